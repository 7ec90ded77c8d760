import type { IncomingMessage, ServerResponse } from 'node:http';
import { ATTACHMENT_LIMITS, WEB_PETITIONER } from '@huiyin/domain';
import { receiveAttachment } from '../attachments/attachment-receive.service';
import type { Context } from '../graphql/context';
import { refused } from '../http/refused';
import { decodedHeader, fileNameOf, sendId, streamed } from '../http/upload';
import { networkOf } from '../identity/network';
import { heldPetition, requireNobody } from './portal-held.service';

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
      number: decodedHeader(request, 'x-petition-number'),
      code: decodedHeader(request, 'x-query-code'),
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
    await refused(context, response, 'addAttachment', error);
  }
}
