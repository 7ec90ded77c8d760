import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const TODAY = beijingDate(new Date());
const SOON = addDays(TODAY, 20);
const ANSWER = { facts: '现场属实', legalBasis: '《公路法》第三十五条', opinion: '二十日内修复' };

let world: World;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [clerk, handler] = [await town.as('CLERK'), await town.as('HANDLER')];
});
afterAll(() => world.close());

const CLAIMS = `id status version outcome facts legalBasis
  claims { id ordinal text outcome opinion performBy performedAt } events { kind text } actions { action allowed code }`;
const mutation = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${CLAIMS} } }`;
const act = async (name: string, input: Record<string, unknown>, who = handler) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = handler) =>
  who.refused(mutation(name), { input });
const split = (id: string, ...texts: string[]) =>
  act('splitPetition', { id, claims: texts.map((text) => ({ text })) });

/** A petition in the handler's hands. */
async function inHand(): Promise<string> {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, handler, clerk);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await handler.run(verb('takePetition'), { input: { id } });
  return id;
}
const serve = (id: string) =>
  clerk.run(verb('servePetition'), { input: { id, method: 'IN_PERSON', proof: '信访人签字' } });
const close = { refused: (id: string) => clerk.refused(verb('closePetition'), { input: { id } }) };

const TASKS = `query ($id: ID) { tasks(sourceId: $id) { nodes { id source what dueOn status owner { id } actions { action allowed code } } } }`;
const tasksOf = async (id: string) => (await handler.run(TASKS, { id })).tasks.nodes;
const task = (name: string, input: Record<string, unknown>, who = handler) =>
  who.run(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`,
    { input },
  );

describe('a petition that is split', () => {
  it('is answered claim by claim, and not as long as one waits', async () => {
    const id = await inHand();
    const { claims } = await split(id, '修复道路', '赔偿误工损失');
    expect(claims).toMatchObject([
      { ordinal: 1, text: '修复道路', outcome: null },
      { ordinal: 2, text: '赔偿误工损失' },
    ]);
    const [road, loss] = claims;
    await act('answerClaim', { id, claimId: road.id, outcome: 'SUPPORTED', performBy: SOON, ...ANSWER });
    expect(await refusal('answerPetition', { id, replyText: '答复如下' })).toBe('CLAIMS_OPEN');
    await act('answerClaim', {
      id,
      claimId: loss.id,
      outcome: 'NOT_SUPPORTED',
      facts: '没有证据',
      legalBasis: '《民法典》第一千一百六十五条',
      opinion: '不予支持',
    });
    const answered = await act('answerPetition', { id, replyText: '答复如下' });
    expect(answered).toMatchObject({
      status: 'ANSWERED',
      outcome: 'CLAIMS_DIFFER',
      facts: '1. 现场属实\n2. 没有证据',
      legalBasis: '1. 《公路法》第三十五条\n2. 《民法典》第一千一百六十五条',
    });
    expect(answered.events.map(({ kind }: { kind: string }) => kind).slice(-4)).toEqual([
      'CLAIMS_SPLIT',
      'CLAIM_ANSWERED',
      'CLAIM_ANSWERED',
      'ANSWERED',
    ]);
    const { paperPreview } = await clerk.run(
      'query ($id: ID!) { paperPreview(petitionId: $id, kind: HANDLING_OPINION) { body { text } } }',
      { id },
    );
    const lines = paperPreview.body.map(({ text }: { text: string }) => text);
    expect(lines).toContain('2. “赔偿误工损失”：不予支持。不予支持。');
    expect(await refusal('splitPetition', { id, claims: [{ text: '再来' }] })).toBe('WRONG_STATE');
    expect(await refusal('answerClaim', { id, claimId: road.id, outcome: 'EXPLAINED', ...ANSWER })).toBe(
      'WRONG_STATE',
    );
  });

  it('keeps an answer as long as the claim keeps its words', async () => {
    const id = await inHand();
    const [road] = (await split(id, '修复道路')).claims;
    await act('answerClaim', { id, claimId: road.id, outcome: 'EXPLAINED', ...ANSWER });
    const kept = { id: road.id, text: '修复道路' };
    const longer = await act('splitPetition', { id, claims: [{ text: '安装护栏' }, kept] });
    expect(longer.claims).toMatchObject([
      { ordinal: 1, outcome: null },
      { id: road.id, ordinal: 2, outcome: 'EXPLAINED' },
    ]);
    const twice = { id, claims: [kept, { ...kept, text: '再修一次' }] };
    expect(await refusal('splitPetition', twice)).toBe('NOT_FOUND');
    const reworded = await act('splitPetition', { id, claims: [{ ...kept, text: '修复村口道路' }] });
    expect(reworded.claims).toMatchObject([{ id: road.id, text: '修复村口道路', outcome: null }]);
  });

  it.each([
    ['nothing', { claims: [] }, 'REQUIRED'],
    ['a blank', { claims: [{ text: ' ' }] }, 'REQUIRED'],
    ['the same twice', { claims: [{ text: '修路' }, { text: '修路' }] }, 'INVALID'],
  ])('is not split into %s', async (_, input, code) => {
    expect(await refusal('splitPetition', { id: await inHand(), ...input })).toBe(code);
  });

  it('is not answered by being somebody else’s', async () => {
    const id = await inHand();
    const away = '此事不属于我镇职责范围，请到有关部门咨询。';
    const whole = { id, outcome: 'EXPLAINED', facts: ANSWER.facts, legalBasis: ANSWER.legalBasis };
    expect(await refusal('answerPetition', { ...whole, replyText: away })).toBe('INVALID');
    const { claims } = await split(id, '修复道路', '赔偿误工损失');
    const answers = [
      ['答复已通车', away],
      [away.replace('有关部门', '县公路局'), away.replace('有关部门', '县公路局')],
      ['路面已修复通车', away.replace('有关部门', '县公路局')],
    ];
    const codes: unknown[] = [];
    for (const opinions of answers) {
      for (const [i, opinion] of opinions.entries())
        await act('answerClaim', { id, claimId: claims[i].id, outcome: 'EXPLAINED', ...ANSWER, opinion });
      const { errors } = await handler.send(mutation('answerPetition'), {
        input: { id, replyText: '答复如下' },
      });
      codes.push(errors?.[0]?.extensions?.code ?? null);
    }
    expect(codes).toEqual(['INVALID', 'INVALID', null]);
  });

  it('belongs to whoever is responsible, and to the office', async () => {
    const id = await inHand();
    const stranger = await town.as('HANDLER');
    expect(await refusal('splitPetition', { id, claims: [{ text: '修路' }] }, stranger)).toBe('NOT_YOURS');
    const [claim] = (await act('splitPetition', { id, claims: [{ text: '修路' }] }, clerk)).claims;
    const given = { id, claimId: claim.id, outcome: 'EXPLAINED', ...ANSWER };
    expect(await refusal('answerClaim', given, stranger)).toBe('NOT_YOURS');
    expect(await refusal('answerClaim', { ...given, id: await inHand() })).toBe('NOT_FOUND');
    expect(await refusal('answerClaim', { ...given, outcome: 'PARTLY_SUPPORTED' })).toBe('INVALID');
    expect(await refusal('answerClaim', { ...given, outcome: 'SUPPORTED' })).toBe('REQUIRED');
  });
});

describe('what is supported', () => {
  async function supported(): Promise<string> {
    const id = await inHand();
    const answer = { outcome: 'SUPPORTED', performBy: SOON, facts: '现场属实', legalBasis: '《公路法》' };
    expect(await act('answerPetition', { id, ...answer, replyText: '二十日内修复' })).toMatchObject({
      outcome: 'SUPPORTED',
      claims: [{ ordinal: 1, text: '村口道路塌陷', outcome: 'SUPPORTED', performBy: SOON }],
    });
    await serve(id);
    return id;
  }

  it('is a task of whoever answered, and the matter stays open until it is done', async () => {
    const id = await supported();
    const [promised] = await tasksOf(id);
    expect(promised).toMatchObject({
      source: 'PERFORMANCE',
      what: '村口道路塌陷',
      dueOn: SOON,
      owner: { id: handler.officialId },
    });
    expect(await close.refused(id)).toBe('NOT_PERFORMED');
    expect(
      await clerk.refused(`mutation ($input: WithdrawTaskInput!) { withdrawTask(input: $input) { id } }`, {
        input: { id: promised.id, reason: '不做了' },
      }),
    ).toBe('PERFORMANCE_STAYS');
    await task('completeTask', { id: promised.id, evidence: '路面已修复，照片归卷' });
    const { petition } = await clerk.run(`query ($id: ID!) { petition(id: $id) { ${CLAIMS} } }`, { id });
    expect(petition.claims).toMatchObject([{ performedAt: expect.any(String) }]);
    expect(petition.events.at(-1)).toMatchObject({ kind: 'CLAIM_PERFORMED' });
    await clerk.run(verb('closePetition'), { input: { id } });
  });

  it('can be put off and given to another, which is how a promise is moved', async () => {
    const id = await supported();
    const [promised] = await tasksOf(id);
    const later = addDays(SOON, 30);
    await task('reassignTask', { id: promised.id, dueOn: later, reason: '雨季' }, clerk);
    expect(await tasksOf(id)).toMatchObject([{ dueOn: later, status: 'OPEN' }]);
  });

  it('needs a day, which what is not supported has not', async () => {
    const id = await inHand();
    const answer = { facts: '现场属实', legalBasis: '《公路法》', replyText: '四月修复' };
    // what thanks, and says that somebody will look, is no opinion (第三十二条)
    const thanks = { ...answer, outcome: 'EXPLAINED', replyText: '感谢您的关注，我们会认真研究处理' };
    expect(await refusal('answerPetition', { id, ...thanks })).toBe('INVALID');
    expect(await refusal('answerPetition', { id, outcome: 'SUPPORTED', ...answer })).toBe('REQUIRED');
    expect(await refusal('answerPetition', { id, ...answer })).toBe('REQUIRED');
    const yesterday = addDays(TODAY, -1);
    const late = { id, outcome: 'SUPPORTED', performBy: yesterday, ...answer };
    expect(await refusal('answerPetition', late)).toBe('INVALID');
    const explained = { id, outcome: 'EXPLAINED', ...answer };
    expect(await refusal('answerPetition', { ...explained, performBy: SOON })).toBe('INVALID');
    await act('answerPetition', explained);
    expect(await tasksOf(id)).toEqual([]);
    await serve(id);
    await clerk.run(verb('closePetition'), { input: { id } });
  });
});
