import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { validate as isUuid } from 'uuid';
import { ATTACHMENT_LIMITS, RuleViolation, type Place } from '@huiyin/domain';
import type { Config } from '../config';
import type { Database } from '../db/database';
import { syncFolder } from '../embedded/durable-file';
import type { TenantVault } from '../vault/tenant-vault';

type Kept = Readonly<{ bytes: number; sha256: string }>;

const PARTIAL = '.part';
/** An upload that is older than this is nobody's any more. */
export const ABANDONED_MS = 3_600_000;

const rootOf = ({ dataDir }: Config): string => join(dataDir, 'attachments');
const folderOf = (config: Config, { countyId, tenantId }: Place): string =>
  join(rootOf(config), String(countyId), tenantId);
const pathOf = (config: Config, place: Place, id: string): string => join(folderOf(config, place), id);

/**
 * Seals a file into its place while it arrives; nothing of it is ever on disk in clear. It is on disk for good when this
 * returns, and not there at all when it throws.
 *
 * @throws RuleViolation TOO_LARGE
 */
export async function keepFile(
  config: Config,
  place: Place,
  id: string,
  vault: TenantVault,
  source: AsyncIterable<Buffer>,
): Promise<Kept> {
  const path = pathOf(config, place, id);
  const partial = `${path}${PARTIAL}`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
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
  try {
    const file = createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true });
    await pipeline(vault.sealFile(measured(), id), file);
    await rename(partial, path);
    syncFolder(dirname(path));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { bytes, sha256: hash.digest('hex') };
}

export const tooLarge = (): RuleViolation =>
  new RuleViolation('TOO_LARGE', { limit: `${ATTACHMENT_LIMITS.bytes / 1024 / 1024} MB` });

/** The content in clear, as it is read. */
export const fileContent = (
  config: Config,
  place: Place,
  id: string,
  vault: TenantVault,
): AsyncGenerator<Buffer> => vault.openFile(createReadStream(pathOf(config, place, id)), id);

/** Whether the content is there: after a restore that left the folder behind it is not. */
export const hasFile = (config: Config, place: Place, id: string): Promise<boolean> =>
  stat(pathOf(config, place, id)).then(
    () => true,
    () => false,
  );

export const shredFile = (config: Config, place: Place, id: string): Promise<void> =>
  rm(pathOf(config, place, id), { force: true });

/**
 * Removes what was left behind: uploads that broke off, files whose row was never committed, files whose row says that
 * they were removed. Files of a tenant that this database does not know stay, lest a wrong DATABASE_URL destroy them; so
 * does what is not named as we name it.
 *
 * @returns how many
 */
export async function sweepAttachments(config: Config, db: Database, now: Date): Promise<number> {
  let swept = 0;
  for (const county of (await namesIn(rootOf(config))).filter((name) => /^[1-9]\d{0,8}$/.test(name)))
    for (const tenantId of (await namesIn(join(rootOf(config), county))).filter(isUuid))
      swept += await sweepPlace(config, db, { countyId: Number(county), tenantId }, now);
  return swept;
}

async function sweepPlace(config: Config, db: Database, place: Place, now: Date): Promise<number> {
  const folder = folderOf(config, place);
  const names = await namesIn(folder);
  const ids = names.filter(isUuid);
  const kept = await db.inside(place, async (tx) => {
    const at = [place.countyId, place.tenantId];
    if (!(await tx.first('select from tenants where county_id = $1 and tenant_id = $2 and id = $2', at)))
      return null;
    return tx.rows<{ id: string }>(
      'select id from attachments where county_id = $1 and tenant_id = $2 and id = any($3::uuid[]) and removed_at is null',
      [...at, ids],
    );
  });
  if (kept === null) return 0;
  const wanted = new Set(kept.map(({ id }) => id));
  let swept = 0;
  for (const name of names) {
    if (!isOurs(name) || wanted.has(name) || !(await isAbandoned(join(folder, name), now))) continue;
    await rm(join(folder, name), { force: true });
    swept += 1;
  }
  return swept;
}

const isOurs = (name: string): boolean => isUuid(name.replace(PARTIAL, ''));

async function isAbandoned(path: string, now: Date): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && now.getTime() - found.mtimeMs >= ABANDONED_MS;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
