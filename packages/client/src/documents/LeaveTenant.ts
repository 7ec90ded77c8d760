import type * as Types from '../generated';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const LeaveTenantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveTenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveTenant"}}]}}]} as unknown as DocumentNode<Types.LeaveTenantMutation, Types.LeaveTenantMutationVariables>;