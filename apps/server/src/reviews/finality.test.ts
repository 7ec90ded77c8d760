import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { anAccusation } from '../accusations/accusation.fixture';
import { attach, openAttachmentWorld } from '../attachments/attachment.fixture';
import { issued } from '../papers/issued.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';
import { markPapers } from '../transfers/transfer.fixture';
import { aReview } from './review.fixture';
import type { ReviewEntity } from './review.entity';

const DECLARE = `mutation ($input: DeclareFinalityInput!) {
  declareFinality(input: $input) { status dispositionReason lawfulWay } }`;
const BY_PAPER = `mutation ($input: DeclareFinalityByPaperInput!) {
  declareFinalityByPaper(input: $input) { status dispositionReason lawfulWay } }`;

let world: World;
let close: () => Promise<void>;
let town: TestTenant;
let school: TestTenant;
let abroad: TestTenant;
let clerk: TestPerson;
let teacher: TestPerson;
const today = beijingDate(new Date());

beforeAll(async () => {
  ({ world, close } = await openAttachmentWorld());
  const county = await world.county();
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  abroad = await (await world.county()).tenant();
  [clerk, teacher] = [await town.as('CLERK', '林小禾'), await school.as('CLERK', '何老师')];
});
afterAll(() => close());

/** A matter of an office as it is after its second review, in short. */
async function final(
  place: TestTenant,
  person: TestPerson,
  more: Partial<ReviewEntity> = {},
): Promise<{ id: string; number: string }> {
  const { id, number } = await register(person);
  await world.db.write(place, (tx) =>
    tx.query(
      `update petitions set outcome = 'EXPLAINED', facts = '属实', legal_basis = '第三十二条'
        where county_id = $1 and tenant_id = $2 and id = $3`,
      [place.countyId, place.tenantId, id],
    ),
  );
  await aReview(world, place, id, {
    tier: 'RE_REVIEW',
    status: 'SERVED',
    bodyName: '岳北市信访局',
    opinionNumber: '岳信复核〔2026〕3号',
    result: 'UPHELD',
    found: '属实',
    basis: '《信访工作条例》第三十六条',
    opinion: '维持',
    decidedAt: new Date('2026-03-05T02:00:00Z'),
    servedAt: new Date('2026-03-06T02:00:00Z'),
    serviceMethod: 'IN_PERSON',
    serviceProof: '签收',
    ...more,
  });
  return { id, number };
}
const same = { sameFacts: '同一校区、同一水质报告', sameReasons: '没有新的理由', newFacts: false };
const input = (id: string, finalNumber: string, more: object = {}) => ({
  input: { id, finalNumber, finalOfficeId: town.tenantId, ...same, ...more },
});

describe('a matter that another office of the county has finally decided', () => {
  it('is not taken up again by this one, whose notice names the opinion and what goes on', async () => {
    const first = await final(town, clerk);
    const again = await register(teacher);
    const typed = first.number.replace('-', '－');
    const { declareFinality } = await teacher.run(DECLARE, input(again.id, typed));
    expect(declareFinality).toMatchObject({
      status: 'NOT_ACCEPTED',
      dispositionReason: expect.stringContaining(
        `与 ${town.code}镇 ${first.number} 同一事实和理由，该事项已由岳北市信访局于2026年3月5日作出复核意见（岳信复核〔2026〕3号）`,
      ),
      lawfulWay: expect.stringContaining('疏导教育、矛盾化解、帮扶救助'),
    });
    await markPapers(world, school, '岳校');
    const { lines } = await issued(world, teacher, again.id, 'NON_ACCEPTANCE_NOTICE');
    const paper = lines.join('\n');
    for (const said of [
      '岳信复核〔2026〕3号',
      '信访工作条例第三十六条第三款',
      '第三十七条第三款',
      '有新的事实或者理由的',
    ])
      expect(paper).toContain(said);
  });

  it('is taken up where anything is new, and registered in any case', async () => {
    const first = await final(town, clerk);
    const again = await register(teacher);
    expect(await teacher.refused(DECLARE, input(again.id, first.number, { newFacts: true }))).toBe(
      'NEW_FACTS',
    );
    // nothing is told of the other office's matter either
    expect(await teacher.refused(DECLARE, input(again.id, '2026-99999', { newFacts: true }))).toBe(
      'NEW_FACTS',
    );
    await teacher.run(verb('acceptPetition'), { input: { id: again.id } });
    const third = await register(teacher);
    await teacher.run(DECLARE, input(third.id, first.number));
    expect((await register(teacher)).number).toBeTruthy();
  });

  it('tells nothing else: whatever is not such a matter is refused in the same bytes', async () => {
    const again = await register(teacher);
    const running = await register(clerk);
    const [accused, confidential, unreached, first, elsewhere] = [
      await final(town, clerk),
      await final(town, clerk),
      await final(town, clerk, { serviceMethod: 'UNDELIVERABLE' }),
      await final(town, clerk, { tier: 'REVIEW' }),
      await final(abroad, await abroad.as('CLERK')),
    ];
    await anAccusation(world, town, accused.id, clerk.officialId);
    await world.db.write(town, (tx) =>
      tx.query(
        `update petitions set confidential = true, category = 'ACCUSATION' where county_id = $1 and tenant_id = $2 and id = $3`,
        [town.countyId, town.tenantId, confidential.id],
      ),
    );
    const answer = async (number: string, more: object = {}) => {
      const { errors } = await teacher.send(DECLARE, input(again.id, number, more));
      return JSON.stringify(errors);
    };
    const nothing = await answer('2026-99999');
    expect(nothing).toContain('NO_FINAL_OPINION');
    for (const { number } of [running, accused, confidential, unreached, first])
      expect(await answer(number)).toBe(nothing);
    const there = { finalOfficeId: abroad.tenantId };
    expect(await answer(elsewhere.number, there)).toBe(nothing);
    expect(await answer(first.number, { finalOfficeId: again.id })).toBe(nothing);
    // while one that is final is found by the same clerk
    const { number } = await final(town, clerk);
    await teacher.run(DECLARE, input(again.id, number));
  });

  it('of a county official who was recused from it tells them nothing, in whichever office they work', async () => {
    const county = await world.county();
    const there = await county.tenant();
    const [deputy, worker] = [
      await county.office.as('COUNTY_ADMIN', '钱进'),
      await county.office.as('CLERK', '周正'),
    ];
    await deputy.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
      input: { tenantId: there.tenantId },
    });
    const { id, number } = await final(county.office, worker);
    await world.db.write(county.office, (tx) =>
      tx.query(
        `insert into withholdings (county_id, tenant_id, id, petition_id, official_id, ground, since)
         values ($1, $2, gen_random_uuid(), $3, $4, 'RECUSED', now())`,
        [county.office.countyId, county.office.tenantId, id, deputy.officialId],
      ),
    );
    await world.db.write(county.office, (tx) =>
      tx.query(
        `update accounts set roles = '{COUNTY_ADMIN,CLERK}' where county_id = $1 and tenant_id = $2 and official_id = $3`,
        [county.office.countyId, county.office.tenantId, deputy.officialId],
      ),
    );
    const { id: again } = await register(await there.as('CLERK', '林小禾'));
    const asked = {
      input: { id: again, finalNumber: number, finalOfficeId: county.office.tenantId, ...same },
    };
    const spelt = [county.office.tenantId, county.office.tenantId.replaceAll('-', '').toUpperCase()];
    for (const finalOfficeId of spelt)
      expect(await deputy.refused(DECLARE, { input: { ...asked.input, finalOfficeId } })).toBe(
        'NO_FINAL_OPINION',
      );
    await (await there.as('CLERK', '吴平')).run(DECLARE, asked);
  });
});

describe('the opinion of a body outside Huiyin', () => {
  const paper = (id: string, attachmentId: string, more: object = {}) => ({
    input: {
      id,
      attachmentId,
      bodyName: '省信访局',
      opinionNumber: '省信复核〔2025〕18号',
      opinionOn: '2025-12-01',
      ...same,
      ...more,
    },
  });

  it('is written down as the paper says, which lies with the matter', async () => {
    const { id } = await register(clerk);
    const file = (await attach(clerk, id, Buffer.from('%PDF-1.4\n%%EOF\n'), '复核意见书.pdf')).id as string;
    expect(await clerk.refused(BY_PAPER, paper(id, file, { newFacts: true }))).toBe('NEW_FACTS');
    expect(await clerk.refused(BY_PAPER, paper(id, file, { anotherPetitioner: true }))).toBe('INVALID');
    expect(await clerk.refused(BY_PAPER, paper(id, file, { opinionOn: addDays(today, 1) }))).toBe('INVALID');
    expect(await clerk.refused(BY_PAPER, paper(id, file, { opinionNumber: ' ' }))).toBe('REQUIRED');
    const other = await register(clerk);
    expect(await clerk.refused(BY_PAPER, paper(other.id, file))).toBe('NOT_FOUND');
    const { declareFinalityByPaper } = await clerk.run(BY_PAPER, paper(id, file));
    expect(declareFinalityByPaper).toMatchObject({
      status: 'NOT_ACCEPTED',
      dispositionReason: expect.stringContaining(
        '已由省信访局于2025年12月1日作出复核意见（省信复核〔2025〕18号）',
      ),
    });
    expect(declareFinalityByPaper.dispositionReason).toContain('第三十六条第三款');
    expect(await (await town.as('HANDLER')).refused(BY_PAPER, paper(other.id, file))).toBe('FORBIDDEN');
  });
});

it('says a plain refusal that claims finality where to go, and takes any other', async () => {
  const { id } = await register(clerk);
  const plain = (reason: string) => ({
    input: { id, ...inputsOf(town, clerk, clerk)['notAcceptPetition'], reason },
  });
  const { errors } = await clerk.send(verb('notAcceptPetition'), plain('该事项已三级终结，不予受理'));
  expect(errors?.[0]?.message).toContain('请用“同一事项已有复核意见”办理');
  await clerk.run(verb('notAcceptPetition'), plain('属于人民法院管辖，已裁定终结执行'));
});
