import type { ServerResponse } from 'node:http';
import { RuleViolation } from '@huiyin/domain';
import { auditRefusal } from '../audit/audit.service';
import type { Context } from '../graphql/context';
import { warnIfUnavailable } from '../logger';
import { sendRefusal } from './refusal';

/**
 * Ends a request outside GraphQL that failed: a refusal is logged and told, somebody who went away is let go; whatever
 * else it was, or comes when part of the answer is sent, is thrown on.
 */
export async function refused(
  context: Context,
  response: ServerResponse,
  action: string,
  error: unknown,
): Promise<void> {
  if ((error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
  if (!(error instanceof RuleViolation) || response.headersSent) throw error;
  warnIfUnavailable(context.log, error);
  await auditRefusal(context, action, {}, error);
  sendRefusal(response, context.language, error);
}
