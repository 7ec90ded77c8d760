import type { IncomingMessage, ServerResponse } from 'node:http';
import { explain } from '@huiyin/domain';

export const LARGEST_BODY = 1_048_576;

/**
 * The JSON body of a GraphQL request; anything that is not JSON is left to Apollo as text, which refuses it. Undefined
 * when the request was answered here: too large, or no JSON at all.
 */
export async function readBody(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return refuse(response, 413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return refuse(response, 413);
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return refuse(response, 400);
  }
}

function refuse(response: ServerResponse, status: 400 | 413): undefined {
  const code = status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST';
  const message = explain(code, status === 413 ? { limit: '1 MB' } : { reason: 'JSON' });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
