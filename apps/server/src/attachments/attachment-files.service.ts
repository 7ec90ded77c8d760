import { createHash } from 'node:crypto';
import { validate as isUuid } from 'uuid';
import { ATTACHMENT_LIMITS, RuleViolation, type AttachmentFormat, type Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { FileStore } from '../storage/file-store';
import type { TenantVault } from '../vault/tenant-vault';

type Kept = Readonly<{ bytes: number; sha256: string }>;

/** An upload that is older than this is nobody's any more. */
export const ABANDONED_MS = 3_600_000;

/**
 * Seals a file into its place while it arrives; nothing of it is ever stored in clear. It is there for good when this
 * returns, and not there at all when it throws.
 *
 * @throws RuleViolation TOO_LARGE, UNAVAILABLE
 */
export async function keepFile(
  files: FileStore,
  place: Place,
  id: string,
  vault: TenantVault,
  source: AsyncIterable<Buffer>,
): Promise<Kept> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > ATTACHMENT_LIMITS.bytes) throw tooLarge();
      hash.update(chunk);
      yield chunk;
    }
  }
  await files.keep(place, id, vault.sealFile(measured(), id));
  return { bytes, sha256: hash.digest('hex') };
}

export const tooLarge = (): RuleViolation =>
  new RuleViolation('TOO_LARGE', { limit: `${ATTACHMENT_LIMITS.bytes / 1024 / 1024} MB` });

/** A file that was attached: what it is, and the hash of its content. */
export type Attached = Readonly<{ id: string; format: AttachmentFormat; bytes: number; sha256: string }>;

/** What is attached to a petition now, the first first. */
export const attachedTo = (tx: Tx, petitionId: string): Promise<Attached[]> =>
  tx.rows<Attached>(
    `select id, format, bytes, sha256 from attachments
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and removed_at is null order by added_at, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

/**
 * The content in clear, as it is read.
 *
 * @throws RuleViolation CONTENT_MISSING, as after a restore that left the files behind; UNAVAILABLE
 */
export async function fileContent(
  files: FileStore,
  place: Place,
  id: string,
  vault: TenantVault,
): Promise<AsyncGenerator<Buffer>> {
  const sealed = await files.read(place, id);
  if (sealed === null) throw new RuleViolation('CONTENT_MISSING');
  return vault.openFile(sealed, id);
}

/**
 * Removes what was left behind: uploads that broke off, files whose row was never committed, files whose row says that
 * they were removed. Files of a tenant that this database does not know stay, lest a wrong DATABASE_URL destroy them.
 *
 * @returns how many
 */
export async function sweepAttachments(files: FileStore, db: Database, now: Date): Promise<number> {
  let swept = 0;
  for (const place of await files.places()) {
    const abandoned = (await files.lyingIn(place)).filter(
      ({ at }) => now.getTime() - at.getTime() >= ABANDONED_MS,
    );
    const wanted = await wantedOf(
      db,
      place,
      abandoned.map(({ name }) => name),
    );
    for (const { name, remove } of abandoned) {
      if (wanted === null || wanted.has(name)) continue;
      await remove();
      swept += 1;
    }
  }
  return swept;
}

/** Which of these files have a row that wants them; null where this database does not know the tenant. */
async function wantedOf(db: Database, place: Place, names: readonly string[]): Promise<Set<string> | null> {
  return db.whole().inside(place, async (tx) => {
    const at = [place.countyId, place.tenantId];
    if (!(await tx.first('select from tenants where county_id = $1 and tenant_id = $2 and id = $2', at)))
      return null;
    const rows = await tx.rows<{ id: string }>(
      'select id from attachments where county_id = $1 and tenant_id = $2 and id = any($3::uuid[]) and removed_at is null',
      [...at, names.filter(isUuid)],
    );
    return new Set(rows.map(({ id }) => id));
  });
}
