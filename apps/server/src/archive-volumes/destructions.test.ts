import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import { aPdf, attach, openAttachmentWorld } from '../attachments/attachment.fixture';
import { verifyChains } from '../audit/audit.service';
import { Witness } from '../house/witness';
import { partsOf } from '../papers/paper-package.service';
import { aReview, aReviewHere, reviewInputs, reviewVerb } from '../reviews/review.fixture';
import type { FileStore } from '../storage/file-store';
import * as orders from '../supervision-orders/supervision-order.fixture';
import type { World, TestPerson, TestTenant } from '../testing/world';
import { archived, BIND, ITEMS, SET, take } from './archive-volume.fixture';
import { carryDestruction } from './destruction-erase.service';
import { WORKED, workedOn } from './destruction.fixture';

const FIELDS = `id number status volumes destroyed appraisers supervisors certificateSha256 version
  lines { opinion years destroyedAt volume { number status keptUntil } } actions { action allowed code }`;
const doing = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`;
const APPRAISE = doing('appraiseVolumes', 'AppraiseVolumesInput');
const APPROVE = doing('approveDestruction', 'DecideDestructionInput');
const REFUSE = doing('refuseDestruction', 'DecideDestructionInput');
const DESTROY = doing('destroyVolumes', 'DestroyVolumesInput');
const ONE = `query ($id: ID!) { destruction(id: $id) { ${FIELDS} } }`;
const EXPIRED = `{ expiredVolumes { id number obstacles } }`;
const ISSUE = `mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { id } }`;
const WORDS = { title: '白鹭湾排污口', content: '白鹭湾排污口夜里排放黑水，请求查处。' };
const PEOPLE = [{ name: '欧阳云开', phone: '13800001234' }];
const PDF = aPdf(400, '白鹭湾');

let world: World;
let close: () => Promise<void>;
let filesOf: Awaited<ReturnType<typeof openAttachmentWorld>>['filesOf'];
let town: TestTenant;
let clerk: TestPerson;
let leader: TestPerson;
let expert: TestPerson;
let watchers: string[];
let witness: Witness;

beforeAll(async () => {
  ({ world, close, filesOf } = await openAttachmentWorld());
  witness = await Witness.of(world.ownerUrl);
  const county = await world.county();
  town = await county.tenant();
  [clerk, leader, expert] = [
    await town.as('CLERK'),
    await town.as('LEADER'),
    await town.as('HANDLER', '吴工'),
  ];
  watchers = [
    (await town.as('HANDLER', '钱某')).officialId,
    (await town.as('INFORMATION_OFFICER', '孙某')).officialId,
  ];
  const admin = await town.as('TENANT_ADMIN');
  await admin.run(SET, { input: { term: 'YEARS_10', basis: '批复' } });
  await admin.run(SET, { input: { category: 'PLEA', term: 'PERMANENT', basis: '批复' } });
  const keeper = await county.office.as('COUNTY_ADMIN');
  await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { paperMark } }', {
    input: { id: town.tenantId, paperMark: '石信' },
  });
});
afterAll(async () => {
  await witness?.close();
  await close();
});

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Some years later: the volume's term is over. */
const over = (number: string) =>
  world.db.write(town, (tx) =>
    tx.query(
      `update archive_volumes set kept_until = '2015-12-31', year = 2005
        where county_id = $1 and tenant_id = $2 and number = $3`,
      [town.countyId, town.tenantId, number],
    ),
  );

async function bound(
  number: string,
  more: Record<string, unknown> = {},
  before?: (id: string) => Promise<unknown>,
) {
  const matter = await archived(town, clerk, number, more, before);
  const volume = (await clerk.run(BIND, { input: { number, title: `${number} 信访事项` } })).bindVolume;
  return { matter, volume: volume.id as string, manifestSha256: volume.manifestSha256 as string };
}

async function expired(number: string) {
  const made = await bound(number);
  await over(number);
  return made;
}

const lineOf = (volumeId: string, more: object = {}) => ({ volumeId, opinion: 'DESTROY', ...more });
const appraisal = (...lines: object[]) => ({ input: { appraiserIds: [expert.officialId], lines } });
const appraise = async (...lines: object[]) =>
  (await clerk.run(APPRAISE, appraisal(...lines))).appraiseVolumes;
const approve = async (id: string) =>
  (await leader.run(APPROVE, { input: { id, decision: '同意' } })).approveDestruction;
const destroy = (id: string, supervisorIds = watchers) => ({ input: { id, supervisorIds } });
const carry = (id: string, files: FileStore = world.app.services.files) => {
  const { vaults, now } = world.app.services;
  return carryDestruction({ db: world.db, vaults, now, files }, town, id);
};
const due = async (): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    (await clerk.run(EXPIRED)).expiredVolumes.map(
      ({ number, obstacles }: { number: string; obstacles: string[] }) => [number, obstacles],
    ),
  );

describe('what is appraised', () => {
  it('is over, is still here, and nothing of it goes on', async () => {
    const fresh = await bound('未满');
    const permanent = await bound('永久', { category: 'PLEA' });
    const [free, reviewed, supervised] = [
      await expired('期满'),
      await expired('复查'),
      await expired('督办'),
    ];
    const review = await aReview(world, town, reviewed.matter.id);
    await orders.aSupervisionOrder(world, town, supervised.matter.id, expert.officialId);
    expect(await due()).toEqual({ 期满: [], 复查: ['UNDER_REVIEW'], 督办: ['UNDER_SUPERVISION'] });
    for (const { volume } of [fresh, permanent, reviewed, supervised])
      expect(await clerk.refused(APPRAISE, appraisal(lineOf(free.volume), lineOf(volume)))).toBe('INVALID');
    const list = await appraise(lineOf(free.volume));
    expect(list).toMatchObject({ status: 'APPRAISED', volumes: 1, appraisers: ['吴工'] });
    expect((await due())['期满']).toEqual(['ON_A_LIST']);
    expect(await clerk.refused(APPRAISE, appraisal(lineOf(free.volume)))).toBe('INVALID');
    // the review is over, and its volume may go
    await world.db.write(town, (tx) =>
      tx.query(
        `update reviews set status = 'WITHDRAWN' where county_id = $1 and tenant_id = $2 and id = $3`,
        [town.countyId, town.tenantId, review],
      ),
    );
    expect(await appraise(lineOf(reviewed.volume))).toMatchObject({ volumes: 1 });
  });

  it('is not a matter that was taken up again after it was bound', async () => {
    const { volume, matter } = await expired('重办');
    const stand = (status: string) =>
      world.db.write(town, (tx) =>
        tx.query('update petitions set status = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
          town.countyId,
          town.tenantId,
          matter.id,
          status,
        ]),
      );
    await stand('SERVED');
    expect((await due())['重办']).toEqual(['REOPENED']);
    expect(await clerk.refused(APPRAISE, appraisal(lineOf(volume)))).toBe('INVALID');
    await stand('ARCHIVED');
    expect(await appraise(lineOf(volume))).toMatchObject({ status: 'APPRAISED' });
  });

  it('is kept longer once a leader agrees, and says why', async () => {
    const { volume } = await expired('延长');
    const line = lineOf(volume, { opinion: 'KEEP_LONGER', years: 5 });
    expect(await clerk.refused(APPRAISE, appraisal(line))).toBe('REQUIRED');
    expect(await clerk.refused(APPRAISE, appraisal({ ...line, years: 31, reason: '村志要用' }))).toBe(
      'INVALID',
    );
    const { id } = await appraise({ ...line, reason: '村志要用' });
    const { lines } = await approve(id);
    const until = `${Number(beijingDate(new Date()).slice(0, 4)) + 5}-12-31`;
    expect(lines).toMatchObject([{ opinion: 'KEEP_LONGER', volume: { keptUntil: until, status: 'BOUND' } }]);
    expect(Object.keys(await due())).not.toContain('延长');
    expect(await clerk.refused(DESTROY, destroy(id))).toBe('INVALID');
  });
});

describe('the decision', () => {
  it('is a leader’s who has not appraised', async () => {
    const { volume } = await expired('另一人');
    const entered = await town.as('LEADER', '鉴定人');
    const { id } = (
      await clerk.run(APPRAISE, { input: { appraiserIds: [entered.officialId], lines: [lineOf(volume)] } })
    ).appraiseVolumes;
    const said = { input: { id, decision: '同意' } };
    expect(await clerk.refused(APPROVE, said)).toBe('FORBIDDEN');
    expect(await entered.refused(APPROVE, said)).toBe('INVALID');
    expect(await clerk.refused(DESTROY, destroy(id))).toBe('WRONG_STATE');
    expect(await approve(id)).toMatchObject({ status: 'DESTRUCTION_APPROVED' });
    expect(await clerk.refused(DESTROY, destroy(id, [watchers[0] as string]))).toBe('INVALID');
    expect(await clerk.refused(DESTROY, destroy(id, [watchers[0] as string, entered.officialId]))).toBe(
      'INVALID',
    );
    // taken back before it began
    const { refuseDestruction: refused } = await leader.run(REFUSE, said);
    expect(refused.status).toBe('DESTRUCTION_REFUSED');
    expect(await clerk.refused(DESTROY, destroy(id))).toBe('WRONG_STATE');
    expect((await due())['另一人']).toEqual([]);
    expect((await take(clerk, volume)).status).toBe(200);
  });

  it('is asked of whoever may give it, but not of who appraised or entered the list', async () => {
    const { volume } = await expired('提醒');
    const appraising = await town.as('LEADER', '鉴定人乙');
    const { id, number } = (
      await clerk.run(APPRAISE, {
        input: { appraiserIds: [appraising.officialId], lines: [lineOf(volume)] },
      })
    ).appraiseVolumes;
    const told = async (person: TestPerson) => {
      const { notices } = await person.run(
        '{ notices(first: 50) { nodes { kind byName destructionId destruction { number } } } }',
      );
      return notices.nodes.filter((one: { destructionId: string | null }) => one.destructionId === id);
    };
    expect(await told(leader)).toEqual([
      { kind: 'DESTRUCTION_ASKED', byName: 'CLERK某', destructionId: id, destruction: { number } },
    ]);
    expect(await told(appraising)).toEqual([]);
    expect(await told(clerk)).toEqual([]);
    await leader.run(REFUSE, { input: { id, decision: '暂不销毁' } });
  });

  it('does not hold against what came in its way since', async () => {
    const { volume, matter } = await expired('后来');
    const { id } = await appraise(lineOf(volume));
    await approve(id);
    const order = await orders.aSupervisionOrder(world, town, matter.id, expert.officialId);
    expect(await clerk.refused(DESTROY, destroy(id))).toBe('INVALID');
    await orders.endedOrder(world, town, order);
    expect((await clerk.run(DESTROY, destroy(id))).destroyVolumes).toMatchObject({ status: 'DESTROYING' });
  });
});

describe('destruction', () => {
  it('erases what the volume held, also when it is interrupted, and certifies it', async () => {
    const kept = await bound('留存', { ...WORDS, parties: PEOPLE, title: '别的事项' }, (id) =>
      attach(clerk, id, PDF),
    );
    const before = await filesOf(town);
    const made = await bound('销毁', { ...WORDS, parties: PEOPLE }, async (petitionId) => {
      await attach(clerk, petitionId, PDF, '白鹭湾照片.pdf');
      await clerk.run(ISSUE, { input: { petitionId, kind: 'ACCEPTANCE_NOTICE' } });
    });
    await workedOn(world, town, made.matter.id, leader, expert);
    await over('销毁');
    const rows = async () => (await witness.rowsOf(town)) as Record<string, Record<string, unknown>[]>;
    const items = (await clerk.run(ITEMS, { id: made.volume })).archiveItems;
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(['RECORD', 'PAPER', 'ATTACHMENT']);
    const told = JSON.stringify(await rows());
    for (const word of [WORDS.title, ...WORKED]) expect(told).toContain(word);
    const { tallies } = await rows();

    const { id } = await appraise(lineOf(made.volume));
    await approve(id);
    const { destroyVolumes: begun } = await clerk.run(DESTROY, destroy(id));
    expect(begun).toMatchObject({ status: 'DESTROYING', supervisors: ['钱某', '孙某'], destroyed: 0 });
    expect((await take(clerk, made.volume)).status).toBe(422);
    expect((await certificate(id)).status).toBe(422);

    const { files } = world.app.services;
    const failing: FileStore = {
      keep: (place, name, source) => files.keep(place, name, source),
      read: (place, name) => files.read(place, name),
      places: () => files.places(),
      lyingIn: (place) => files.lyingIn(place),
      remove: () => Promise.reject(new Error('the disk is away')),
    };
    await expect(carry(id, failing)).rejects.toThrow('the disk is away');
    expect((await clerk.run(ONE, { id })).destruction).toMatchObject({ status: 'DESTROYING', destroyed: 0 });
    expect((await filesOf(town)).length).toBe(before.length + 1);
    await carry(id);
    await carry(id);
    const { destruction: done } = await clerk.run(ONE, { id });
    expect(done).toMatchObject({
      status: 'DESTROYED',
      destroyed: 1,
      lines: [{ volume: { status: 'DESTROYED' } }],
    });
    expect((await filesOf(town)).sort()).toEqual([...before].sort());

    const after = await rows();
    const of = (table: string, column = 'petition_id') =>
      after[table]?.filter((row) => row[column] === made.matter.id) ?? [];
    for (const table of ['petitions', 'petition_search', 'petition_events', 'parties', 'attachments'])
      expect(JSON.stringify(of(table, table === 'petitions' ? 'id' : 'petition_id'))).not.toMatch(
        /白鹭湾|欧/,
      );
    expect(of('parties')).toEqual([]);
    expect(of('papers').map(({ file_sealed: file }) => file)).toEqual([null]);
    expect(of('archive_items').map(({ record_sealed: record }) => record)).toEqual([null, null, null]);
    // whatever was written on it in the course of the work tells the same, and goes; that it was done, by whom and when, stays
    const left = JSON.stringify(after);
    for (const word of WORKED) expect(left).not.toContain(word);
    expect(of('tasks')).toMatchObject([{ what: '已销毁', evidence: '已销毁', status: 'DONE' }]);
    expect(of('service_attempts')).toMatchObject([{ proof: '已销毁', failure: 'LETTER_RETURNED' }]);
    expect(of('supervision_orders')).toMatchObject([
      { fact: '已销毁', ground: 'STALLED', status: 'REVOKED' },
    ]);
    expect(of('commitments')).toMatchObject([{ text: '已销毁', made_by: '林小禾' }]);
    expect(of('recusals')).toMatchObject([{ reason: '已销毁', ground: 'CLOSE_RELATIVE' }]);
    expect(of('ratings')).toMatchObject([{ organ: 'DISSATISFIED', organ_comment: null }]);
    expect(of('sponsorships')).toMatchObject([{ goal: '已销毁', official_id: leader.officialId }]);
    expect(of('mediations')).toMatchObject([
      { subject: '已销毁', other_party: '已销毁', other_party_sealed: null, status: 'MEDIATION_FAILED' },
    ]);
    // the bare facts, the hashes, the counts and the log stay
    expect(of('petition_events').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['RECEIVED', 'ARCHIVED']),
    );
    expect((await clerk.run(ITEMS, { id: made.volume })).archiveItems).toEqual(items);
    expect(after['tallies']).toEqual(tallies);
    expect(await verifyChains(world.db)).toEqual([]);
    const logged = after['audit_log']?.filter(({ subject_id: subject }) => subject === id) ?? [];
    expect(logged.map(({ action }) => String(action)).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'appraiseVolumes',
      'approveDestruction',
      'certifyDestruction',
      'destroyVolumes',
    ]);
    // what lies next door is as it was
    expect((await take(clerk, kept.volume)).status).toBe(200);
    expect((await take(clerk, made.volume)).status).toBe(422);

    const paper = await certificate(id);
    const file = Buffer.from(await paper.arrayBuffer());
    expect(sha256(file)).toBe(done.certificateSha256);
    const text = String((await partsOf(file)).get('word/document.xml'));
    for (const word of [done.number, '销毁', made.manifestSha256, '吴工', '钱某', '孙某'])
      expect(text).toContain(word);
  });

  it('takes the own file of a review with it', async () => {
    const words = { title: '鹭鸶滩取水口', reason: '鹭鸶滩没有检测', replyText: '鹭鸶滩水质合格' };
    const id = await aReviewHere(world, town, words, [{ name: '欧阳西村', phone: '13800005678' }]);
    await clerk.run('mutation ($input: IssueReviewPaperInput!) { issueReviewPaper(input: $input) { id } }', {
      input: { reviewId: id, kind: 'REVIEW_ACCEPTANCE_NOTICE' },
    });
    const act = (name: string, more = {}) =>
      clerk.run(reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } });
    await act('decideReview', { found: '鹭鸶滩取样三次' });
    await act('serveReview', { proof: '鹭鸶滩村口签收' });
    await act('archiveReview', { volume: '复查卷' });
    const volume = (await clerk.run(BIND, { input: { number: '复查卷', title: '复查' } })).bindVolume.id;
    await over('复查卷');
    // whom its opinion had not reached came after all
    const stand = (number: string | null) =>
      world.db.write(town, (tx) =>
        tx.query(
          `update reviews set archive_volume = $4, archived_at = case when $4::text is not null then now() end,
                  archived_by = case when $4::text is not null then 'CLERK某' end
            where county_id = $1 and tenant_id = $2 and id = $3`,
          [town.countyId, town.tenantId, id, number],
        ),
      );
    await stand(null);
    expect((await due())['复查卷']).toEqual(['REOPENED']);
    await stand('复查卷');
    const said = { reviewId: id, fact: '鹭鸶滩逾期' };
    const late = await orders.aReviewSupervision(world, town, expert.officialId, said);
    expect((await due())['复查卷']).toEqual(['UNDER_SUPERVISION']);
    await orders.endedOrder(world, town, late);
    expect((await due())['复查卷']).toEqual([]);
    const rows = async () => (await witness.rowsOf(town)) as Record<string, Record<string, unknown>[]>;
    expect(JSON.stringify(await rows())).toContain('鹭鸶滩');
    const { id: list } = await appraise(lineOf(volume));
    await approve(list);
    await clerk.run(DESTROY, destroy(list));
    await carry(list);
    const after = await rows();
    expect(JSON.stringify(after)).not.toContain('鹭鸶滩');
    const of = (table: string, column = 'review_id') =>
      after[table]?.filter((row) => row[column] === id) ?? [];
    const gone = { title: '已销毁', petitioner_masked: '已销毁', parties_sealed: null };
    expect(of('reviews', 'id')).toMatchObject([{ ...gone, status: 'SERVED', result: 'UPHELD' }]);
    expect(of('review_steps').map(({ kind, text }) => [kind, text])).toEqual(
      ['REQUESTED', 'ACCEPTED', 'DECIDED', 'SERVED'].map((kind) => [kind, null]),
    );
    expect(of('papers').map(({ file_sealed: file }) => file)).toEqual([null]);
    expect(of('archive_items').map(({ record_sealed: record }) => record)).toEqual([null, null]);
  });

  const certificate = (id: string) =>
    fetch(`${world.url}/destructions/${id}`, { headers: { cookie: clerk.credentials } });

  it('is nobody’s to do by hand: no row that is appended only is erased outside of it', async () => {
    const { volume } = await expired('手工');
    const write = (text: string) => world.db.write(town, (tx) => tx.query(text, [volume]));
    for (const table of ['archive_items', 'papers', 'petition_events'])
      await expect(write(`delete from ${table} where id = $1`)).rejects.toThrow('permission denied');
    await expect(write('update archive_items set record_sealed = null where volume_id = $1')).rejects.toThrow(
      'permission denied',
    );
    await expect(write('select app.erase_volume($1)')).rejects.toThrow(
      'not a volume that is being destroyed',
    );
    expect((await take(clerk, volume)).status).toBe(200);
  });
});
