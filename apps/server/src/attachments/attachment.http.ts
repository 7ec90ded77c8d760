import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { ADDED_KINDS, FORMATS, RuleViolation, same, type AttachmentKind } from '@huiyin/domain';
import { requireActivePlace } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { savedAs } from '../http/download';
import { refused } from '../http/refused';
import { fileNameOf, sendId, streamed } from '../http/upload';
import { receiveAttachment } from './attachment-receive.service';
import { handOut, requireId } from './attachment.service';

/**
 * `POST /attachments?petition=<id>&kind=MATERIAL`: the file as the body, its name percent-encoded in `x-file-name`.
 * Answers `{ id }`.
 */
export async function uploadAttachment(
  request: IncomingMessage,
  query: URLSearchParams,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'addAttachment', 'attachment.add');
    const actor = context.actor as SignedIn;
    const place = requireActivePlace(actor);
    const name = fileNameOf(request);
    const petitionId = requireId(query.get('petition') ?? '');
    const kind = kindOf(query.get('kind'));
    const id = await streamed(request, (body, declared) =>
      receiveAttachment(
        context,
        place,
        { petitionId, kind, name, fromPortal: false, addedBy: actor.name, declared },
        body,
      ),
    );
    sendId(response, id);
  } catch (error) {
    await refused(context, response, 'addAttachment', error);
  }
}

/** `GET /attachments/<id>`: to be saved, never to be shown; a browser is told so in every way it understands. */
export async function downloadAttachment(
  id: string,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'downloadAttachment', 'attachment.read');
    const { attachment, name, content } = await handOut(context, id);
    response.writeHead(200, {
      'content-type': FORMATS[attachment.format].type,
      'content-length': attachment.bytes,
      'content-disposition': savedAs(name),
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    await pipeline(content, response);
  } catch (error) {
    await refused(context, response, 'downloadAttachment', error);
  }
}

function kindOf(given: string | null): AttachmentKind {
  const kind = ADDED_KINDS.find((each) => each === (given ?? 'MATERIAL'));
  if (kind === undefined) throw new RuleViolation('BAD_REQUEST', { reason: same('kind') });
  return kind;
}
