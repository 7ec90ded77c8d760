import { ApiError, NetworkError, problemOf, type RawError } from './execute';

export type UploadOptions = Readonly<{
  /** How much of the file has left this machine, 0 to 1. */
  onProgress?: (fraction: number) => void;
  language?: 'zh' | 'en';
  signal?: AbortSignal;
  /** Beside the file's name; percent-encoded here, as a header carries no Chinese. */
  headers?: Readonly<Record<string, string>>;
}>;

/**
 * Sends a file as a request's body and gives the server's answer. XMLHttpRequest, because fetch tells nobody how far an
 * upload has come.
 *
 * @throws ApiError, NetworkError, and DOMException AbortError when `signal` says so
 */
export function upload<Answer>(path: string, file: File, options: UploadOptions = {}): Promise<Answer> {
  const { onProgress, language = 'zh', signal, headers } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', language);
    for (const [name, value] of Object.entries({ 'x-file-name': file.name, ...headers }))
      request.setRequestHeader(name, encodeURIComponent(value));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress?.(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      const answer = request.response as (Answer & { errors?: RawError[] }) | null;
      if (answer === null) return reject(new NetworkError(`HTTP ${request.status}`));
      return answer.errors ? reject(new ApiError(answer.errors.map(problemOf))) : resolve(answer);
    });
    request.addEventListener('error', () => reject(new NetworkError('network')));
    request.addEventListener('abort', () => reject(new DOMException('upload', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
