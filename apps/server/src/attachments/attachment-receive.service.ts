import pLimit from 'p-limit';
import { v7 as uuid } from 'uuid';
import {
  ATTACHMENT_LIMITS,
  attachmentName,
  attachmentRefusal,
  RuleViolation,
  type AttachmentFacts,
  type AttachmentKind,
  type Place,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Context } from '../graphql/context';
import { PetitionEntity } from '../petitions/petition.entity';
import type { TenantVault } from '../vault/tenant-vault';
import { AttachmentEntity, nameCell } from './attachment.entity';
import { lockRoom, sendAfter } from './attachment-copy.service';
import { examine, type Content } from './attachment-content.service';
import { fileContent, keepFile, tooLarge } from './attachment-files.service';

export type Arriving = Readonly<{
  petitionId: string;
  kind: AttachmentKind;
  /** As the sender calls it. */
  name: string;
  fromPortal: boolean;
  /** Who added it, as the entry shows. */
  addedBy: string;
  /** What the sender says it weighs; 0 if nothing. */
  declared: number;
}>;

type Services = Pick<Context, 'actor' | 'config' | 'db' | 'services'>;

/** A file is examined whole in memory, 20 MB at most: so many at once. */
const examining = pLimit(2);

/**
 * Takes a file into a petition: sealed onto disk as it comes, then looked at, then entered, so that there is never a row
 * without its file. The same content twice is one attachment, so that whoever lost the answer may send it again.
 *
 * @throws RuleViolation NOT_FOUND (petition), WRONG_STATE, TOO_LARGE, LIMIT_REACHED, FILE_REFUSED
 */
export async function receiveAttachment(
  context: Services,
  place: Place,
  arriving: Arriving,
  source: AsyncIterable<Buffer>,
): Promise<string> {
  const { db, services } = context;
  const { files } = services;
  if (arriving.declared > ATTACHMENT_LIMITS.bytes) throw tooLarge();
  // refused before it is sent, where that is known
  await db.inside(place, async (tx) => requireRoom(context, tx, arriving, arriving.declared));
  const vault = await services.vaults.at(place);
  const id = uuid();
  const { bytes, sha256 } = await keepFile(files, place, id, vault, source);
  try {
    const content = await examining(async () =>
      examine(await whole(await fileContent(files, place, id, vault))),
    );
    const entered = await db.write(place, (tx) =>
      enter(context, tx, vault, arriving, { id, bytes, sha256, ...content }),
    );
    if (entered !== id) await files.remove(place, id);
    return entered;
  } catch (error) {
    // after a lost connection nobody knows whether the row was committed; what stays without one is swept
    if (error instanceof RuleViolation && error.code !== 'UNAVAILABLE')
      await files.remove(place, id).catch(() => undefined);
    throw error;
  }
}

type Found = Content & Readonly<{ id: string; bytes: number; sha256: string }>;

async function enter(
  context: Services,
  tx: Tx,
  vault: TenantVault,
  { petitionId, kind, name, fromPortal, addedBy }: Arriving,
  found: Found,
): Promise<string> {
  await lockRoom(tx);
  const petition = await tx.get(PetitionEntity, petitionId, 'for update');
  const same = await tx.first<{ id: string }>(
    'select id from attachments where county_id = $1 and tenant_id = $2 and petition_id = $3 and sha256 = $4 and removed_at is null',
    [tx.place.countyId, tx.place.tenantId, petitionId, found.sha256],
  );
  if (same !== null) return same.id;
  await requireRoom(context, tx, { petitionId, fromPortal }, found.bytes);
  const shown = attachmentName(name, found.format);
  tx.insert(AttachmentEntity, {
    ...found,
    petitionId,
    kind,
    nameSealed: vault.seal(shown, nameCell(found.id)),
    fromPortal,
    addedBy,
    addedAt: context.services.now(),
  });
  sendAfter(tx, petition, found.id);
  tx.audit({
    actor: context.actor,
    action: 'addAttachment',
    subjectKind: 'Attachment',
    subjectId: found.id,
    outcome: 'DONE',
    // never the name, which people take from whom it shows
    detail: {
      number: petition.number,
      kind,
      format: found.format,
      bytes: found.bytes,
      sha256: found.sha256,
    },
  });
  return found.id;
}

async function requireRoom(
  { config, services }: Services,
  tx: Tx,
  { petitionId, fromPortal }: Pick<Arriving, 'petitionId' | 'fromPortal'>,
  bytes: number,
): Promise<void> {
  const { status } = await tx.get(PetitionEntity, petitionId);
  const { countyId, tenantId } = tx.place;
  const anHourAgo = new Date(services.now().getTime() - 3_600_000);
  const counts = await tx.first<Omit<AttachmentFacts, 'status' | 'quota'>>(
    `select count(*) filter (where petition_id = $3 and removed_at is null)::integer as "ofPetition",
            count(*) filter (where petition_id = $3 and from_portal)::integer as "ofPortal",
            count(*) filter (where petition_id = $3 and added_at > $4)::integer as "anHour",
            coalesce(sum(bytes) filter (where removed_at is null), 0)::float8 as kept
       from attachments where county_id = $1 and tenant_id = $2`,
    [countyId, tenantId, petitionId, anHourAgo],
  );
  const facts = { status, quota: config.attachmentQuota, ...counts } as AttachmentFacts;
  const refusal = attachmentRefusal(facts, { bytes, fromPortal });
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
}

async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}
