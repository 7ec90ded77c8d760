import type { ServerResponse } from 'node:http';
import { explain, toldDetails, type Language, type RefusalCode, type RuleViolation } from '@huiyin/domain';

const STATUSES: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  OTHER_ACCOUNT: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  TOO_COMPLEX: 400,
  BAD_REQUEST: 400,
  THROTTLED: 429,
  UNAVAILABLE: 503,
};

/** A refusal outside GraphQL, in the same shape as inside. */
export function sendRefusal(
  response: ServerResponse,
  language: Language,
  { code, details }: Pick<RuleViolation, 'code' | 'details'>,
): void {
  const told = toldDetails(details, language);
  const body = JSON.stringify({
    errors: [{ message: explain(code, details, language), extensions: { code, ...told } }],
  });
  if (code === 'THROTTLED') response.setHeader('retry-after', String(told['seconds']));
  response.writeHead(STATUSES[code] ?? 422, { 'content-type': 'application/json; charset=utf-8' }).end(body);
}
