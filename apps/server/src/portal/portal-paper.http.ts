import type { IncomingMessage, ServerResponse } from 'node:http';
import { RuleViolation, same } from '@huiyin/domain';
import type { Context } from '../graphql/context';
import { sendDocument } from '../http/download';
import { refused } from '../http/refused';
import { decodedHeader } from '../http/upload';
import { requireNobody } from './portal-held.service';
import { takePaper } from './portal-papers.service';

/**
 * `POST /portal/papers/<id>?tenant=<code>`, without a body: a paper as it was issued; number and query code stand in headers, since
 * addresses are written into logs. No GET: taking it may serve it.
 */
export async function takePaperAtPortal(
  request: IncomingMessage,
  id: string,
  query: URLSearchParams,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireNobody(context);
    if (request.method !== 'POST') throw new RuleViolation('BAD_REQUEST', { reason: same('POST') });
    const key = {
      tenantCode: query.get('tenant') ?? '',
      number: decodedHeader(request, 'x-petition-number'),
      code: decodedHeader(request, 'x-query-code'),
    };
    sendDocument(response, await takePaper(context, key, id));
  } catch (error) {
    await refused(context, response, 'takePaper', error);
  }
}
