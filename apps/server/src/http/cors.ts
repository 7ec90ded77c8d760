import type { IncomingMessage, ServerResponse } from 'node:http';
import { RuleViolation, same } from '@huiyin/domain';
import type { Config } from '../config';

/**
 * Lets the pages of named origins call, with their cookies; answers a preflight itself and then returns false. A page of
 * any other origin gets no permission, and the browser stops it; what it sends all the same, and says where it comes
 * from, is refused here as well.
 *
 * @throws RuleViolation BAD_REQUEST
 */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, config: Config): boolean {
  const { origin } = request.headers;
  response.setHeader('vary', 'Origin');
  const allowed =
    origin !== undefined && (origin === config.publicUrl || config.corsOrigins.includes(origin));
  if (allowed) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
  }
  if (request.method !== 'OPTIONS') {
    const isForeign = !allowed && request.headers['sec-fetch-site'] === 'cross-site';
    if (isForeign && request.method === 'POST')
      throw new RuleViolation('BAD_REQUEST', { reason: same('Origin') });
    return true;
  }
  if (allowed) {
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader(
      'access-control-allow-headers',
      'content-type, accept-language, apollo-require-preflight, x-account, x-file-name, x-petition-number, x-query-code',
    );
    response.setHeader('access-control-max-age', '600');
  }
  response.writeHead(204).end();
  return false;
}
