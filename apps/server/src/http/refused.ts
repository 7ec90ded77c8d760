import type { ServerResponse } from 'node:http';
import { RuleViolation } from '@huiyin/domain';
import { auditRefusal } from '../audit/audit.service';
import type { Context } from '../graphql/context';

/**
 * What becomes of a request outside GraphQL that failed: somebody who went away is let go, a refusal is recorded. It is
 * thrown on, as whatever else it was, to the one place that answers.
 */
export async function refused(
  context: Context,
  response: ServerResponse,
  action: string,
  error: unknown,
): Promise<void> {
  if ((error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
  if (error instanceof RuleViolation && !response.headersSent) await auditRefusal(context, action, {}, error);
  throw error;
}
