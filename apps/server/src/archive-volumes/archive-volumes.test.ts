import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate, labelOf } from '@huiyin/domain';
import { aJpeg, aPdf, attach, openAttachmentWorld } from '../attachments/attachment.fixture';
import { textOf } from '../house/files';
import { partsOf } from '../papers/paper-package.service';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import type { World, TestPerson, TestTenant } from '../testing/world';
import { archived as archivedIn, BIND, ITEMS, SET, take, unpacked, WHOLE } from './archive-volume.fixture';

const HAND_OVER = `mutation ($input: HandOverVolumesInput!) { handOverVolumes(input: $input) { id volumes receiver } }`;
const VOLUMES = `query ($status: [ArchiveStatus!]) { archiveVolumes(status: $status, first: 50) {
  nodes { number status list { receiver } } } }`;
const READINGS = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { readings { at unit role purpose } } }`;
const UNBOUND = `{ unboundVolumes { number matters } }`;
const COUNT = `mutation ($input: CountPagesInput!) { countPages(input: $input) { id version } }`;

/** What docs/packages.md tells everybody to run, as it stands there. */
const COMMANDS = /```sh\n(.*?)```/s.exec(textOf('docs/packages.md'))?.[1] ?? '';
const hasUnzip = spawnSync('unzip', ['-v']).status === 0;

const PDF = aPdf();

let world: World;
let close: () => Promise<void>;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let clerk: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  ({ world, close } = await openAttachmentWorld());
  county = await world.county();
  town = await county.tenant();
  [clerk, admin] = [await town.as('CLERK'), await town.as('TENANT_ADMIN')];
});
afterAll(() => close());

const archived = (volume: string, more: Record<string, unknown> = {}, paper = false) =>
  archivedIn(town, clerk, volume, more, async (id) => paper && attach(clerk, id, PDF));

const bind = async (number: string, title = '2026 年信访事项'): Promise<Record<string, string>> =>
  (await clerk.run(BIND, { input: { number, title } })).bindVolume;

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

describe('a volume', () => {
  it('is not bound before the office has said how long such matters are kept', async () => {
    await archived('无期限卷');
    expect(await clerk.refused(BIND, { input: { number: '无期限卷', title: '卷' } })).toBe(
      'RETENTION_MISSING',
    );
    expect(await clerk.refused(SET, { input: { term: 'YEARS_10', basis: '保管期限表' } })).toBe('FORBIDDEN');
    const line = { term: 'YEARS_10', basis: '县档案局批复的保管期限表' };
    expect((await admin.run(SET, { input: line })).setRetentionTerm).toMatchObject({
      category: null,
      ...line,
    });
    await admin.run(SET, { input: { ...line, category: 'PLEA', term: 'YEARS_30' } });
    // a line is replaced, not doubled
    await admin.run(SET, { input: { ...line, term: 'YEARS_10' } });
    expect((await admin.run('{ retentionTerms { totalCount } }')).retentionTerms.totalCount).toBe(2);
    expect(await bind('无期限卷')).toMatchObject({ term: 'YEARS_10', matters: 1 });
  });

  it('has a title that names none of its petitioners, since lists outlive the files', async () => {
    await archived('有名卷', { parties: [{ name: '胡大成' }, { name: '欧阳静' }] });
    const input = { number: '有名卷', title: '欧阳静等人信访案' };
    expect(await clerk.refused(BIND, { input })).toBe('INVALID');
    expect(await bind('有名卷', '2026 年排水类信访事项')).toMatchObject({ matters: 1 });
  });

  it('holds what was archived under its number, for the longest of their terms, and takes no more', async () => {
    await archived('2026-001');
    await archived('2026-001', { category: 'PLEA' });
    expect((await clerk.run(UNBOUND)).unboundVolumes).toEqual([{ number: '2026-001', matters: 2 }]);
    const year = Number(beijingDate(new Date()).slice(0, 4));
    expect(await bind('2026-001')).toMatchObject({
      term: 'YEARS_30',
      year,
      keptUntil: `${year + 30}-12-31`,
      status: 'BOUND',
      matters: 2,
      boundBy: 'CLERK某',
    });
    expect((await clerk.run(UNBOUND)).unboundVolumes).toEqual([]);
    await expect(archived('2026-001')).rejects.toThrow('VOLUME_BOUND');
    expect(await clerk.refused(BIND, { input: { number: '2026-001', title: '再立' } })).toBe('DUPLICATE');
    expect(await clerk.refused(BIND, { input: { number: '没有这一卷', title: '卷' } })).toBe('INVALID');
  });

  it('is full with two hundred: the next is archived under another number, and this one bound', async () => {
    const { id } = await archived('满卷');
    await world.db.write(town, (tx) =>
      tx.query(
        `insert into petitions select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'number', 'M-' || n))).*
           from petitions p, generate_series(1, 199) n where p.county_id = $1 and p.tenant_id = $2 and p.id = $3`,
        [town.countyId, town.tenantId, id],
      ),
    );
    await expect(archived('满卷')).rejects.toThrow('200');
    await archived('满卷之二');
    expect(await bind('满卷')).toMatchObject({ matters: 200 });
  });

  it('lists its files with their hashes, which its manifest repeats', async () => {
    await archived('2026-002', {}, true);
    const volume = await bind('2026-002');
    const { archiveItems: items } = await clerk.run(ITEMS, { id: volume['id'] });
    expect(items.map(({ seq, kind }: { seq: number; kind: string }) => [seq, kind])).toEqual([
      [1, 'RECORD'],
      [2, 'ATTACHMENT'],
    ]);
    expect(items[1].sha256).toBe(sha256(PDF));
    for (const { path, sha256: hash } of items)
      expect(volume['manifest']).toContain(`${hash}  data/${path}\n`);
    expect(sha256(volume['manifest'] as string)).toBe(volume['manifestSha256']);
  });
});

describe('the pages of a volume', () => {
  it('run on from file to file as far as they are counted, and are printed with the list', async () => {
    const jpeg = aJpeg(8, 8);
    await archivedIn(town, clerk, '2026-页', {}, async (id) => {
      await attach(clerk, id, jpeg, '照片.jpg');
      await attach(clerk, id, PDF);
    });
    const { id, version } = await bind('2026-页');
    const pages = async () =>
      (await clerk.run(ITEMS, { id })).archiveItems.map(
        ({ pages: count, fromPage, toPage }: Record<string, number | null>) => [count, fromPage, toPage],
      );
    // a picture is a page; nobody has counted the rest
    expect(await pages()).toEqual([
      [null, null, null],
      [1, null, null],
      [null, null, null],
    ]);
    const count = (counts: object[], more = {}) => ({ input: { id, version, counts, ...more } });
    expect(await clerk.refused(COUNT, count([{ seq: 4, pages: 1 }]))).toBe('INVALID');
    expect(await clerk.refused(COUNT, count([{ seq: 1, pages: 0 }]))).toBe('INVALID');
    expect(await (await town.as('HANDLER')).refused(COUNT, count([{ seq: 1, pages: 1 }]))).toBe('FORBIDDEN');
    await clerk.run(COUNT, count([{ seq: 1, pages: 2 }]));
    expect(await clerk.refused(COUNT, count([{ seq: 3, pages: 4 }]))).toBe('STALE_VERSION');
    await clerk.run(COUNT, count([{ seq: 3, pages: 4 }], { version: null }));
    expect(await pages()).toEqual([
      [2, 1, 2],
      [1, 3, 3],
      [4, 4, 7],
    ]);
    const list = await fetch(`${world.url}/archive-items/${id}`, { headers: { cookie: clerk.credentials } });
    const sheet = (await partsOf(Buffer.from(await list.arrayBuffer()))).get('xl/worksheets/sheet1.xml');
    for (const said of ['4–7', '1–2', sha256(jpeg)]) expect(String(sheet)).toContain(said);
  });
});

describe('a package', () => {
  it('is verified from outside, by nothing of ours, and is the same each time', async () => {
    const { number } = await archived(
      '清信卷〔2026〕3号',
      { parties: [{ name: '欧阳云开', phone: '13800001234' }] },
      true,
    );
    const { id, manifestSha256 } = await bind('清信卷〔2026〕3号');
    const response = await take(clerk, id as string);
    expect(response.status).toBe(200);
    const file = Buffer.from(await response.arrayBuffer());
    expect(Buffer.from(await (await take(clerk, id as string)).arrayBuffer()).equals(file)).toBe(true);
    await unpacked(file, ({ root, check, manifestHash }) => {
      expect(check('manifest-sha256.txt')).toContain('record.json: OK');
      expect(check('tagmanifest-sha256.txt')).toContain('bag-info.txt: OK');
      expect(manifestHash()).toBe(manifestSha256);
      const record = join(root, 'data', number, 'record.json');
      expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({ parties: [{ name: '欧阳云开' }] });
      writeFileSync(record, '改过');
      expect(() => check('manifest-sha256.txt')).toThrow();
    });
  });

  it('is told to each petitioner in it, by unit, role, time and purpose', async () => {
    await openPortalOf(town, admin);
    const matters = [await archived('2026-告知'), await archived('2026-告知')];
    const id = (await bind('2026-告知'))['id'] as string;
    const readings = ({ number, queryCode }: { number: string; queryCode: string }) =>
      world
        .visitor()
        .run(READINGS, { tenantCode: town.code, number, code: queryCode })
        .then(({ followPetition }) => followPetition.readings);
    for (const matter of matters) expect(await readings(matter)).toEqual([]);
    expect((await take(clerk, id, '给李四看看', 'NO_SUCH_PURPOSE')).status).toBe(422);
    for (const matter of matters) expect(await readings(matter)).toEqual([]);
    expect((await take(clerk, id, '给李四看看', 'VERIFY_FACTS')).status).toBe(200);
    for (const matter of matters) {
      const told = await readings(matter);
      expect(told).toMatchObject([{ role: '信访办', purpose: labelOf('VERIFY_FACTS', 'zh') }]);
      expect(JSON.stringify(told)).not.toContain('李四');
    }
  });

  it('is given to who says what for, and logged; to nobody else', async () => {
    await archived('2026-004');
    const id = (await bind('2026-004'))['id'] as string;
    expect((await take(clerk, id, ' ')).status).toBe(422);
    expect((await take(await town.as('AUDITOR'), id)).status).toBe(403);
    expect((await take(await (await county.tenant()).as('CLERK'), id)).status).toBe(404);
    expect((await take(clerk, id)).status).toBe(200);
    const log = await admin.run('{ auditEntries(first: 5) { nodes { action detail } } }');
    expect(JSON.stringify(log)).toContain('downloadArchiveVolume');
  });
});

(hasUnzip ? describe : describe.skip)('outside (skipped where there is no unzip), a package', () => {
  it('is checked by the commands of docs/packages.md', async () => {
    const number = '石信卷〔2026〕7号';
    await archived(number, {}, true);
    const { id, manifestSha256 } = await bind(number, '两行\nPayload-Oxum: 0.0');
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-package-'));
    try {
      writeFileSync(
        join(folder, 'volume.zip'),
        Buffer.from(await (await take(clerk, id as string)).arrayBuffer()),
      );
      const run = (commands: string) =>
        execFileSync('sh', ['-ec', commands], {
          cwd: folder,
          encoding: 'utf8',
          stdio: 'pipe',
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        });
      expect(run(COMMANDS).split('\n')).toEqual(['2', '2', `${manifestSha256}  manifest-sha256.txt`, '']);
      // what a title says is one line of its own
      expect(run('cat */bag-info.txt').match(/^Payload-Oxum:/gm)).toHaveLength(1);
      expect(() =>
        run(`echo x >> */data/*/record.json; ${COMMANDS.split('\n').slice(1).join('\n')}`),
      ).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('what is handed over goes by one list, which names each volume and its hash', async () => {
  const away = await county.tenant();
  const [theirs, head] = [await away.as('CLERK'), await away.as('TENANT_ADMIN')];
  await head.run(SET, { input: { term: 'PERMANENT', basis: '保管期限表' } });
  const year = Number(beijingDate(new Date()).slice(0, 4));
  const hand = {
    throughYear: year,
    handedOverOn: beijingDate(new Date()),
    receiver: '县档案馆',
    receivedBy: '周工',
  };
  expect(await theirs.refused(HAND_OVER, { input: hand })).toBe('INVALID');
  const { id } = await register(theirs);
  const inputs = inputsOf(away, theirs, theirs);
  for (const step of [...WHOLE, 'archivePetition'])
    await theirs.run(verb(step), { input: { id, ...inputs[step] } });
  const number = '2026-信-001';
  const { bindVolume: volume } = await theirs.run(BIND, { input: { number, title: '卷' } });
  expect(volume).toMatchObject({ term: 'PERMANENT', keptUntil: null });
  expect(await theirs.refused(HAND_OVER, { input: { ...hand, throughYear: year - 1 } })).toBe('INVALID');
  expect(await theirs.refused(HAND_OVER, { input: { ...hand, handedOverOn: '2999-01-01' } })).toBe('INVALID');
  // nothing goes without its pages, unless somebody says why
  const refusal = await theirs.send(HAND_OVER, { input: hand });
  expect(refusal.errors?.[0]?.message).toContain(`${number}的页数还没有填全`);
  const counted = (counts: object[]) => ({ input: { id: volume.id, counts } });
  expect(
    await theirs.refused(
      COUNT,
      counted([
        { seq: 1, pages: 2 },
        { seq: 1, pages: 3 },
      ]),
    ),
  ).toBe('INVALID');
  await theirs.run(COUNT, counted([{ seq: 1, pages: 37 }]));
  const { handOverVolumes: list } = await theirs.run(HAND_OVER, {
    input: { ...hand, uncountedReason: '多余' },
  });
  expect(list).toMatchObject({ volumes: 1, receiver: '县档案馆' });
  expect((await theirs.run(VOLUMES, { status: ['DEPOSITED'] })).archiveVolumes.nodes).toEqual([
    { number, status: 'DEPOSITED', list: { receiver: '县档案馆' } },
  ]);
  expect(await theirs.refused(HAND_OVER, { input: hand })).toBe('INVALID');
  const workbook = await fetch(`${world.url}/archive-lists/${list.id}`, {
    headers: { cookie: theirs.credentials },
  });
  const sheet = (await partsOf(Buffer.from(await workbook.arrayBuffer()))).get('xl/worksheets/sheet1.xml');
  expect(String(sheet)).not.toContain('多余');
  for (const word of [number, '县档案馆', volume.manifestSha256, '永久', '37'])
    expect(String(sheet)).toContain(word);
});
