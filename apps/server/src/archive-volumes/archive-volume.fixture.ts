import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { partsOf } from '../papers/paper-package.service';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../testing/world';

export const SET = `mutation ($input: SetRetentionTermInput!) { setRetentionTerm(input: $input) { category term basis } }`;
export const BIND = `mutation ($input: BindVolumeInput!) { bindVolume(input: $input) {
  id number year term keptUntil status matters confidential manifest manifestSha256 boundBy version } }`;
export const ITEMS = `query ($id: ID!) { archiveItems(volumeId: $id) {
  seq kind matterId reviewId path title bytes sha256 pages fromPage toPage } }`;

export const WHOLE = [
  'acceptPetition',
  'assignPetition',
  'takePetition',
  'answerPetition',
  'servePetition',
  'closePetition',
] as const;

type Matter = Readonly<{ id: string; number: string; queryCode: string }>;

/** A matter that went all the way to a volume's number; `before` is done to it while it still takes papers. */
export async function archived(
  town: TestTenant,
  clerk: TestPerson,
  volume: string,
  matter?: Matter | Record<string, unknown>,
  before?: (id: string) => Promise<unknown>,
): Promise<Matter> {
  const known = matter !== undefined && 'queryCode' in matter;
  const one = known ? (matter as Matter) : ((await register(clerk, matter)) as Matter);
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of WHOLE) await clerk.run(verb(step), { input: { id: one.id, ...inputs[step] } });
  await before?.(one.id);
  await clerk.run(verb('archivePetition'), { input: { id: one.id, volume } });
  return one;
}

/** A volume as one package, as a console asks for it. */
export const take = (person: TestPerson, id: string, purpose = '移交县档案馆', kind?: string) =>
  fetch(
    `${person.url}/archive-volumes/${id}?purpose=${encodeURIComponent(purpose)}${kind ? `&purposeKind=${kind}` : ''}`,
    { headers: { cookie: person.credentials } },
  );

type Unpacked = Readonly<{
  root: string;
  check: (manifest: string) => string;
  manifestHash: () => string;
}>;

/** A package outside, as whoever gets it has it. */
export async function unpacked(file: Buffer, look: (found: Unpacked) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bag-'));
  try {
    const parts = [...(await partsOf(file))];
    for (const [name, part] of parts) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), part);
    }
    const root = join(folder, parts[0]?.[0].split('/')[0] ?? '');
    const sum = (...said: string[]) =>
      execFileSync('sha256sum', said, { cwd: root, stdio: 'pipe' }).toString();
    look({
      root,
      check: (manifest) => sum('--check', '--strict', manifest),
      manifestHash: () => sum('manifest-sha256.txt').slice(0, 64),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
