import type { IncomingMessage, ServerResponse } from 'node:http';
import { ATTACHMENT_LIMITS, RuleViolation, WEB_PETITIONER } from '@huiyin/domain';
import { receiveAttachment } from '../attachments/attachment-receive.service';
import type { Context } from '../graphql/context';
import { refused } from '../http/refused';
import { fileNameOf, sendId, streamed } from '../http/upload';
import { networkOf } from '../identity/network';
import { heldPetition, requireNobody } from './portal-follow.service';

/**
 * `POST /portal/attachments?tenant=<code>`: the file as the body, its name in `x-file-name`; number and query code stand in
 * headers, since addresses are written into logs. Answers `{ id }`, by which nobody can fetch anything.
 */
export async function attachAtPortal(
  request: IncomingMessage,
  query: URLSearchParams,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireNobody(context);
    const name = fileNameOf(request);
    const { services, address } = context;
    const { place, petitionId } = await heldPetition(context, {
      tenantCode: query.get('tenant') ?? '',
      number: header(request, 'x-petition-number'),
      code: header(request, 'x-query-code'),
    });
    services.submissions.book([
      { of: ['attachment', 'address', networkOf(address)], most: ATTACHMENT_LIMITS.portalAnHour },
    ]);
    const arriving = {
      petitionId,
      kind: 'MATERIAL',
      name,
      fromPortal: true,
      addedBy: WEB_PETITIONER,
    } as const;
    const id = await streamed(request, (body, declared) =>
      receiveAttachment(context, place, { ...arriving, declared }, body),
    );
    sendId(response, id);
  } catch (error) {
    // the rest is let by, since a client that is still sending would not hear why it was refused
    request.resume();
    await refused(context, response, 'addAttachment', error);
  }
}

/** Numbers hold characters that a header does not: percent-encoded. */
function header(request: IncomingMessage, name: string): string {
  try {
    return decodeURIComponent(String(request.headers[name] ?? ''));
  } catch {
    throw new RuleViolation('BAD_REQUEST', { reason: name });
  }
}
