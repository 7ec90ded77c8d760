import { Readable } from 'node:stream';
import { v7 as uuid } from 'uuid';
import { papersRefusal, RuleViolation, type AttachmentKind, type Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import { enqueue } from '../queue/enqueue';
import type { FileStore } from '../storage/file-store';
import { VaultError } from '../vault/errors';
import type { TenantVault } from '../vault/tenant-vault';
import type { Vaults } from '../vault/vaults';
import { AttachmentEntity, nameCell } from './attachment.entity';
import { fileContent, keepFile } from './attachment-files.service';
import { nameOf } from './attachment.service';

type World = Readonly<{ db: Database; vaults: Vaults; files: FileStore }>;

/** A petition in its office; both offices of a copy are of one county. */
export type PetitionAt = Readonly<{ place: Place; petitionId: string }>;

/** The work that brings a paper to the office that has the matter now. */
export const PAPERS = 'transfers.papers';

/** A paper of a matter that is in another office's hands is sent after it; one job a paper, as one a hop. */
export function sendAfter(
  tx: Tx,
  { id, status }: Pick<PetitionEntity, 'id' | 'status'>,
  paper: string,
): void {
  if (status === 'TRANSFERRED') enqueue(tx, PAPERS, { petitionId: id }, `${id} ${paper}`);
}

/** Uploads of one tenant are entered one after the other, or each would find room for itself alone. */
export async function lockRoom(tx: Tx): Promise<void> {
  await tx.first(
    'select from tenants where county_id = $1 and tenant_id = $2 and id = $2 for no key update',
    [tx.place.countyId, tx.place.tenantId],
  );
}

/**
 * Copies papers from one office's petition to the other's: opened under one vault, sealed under the other while they pass.
 * What has been there is not brought again, even where it was removed, so that the work may be done again after any loss.
 * Quotas refuse nothing here: the papers belong to a matter that was handed over.
 */
export async function copyAttachments(
  world: World,
  from: PetitionAt,
  to: PetitionAt,
  kinds: readonly AttachmentKind[],
  office: string,
  issued: readonly IssuedPaper[] = [],
): Promise<void> {
  const { there, refusal } = await world.db.inside(to.place, async (tx) => ({
    there: await papersOf(tx, to.petitionId),
    refusal: papersRefusal((await tx.get(PetitionEntity, to.petitionId)).status),
  }));
  const known = new Set(there.map(({ sha256 }) => sha256));
  const vault = await world.vaults.at(from.place);
  const added = (await world.db.inside(from.place, (tx) => papersOf(tx, from.petitionId)))
    .filter(({ removedAt, kind }) => removedAt === null && kinds.includes(kind))
    .map((paper) => attached(world, from.place, vault, paper));
  for (const paper of [...added, ...issued.map(asAttachment)])
    if (!known.has(paper.sha256)) {
      if (refusal === null) await copy(world, to, paper, office);
      // the other office keeps what comes after the matter was bound here
      else await refused(world, to, paper, office, refusal.code);
    }
}

/** A paper issued where the matter was dealt with, as its document went out. */
export type IssuedPaper = Readonly<{
  id: string;
  name: string;
  file: Buffer;
  sha256: string;
  issuedAt: Date;
  issuedBy: string;
}>;

/** What is copied: how it is entered, and where its content is read. */
type Copied = Pick<
  AttachmentEntity,
  'id' | 'kind' | 'format' | 'bytes' | 'sha256' | 'width' | 'height' | 'fromPortal' | 'addedBy' | 'addedAt'
> &
  Readonly<{ name: string; content: () => Promise<AsyncIterable<Buffer>> }>;

const attached = ({ files }: World, place: Place, vault: TenantVault, paper: AttachmentEntity): Copied => ({
  ...paper,
  name: nameOf(vault, paper),
  content: () => fileContent(files, place, paper.id, vault),
});

const asAttachment = ({ id, name, file, sha256, issuedAt, issuedBy }: IssuedPaper): Copied => ({
  id,
  name,
  sha256,
  kind: 'PAPER',
  format: 'DOCX',
  bytes: file.length,
  width: null,
  height: null,
  fromPortal: false,
  addedBy: issuedBy,
  addedAt: issuedAt,
  content: async () => Readable.from([file]),
});

const papersOf = (tx: Tx, petitionId: string): Promise<AttachmentEntity[]> =>
  tx.rows<AttachmentEntity>(
    `select id, kind, format, name_sealed as "nameSealed", bytes, sha256, width, height, from_portal as "fromPortal",
            added_by as "addedBy", added_at as "addedAt", removed_at as "removedAt"
       from attachments where county_id = $1 and tenant_id = $2 and petition_id = $3 order by added_at, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

async function copy(world: World, to: PetitionAt, paper: Copied, office: string): Promise<void> {
  const { db, vaults, files } = world;
  const ours = await vaults.at(to.place);
  const id = uuid();
  try {
    await keepFile(files, to.place, id, ours, await paper.content());
  } catch (error) {
    if (!isLost(error)) throw error;
    return refused(world, to, paper, office, 'CONTENT_MISSING');
  }
  const entered = await db.write(to.place, (tx) => enter(tx, to, ours, { ...paper, id }, office));
  if (!entered) await files.remove(to.place, id);
}

const refused = ({ db }: World, to: PetitionAt, paper: Copied, from: string, code: string) =>
  db.write(to.place, (tx) => log(tx, to, paper, 'REFUSED', { from, code }));

/** What was lost at its office, as after a restore without its files, holds up nothing else. */
const isLost = (error: unknown): boolean =>
  error instanceof VaultError || (error instanceof RuleViolation && error.code === 'CONTENT_MISSING');

/** @returns false where it had come meanwhile, or the matter takes no papers any more */
async function enter(
  tx: Tx,
  to: PetitionAt,
  vault: TenantVault,
  paper: Copied,
  office: string,
): Promise<boolean> {
  await lockRoom(tx);
  const petition = await tx.get(PetitionEntity, to.petitionId, 'for update');
  const there = await papersOf(tx, petition.id);
  if (papersRefusal(petition.status) || there.some(({ sha256 }) => sha256 === paper.sha256)) return false;
  const { id, kind, name, format, bytes, sha256, width, height, fromPortal, addedAt } = paper;
  tx.insert(AttachmentEntity, {
    id,
    kind,
    format,
    bytes,
    sha256,
    width,
    height,
    fromPortal,
    addedAt,
    petitionId: petition.id,
    nameSealed: vault.seal(name, nameCell(id)),
    addedBy: `${office} ${paper.addedBy}`,
  });
  sendAfter(tx, petition, id);
  await log(tx, to, paper, 'DONE', { from: office });
  return true;
}

async function log(
  tx: Tx,
  { petitionId }: PetitionAt,
  { id, kind, format, bytes, sha256 }: Copied,
  outcome: 'DONE' | 'REFUSED',
  more: Record<string, unknown>,
): Promise<void> {
  const { number } = await tx.get(PetitionEntity, petitionId);
  const detail = { number, kind, format, bytes, sha256, ...more };
  tx.audit({
    actor: null,
    action: 'carryAttachment',
    subjectKind: 'Attachment',
    subjectId: id,
    outcome,
    detail,
  });
}
