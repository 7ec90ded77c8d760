import type { IncomingMessage, ServerResponse } from 'node:http';
import { RuleViolation, same } from '@huiyin/domain';

export const LARGEST_BODY = 1_048_576;

/**
 * The JSON body of a GraphQL request; anything that is not JSON is left to Apollo as text, which refuses it.
 *
 * @throws RuleViolation TOO_LARGE, BAD_REQUEST for what calls itself JSON and is not
 */
export async function readBody(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const tooLarge = (): RuleViolation => {
    // nobody waits for the end of it
    response.setHeader('connection', 'close');
    return new RuleViolation('TOO_LARGE', { limit: '1 MB' });
  };
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // left open, or the refusal would have nowhere to go
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw tooLarge();
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new RuleViolation('BAD_REQUEST', { reason: same('JSON') });
  }
}
