import { ApiError, NetworkError } from '@huiyin/client';
import { currentLanguage } from '../i18n/language';
import { viewerStore } from './viewer-store';

export type UploadOptions = Readonly<{
  /** How much of the file has left this machine, 0 to 1. */
  onProgress(fraction: number): void;
  signal: AbortSignal;
}>;

/**
 * Sends a file as a request's body and gives the server's answer. XMLHttpRequest, because fetch tells nobody how far an
 * upload has come.
 *
 * @throws ApiError, NetworkError, and DOMException AbortError when `signal` says so
 */
export function upload<Answer>(
  path: string,
  file: File,
  { onProgress, signal }: UploadOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', currentLanguage());
    // a header carries no Chinese
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      const answer = request.response as (Answer & { errors?: RawError[] }) | null;
      if (answer === null) return reject(new NetworkError(`HTTP ${request.status}`));
      return answer.errors ? reject(refusalOf(answer.errors)) : resolve(answer);
    });
    request.addEventListener('error', () => reject(new NetworkError('network')));
    request.addEventListener('abort', () => reject(new DOMException('upload', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

type RawError = Readonly<{ message: string; extensions: { code: string } & Record<string, unknown> }>;

function refusalOf(errors: readonly RawError[]): ApiError {
  const error = new ApiError(
    errors.map(({ message, extensions: { code, ...details } }) => ({ code, message, details })),
  );
  if (error.code === 'UNAUTHENTICATED') viewerStore.markEnded();
  return error;
}
