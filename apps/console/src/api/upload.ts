import { ApiError, upload as send, type UploadOptions } from '@huiyin/client';
import { currentLanguage } from '../i18n/language';
import { viewerStore } from './viewer-store';

/** Sends a file in the page's language. @throws ApiError, NetworkError, and DOMException AbortError */
export async function upload<Answer>(
  path: string,
  file: File,
  options: Pick<UploadOptions, 'onProgress' | 'signal'> = {},
): Promise<Answer> {
  try {
    return await send<Answer>(path, file, { ...options, language: currentLanguage() });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') viewerStore.markEnded();
    throw error;
  }
}
