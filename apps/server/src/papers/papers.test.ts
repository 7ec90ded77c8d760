import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chineseDate, DEFAULT_PAPER_TEMPLATES } from '@huiyin/domain';
import { inputsOf, register, verb, NOT_ADOPTED } from '../petitions/petition.fixture';
import { answerTwoClaims, CARRIED_ANSWERS, markPapers } from '../transfers/transfer.fixture';
import { v7 as uuid } from 'uuid';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { partsOf } from './paper-package.service';
import { PaperTemplateEntity } from './paper-template.entity';

const ISSUE = `mutation ($input: IssuePaperInput!) {
  issuePaper(input: $input) { id kind documentNumber edition datedOn templateEdition sha256 issuedBy reason }
}`;
const OFFERS = `query ($id: ID!) { paperOffers(petitionId: $id) { kind done allowed code reason issued } }`;
const PAPERS = `query ($id: ID!) { papers(petitionId: $id) { id documentNumber edition sha256 } }`;
const PREVIEW = `query ($id: ID!, $kind: PaperKind!) {
  paperPreview(petitionId: $id, kind: $kind) { title addressee remedy date body { text } }
}`;
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';
const WRITE = `mutation ($input: WritePaperTemplateInput!) { writePaperTemplate(input: $input) { edition title } }`;
const TO_ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'];

let world: World;
let county: Awaited<ReturnType<World['county']>>;
beforeAll(async () => {
  world = await World.open();
  county = await world.county();
});
afterAll(() => world.close());

/** A township with a mark, or without. */
async function township(
  paperMark: string | null = '岳信',
): Promise<{ tenant: TestTenant; clerk: TestPerson }> {
  const tenant = await county.tenant();
  // the same for each, as offices had it before a county kept marks apart
  if (paperMark !== null) await markPapers(world, tenant, paperMark);
  return { tenant, clerk: await tenant.as('CLERK') };
}

async function petitionAt(
  { tenant, clerk }: Awaited<ReturnType<typeof township>>,
  steps: readonly string[],
  more: Record<string, unknown> = {},
): Promise<string> {
  const { id } = await register(clerk, more);
  const inputs = inputsOf(tenant, clerk, clerk);
  for (const step of steps) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  return id;
}

const issue = async (person: TestPerson, petitionId: string, kind: string, more: object = {}) =>
  (await person.run(ISSUE, { input: { petitionId, kind, ...more } })).issuePaper;

async function download(
  person: TestPerson,
  id: string,
): Promise<{ status: number; file: Buffer; name: string }> {
  const response = await fetch(`${world.url}/papers/${id}`, { headers: { cookie: person.credentials } });
  const name = decodeURIComponent(response.headers.get('content-disposition') ?? '');
  return { status: response.status, file: Buffer.from(await response.arrayBuffer()), name };
}
const wordsOf = async (file: Buffer): Promise<string> =>
  String((await partsOf(file)).get('word/document.xml')).replace(/<[^>]*>/g, '');

describe('issuing', () => {
  it('gives a document with a number of the office, whose hash is the one that is kept', async () => {
    const place = await township();
    const id = await petitionAt(place, TO_ANSWER);
    const paper = await issue(place.clerk, id, 'HANDLING_OPINION');
    expect(paper).toMatchObject({
      edition: 1,
      templateEdition: 0,
      reason: null,
      issuedBy: 'CLERK某',
    });
    expect(paper.documentNumber).toBe(`岳信复〔${paper.datedOn.slice(0, 4)}〕1号`);
    const { file, name } = await download(place.clerk, paper.id);
    expect(createHash('sha256').update(file).digest('hex')).toBe(paper.sha256);
    expect(name).toContain(`处理意见书 ${paper.documentNumber}.docx`);
    const words = await wordsOf(file);
    for (const said of [paper.documentNumber, '欧阳明月：', '现场属实', '《公路法》第三十五条', '请求复查'])
      expect(words).toContain(said);
    expect(words).toContain(chineseDate(paper.datedOn));
  });

  it('prints the term that is stored', async () => {
    const place = await township();
    const id = await petitionAt(place, ['acceptPetition', 'assignPetition', 'takePetition']);
    const leader = await place.tenant.as('LEADER');
    await leader.run(verb('extendPetition'), {
      input: { id, ...inputsOf(place.tenant, place.clerk, leader)['extendPetition'] },
    });
    const { petition } = await place.clerk.run('query ($id: ID!) { petition(id: $id) { dueOn } }', { id });
    const paper = await issue(place.clerk, id, 'EXTENSION_NOTICE');
    const words = await wordsOf((await download(place.clerk, paper.id)).file);
    expect(words).toContain(`延长后的办理期限至${chineseDate(petition.dueOn)}`);
    const accepted = await issue(place.clerk, id, 'ACCEPTANCE_NOTICE');
    expect(await wordsOf((await download(place.clerk, accepted.id)).file)).toContain(
      `办理期限：至${chineseDate(petition.dueOn)}`,
    );
  });

  it('decides on each claim by itself', async () => {
    const { tenant, clerk } = await township();
    const id = await petitionAt({ tenant, clerk }, TO_ANSWER.slice(0, -1));
    await answerTwoClaims(clerk, id);
    await clerk.run(verb('answerPetition'), { input: { id, replyText: '请关注修复进度' } });
    const { file } = await download(clerk, (await issue(clerk, id, 'HANDLING_OPINION')).id);
    const [road, loss] = CARRIED_ANSWERS;
    const said = await wordsOf(file);
    expect(said).toContain(
      `1. “修复道路”：予以支持（${chineseDate(road?.performBy as string)}前完成）。${road?.opinion}。2. “赔偿损失”：不予支持。${loss?.opinion}。请关注修复进度`,
    );
    expect(said).not.toContain('部分支持');
  });

  it('numbers each series without gaps, whatever is refused or goes on at once', async () => {
    const place = await township();
    const accepted = await Promise.all([1, 2, 3, 4].map(() => petitionAt(place, ['acceptPetition'])));
    const nobody = await petitionAt(place, ['acceptPetition'], { parties: [] });
    expect(
      await place.clerk.refused(ISSUE, { input: { petitionId: nobody, kind: 'ACCEPTANCE_NOTICE' } }),
    ).toBe('PAPER_UNADDRESSED');
    const papers = await Promise.all(accepted.map((id) => issue(place.clerk, id, 'ACCEPTANCE_NOTICE')));
    const serials = papers.map(({ documentNumber }) => Number(/〕(\d+)号/.exec(documentNumber)?.[1]));
    expect(new Set(serials)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('again is a new edition under the same number, with a reason, and only when something changed', async () => {
    const place = await township();
    const id = await petitionAt(place, ['acceptPetition']);
    const first = await issue(place.clerk, id, 'ACCEPTANCE_NOTICE');
    const again = { petitionId: id, kind: 'ACCEPTANCE_NOTICE' };
    expect(await place.clerk.refused(ISSUE, { input: again })).toBe('REQUIRED');
    expect(await place.clerk.refused(ISSUE, { input: { ...again, reason: '补盖章' } })).toBe('INVALID');
    await place.clerk.run(verb('correctPetition'), { input: { id, title: '更正后的标题', reason: '笔误' } });
    const second = await issue(place.clerk, id, 'ACCEPTANCE_NOTICE', { reason: '标题有误' });
    expect(second).toMatchObject({ documentNumber: first.documentNumber, edition: 2, reason: '标题有误' });
    expect(await wordsOf((await download(place.clerk, second.id)).file)).toContain('更正后的标题');
    const before = await download(place.clerk, first.id);
    expect(createHash('sha256').update(before.file).digest('hex')).toBe(first.sha256);
    const { papers } = await place.clerk.run(PAPERS, { id });
    expect(papers.map(({ edition }: { edition: number }) => edition)).toEqual([2, 1]);
  });

  it('needs the mark of the office', async () => {
    const place = await township(null);
    const id = await petitionAt(place, ['acceptPetition']);
    const input = { petitionId: id, kind: 'ACCEPTANCE_NOTICE' };
    expect(await place.clerk.refused(ISSUE, { input })).toBe('PAPER_MARK_MISSING');
    const { paperOffers } = await place.clerk.run(OFFERS, { id });
    expect(paperOffers[0]).toMatchObject({ kind: 'ACCEPTANCE_NOTICE', done: true, allowed: false });
    expect(paperOffers[0].reason).toContain('机关代字');
  });
});

describe('what is offered', () => {
  it('follows the acts that were done', async () => {
    const place = await township();
    const id = await petitionAt(place, ['notAcceptPetition']);
    await issue(place.clerk, id, 'NON_ACCEPTANCE_NOTICE');
    const { paperOffers } = await place.clerk.run(OFFERS, { id });
    const done = paperOffers.filter((offer: { done: boolean }) => offer.done);
    expect(done).toEqual([
      { kind: 'NON_ACCEPTANCE_NOTICE', done: true, allowed: true, code: null, reason: null, issued: true },
    ]);
  });

  it('is forwarding where a matter was handed to another office', async () => {
    const place = await township();
    const id = await petitionAt(place, ['referOutPetition']);
    const paper = await issue(place.clerk, id, 'FORWARDING_LETTER');
    expect(await wordsOf((await download(place.clerk, paper.id)).file)).toContain('县交通局公路股：');
    expect(await place.clerk.refused(ISSUE, { input: { petitionId: id, kind: 'ASSIGNMENT_LETTER' } })).toBe(
      'PAPER_NOT_YET',
    );
  });

  it('is no handling opinion for a suggestion, which is answered by a paper of its own', async () => {
    const place = await township();
    const id = await petitionAt(place, TO_ANSWER.slice(0, -1), { category: 'SUGGESTION' });
    await place.clerk.run(verb('answerPetition'), { input: { id, ...NOT_ADOPTED } });
    expect(await place.clerk.refused(ISSUE, { input: { petitionId: id, kind: 'HANDLING_OPINION' } })).toBe(
      'PAPER_NOT_FOR_TRACK',
    );
    expect((await issue(place.clerk, id, 'SUGGESTION_REPLY')).documentNumber).toMatch(/建复〔/);
  });
});

describe('a preview', () => {
  it('shows no identity and draws no number', async () => {
    const place = await township();
    const id = await petitionAt(place, TO_ANSWER);
    const { paperPreview } = await place.clerk.run(PREVIEW, { id, kind: 'HANDLING_OPINION' });
    expect(paperPreview.addressee).not.toContain('欧阳明月');
    expect(paperPreview.remedy).toContain('请求复查');
    const paper = await issue(place.clerk, id, 'HANDLING_OPINION');
    expect(paper.documentNumber).toMatch(/〕1号$/);
    expect(paper.datedOn).toBe(paperPreview.date);
  });
});

describe('who', () => {
  it('reads and issues is who may see identities', async () => {
    const place = await township();
    const id = await petitionAt(place, ['acceptPetition']);
    const paper = await issue(place.clerk, id, 'ACCEPTANCE_NOTICE');
    const auditor = await place.tenant.as('AUDITOR');
    expect(await auditor.refused(PAPERS, { id })).toBe('FORBIDDEN');
    expect((await download(auditor, paper.id)).status).toBe(403);
    const supervisor = await county.office.as('COUNTY_SUPERVISOR');
    expect(await supervisor.refused(ISSUE, { input: { petitionId: id, kind: 'ACCEPTANCE_NOTICE' } })).toBe(
      'FORBIDDEN',
    );
    const next = await township();
    expect((await download(next.clerk, paper.id)).status).toBe(404);
    expect(await next.clerk.refused(PAPERS, { id })).toBe('NOT_FOUND');
    expect((await download(place.clerk, paper.id)).status).toBe(200);
    expect((await download(place.clerk, 'no-id')).status).toBe(404);
  });

  it('downloads is written down, without an identity', async () => {
    const place = await township();
    const id = await petitionAt(place, ['acceptPetition']);
    const paper = await issue(place.clerk, id, 'ACCEPTANCE_NOTICE');
    await download(place.clerk, paper.id);
    const auditor = await place.tenant.as('AUDITOR');
    const { auditEntries } = await auditor.run('{ auditEntries(first: 5) { nodes { action detail } } }');
    const of = (action: string) =>
      auditEntries.nodes.find((entry: { action: string }) => entry.action === action)?.detail ?? '';
    for (const action of ['issuePaper', 'downloadPaper'])
      expect(JSON.stringify(of(action))).toContain(paper.sha256);
    expect(JSON.stringify(auditEntries)).not.toContain('欧阳明月');
    // whose name stands in it reads at the portal who has had it
    const TOLD = 'query ($id: ID!) { petition(id: $id) { events { kind text } } }';
    const { petition } = await place.clerk.run(TOLD, { id });
    expect(petition.events.at(-1)).toMatchObject({
      kind: 'IDENTITY_READ',
      text: expect.stringMatching(/^送达文书：下载 .+\.docx$/),
    });
  });
});

describe('templates', () => {
  const opinion = DEFAULT_PAPER_TEMPLATES.HANDLING_OPINION;
  let keeper: TestPerson;
  beforeAll(async () => {
    keeper = await county.office.as('COUNTY_ADMIN');
    await keeper.run(ENTER, { input: { tenantId: county.office.tenantId } });
  });
  const wording = { kind: 'HANDLING_OPINION' as const, ...opinion, title: '信访答复意见书', series: '答' };

  it('are replaced by the county’s office, and papers keep the edition they were made from', async () => {
    const place = await township();
    const [first, second] = [await petitionAt(place, TO_ANSWER), await petitionAt(place, TO_ANSWER)];
    expect(await issue(place.clerk, first, 'HANDLING_OPINION')).toMatchObject({ templateEdition: 0 });
    const { writePaperTemplate } = await keeper.run(WRITE, { input: wording });
    expect(writePaperTemplate).toEqual({ edition: 1, title: '信访答复意见书' });
    const paper = await issue(place.clerk, second, 'HANDLING_OPINION');
    expect(paper).toMatchObject({ templateEdition: 1 });
    expect(paper.documentNumber).toMatch(/^岳信答〔\d{4}〕1号$/);
    expect(await wordsOf((await download(place.clerk, paper.id)).file)).toContain('信访答复意见书');
    const other = await (await world.county()).office.as('COUNTY_ADMIN');
    const { paperTemplates } = await other.run('{ paperTemplates { kind edition } }');
    expect(paperTemplates).toContainEqual({ kind: 'HANDLING_OPINION', edition: 0 });
  });

  it('that were stored with a line that vanishes are not used, nor is anybody kept from a paper, until one is written anew', async () => {
    const place = await township();
    const ids = [await petitionAt(place, TO_ANSWER), await petitionAt(place, TO_ANSWER)] as const;
    const body = opinion.body.replace('\n{诉求}', '\n{诉求}（由{来文单位}转来）');
    const edition = 7;
    const { countyId, tenantId } = county.office;
    // as one of an earlier version stands there
    await world.db.write({ countyId, tenantId }, async (tx) =>
      tx.insert(PaperTemplateEntity, {
        ...wording,
        body,
        id: uuid(),
        edition,
        writtenAt: new Date(),
        writtenBy: '县',
      }),
    );
    const paper = await issue(place.clerk, ids[0], 'HANDLING_OPINION');
    expect(paper).toMatchObject({ templateEdition: 0, documentNumber: expect.stringContaining('岳信答〔') });
    const words = await wordsOf((await download(place.clerk, paper.id)).file);
    for (const said of ['信访答复意见书', '村口道路塌陷三个月']) expect(words).toContain(said);
    const { writePaperTemplate } = await keeper.run(WRITE, { input: wording });
    expect(writePaperTemplate.edition).toBe(edition + 1);
    expect(await issue(place.clerk, ids[1], 'HANDLING_OPINION')).toMatchObject({
      templateEdition: edition + 1,
    });
  });

  it('lack nothing the law wants, and ask for nothing that is not there', async () => {
    const place = await township();
    const body = opinion.body.replace('{法律依据}', '{法律根据}');
    const answer = await keeper.send(WRITE, { input: { ...wording, body } });
    expect(answer.errors?.[0]?.message).toContain('没有这个占位符：{法律根据}；缺少必备内容：{法律依据}');
    expect(await place.clerk.refused(WRITE, { input: wording })).toBe('FORBIDDEN');
  });
});
