import { ApiError, NetworkError, problemOf, type RawError } from './execute';

export type DownloadOptions = Readonly<{
  language?: 'zh' | 'en';
  /** Percent-encoded here, as a header carries no Chinese. */
  headers?: Readonly<Record<string, string>>;
}>;

/**
 * Fetches a file that is handed out for what stands in the headers. A POST: taking it may be recorded.
 *
 * @throws ApiError, NetworkError
 */
export async function download(
  path: string,
  { language = 'zh', headers = {} }: DownloadOptions = {},
): Promise<Blob> {
  const encoded = Object.entries(headers).map(([name, value]) => [name, encodeURIComponent(value)]);
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'accept-language': language, ...Object.fromEntries(encoded) },
    });
  } catch (error) {
    throw new NetworkError(String(error));
  }
  if (response.ok) return response.blob();
  const answer = (await response.json().catch(() => null)) as { errors?: RawError[] } | null;
  if (!answer?.errors) throw new NetworkError(`HTTP ${response.status}`);
  throw new ApiError(answer.errors.map(problemOf));
}
