import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ApiError, execute } from '@huiyin/client';
import { currentLanguage } from '../i18n/language';
import { viewerStore } from './viewer-store';

/** The session of who looks at the page is over, or was replaced by somebody else's in another tab. */
const ENDED = new Set(['UNAUTHENTICATED', 'OTHER_ACCOUNT']);

/**
 * Sends one operation in the page's language; in the name of one account alone, if it is given.
 *
 * @throws ApiError, NetworkError
 */
export async function run<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  account?: string,
): Promise<Result> {
  try {
    return await execute(document, variables, {
      language: currentLanguage(),
      ...(signal ? { signal } : {}),
      ...(account ? { headers: { 'x-account': account } } : {}),
    });
  } catch (error) {
    if (error instanceof ApiError && ENDED.has(error.code)) viewerStore.markEnded();
    throw error;
  }
}
