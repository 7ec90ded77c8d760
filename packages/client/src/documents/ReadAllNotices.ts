import type * as Types from '../generated';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ReadAllNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadAllNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readAllNotices"}}]}}]} as unknown as DocumentNode<Types.ReadAllNoticesMutation, Types.ReadAllNoticesMutationVariables>;