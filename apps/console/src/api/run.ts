import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ApiError, execute } from '@huiyin/client';
import { currentLanguage } from '../i18n/language';
import { viewerStore } from './viewer-store';

/** Sends one operation in the page's language. @throws ApiError, NetworkError */
export async function run<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await execute(document, variables, { language: currentLanguage(), ...(signal ? { signal } : {}) });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') viewerStore.markEnded();
    throw error;
  }
}
