import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** One refusal or failure, as the server told it. */
export type ApiProblem = Readonly<{
  code: string;
  message: string;
  details: Readonly<Record<string, unknown>>;
}>;

/** The server answered with errors: `problems[0]` is what to show. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(readonly problems: readonly ApiProblem[]) {
    super(problems[0]?.message ?? 'error');
  }

  get code(): string {
    return this.problems[0]?.code ?? 'INTERNAL';
  }
}

/** The server could not be reached: nothing is known of what was sent, so send it again with the same idempotency key. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

export type ExecuteOptions = Readonly<{
  /** Where GraphQL is served; `/graphql` of the page's own origin if not given. */
  endpoint?: string;
  language?: 'zh' | 'en';
  signal?: AbortSignal;
  fetch?: typeof fetch;
  headers?: Readonly<Record<string, string>>;
}>;

const texts = new WeakMap<object, string>();

/** Sends one typed operation. @throws ApiError, NetworkError */
export async function execute<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  options: ExecuteOptions = {},
): Promise<Result> {
  let text = texts.get(document);
  if (text === undefined) texts.set(document, (text = print(document)));
  const send = options.fetch ?? fetch;
  let response: Response;
  try {
    response = await send(options.endpoint ?? '/graphql', {
      method: 'POST',
      credentials: 'include',
      headers: {
        'content-type': 'application/json',
        'accept-language': options.language ?? 'zh',
        ...options.headers,
      },
      body: JSON.stringify({ query: text, variables }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new NetworkError('network', { cause: error });
  }
  const answer = (await response.json().catch(() => null)) as Answer<Result> | null;
  if (answer === null) throw new NetworkError(`HTTP ${response.status}`);
  if (answer.errors?.length) throw new ApiError(answer.errors.map(problemOf));
  return answer.data as Result;
}

export type RawError = { message: string; extensions?: { code?: string } & Record<string, unknown> };
type Answer<Result> = { data?: Result | null; errors?: RawError[] };

/** An error as it came, as a problem. */
export function problemOf({ message, extensions = {} }: RawError): ApiProblem {
  const { code = 'INTERNAL', ...details } = extensions;
  return { code, message, details };
}
