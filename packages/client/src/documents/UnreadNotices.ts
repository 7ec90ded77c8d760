import type * as Types from '../generated';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const UnreadNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"}}]}}]} as unknown as DocumentNode<Types.UnreadNoticesQuery, Types.UnreadNoticesQueryVariables>;