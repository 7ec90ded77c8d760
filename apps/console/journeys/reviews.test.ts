import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { aPdf, attach } from '../../server/src/attachments/attachment.fixture';
import { boundTo, inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import { carryReviewOf, reviewInputs, reviewVerb } from '../../server/src/reviews/review.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { issuePaper, markPapers } from '../../server/src/transfers/transfer.fixture';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let bureau: TestTenant;
let school: TestTenant;
let clerks: Record<'office' | 'bureau' | 'school', TestPerson>;
let petition: { id: string; number: string; code: string };
const today = beijingDate(new Date());

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  office = county.office;
  [bureau, school] = [await county.tenant('COUNTY_DEPARTMENT'), await county.tenant('SCHOOL')];
  clerks = {
    office: await office.as('CLERK', '周正'),
    bureau: await bureau.as('CLERK', '吴平'),
    school: await school.as('CLERK', '郑直'),
  };
  const admin = await office.as('COUNTY_ADMIN');
  await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: school.tenantId, superiorId: bureau.tenantId },
  });
  await openPortalOf(school, clerks.school);
  const { id, number, queryCode } = await register(clerks.school);
  petition = { id, number, code: queryCode };
  const inputs = inputsOf(school, clerks.school, clerks.school);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'])
    await clerks.school.run(verb(step), { input: { id, ...inputs[step] } });
  await boundTo(stage.world, school, id, 'cn-2022+bj-2006');
  await markPapers(stage.world, school, '校信');
  await issuePaper(clerks.school, id, 'HANDLING_OPINION');
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

/** The portal on the petitioner's phone, with the matter open. */
async function phone(): Promise<Desk> {
  const desk = await stage.desk(PHONE);
  await desk.page.goto(`${stage.world.url}/portal/#/${school.code}/follow/${petition.number}`);
  await desk.page.getByLabel('查询码', { exact: false }).fill(petition.code);
  await desk.press('查看');
  await desk.sees('村口道路塌陷');
  return desk;
}

const reviewsOf = async (person: TestPerson): Promise<{ id: string; status: string }[]> =>
  (await person.run('{ reviews { nodes { id status } } }')).reviews.nodes;
const running = async (person: TestPerson): Promise<string> =>
  (await reviewsOf(person)).find(({ status }) => ['REQUESTED', 'ACCEPTED', 'DECIDED'].includes(status))?.id ??
  '';
const act = (person: TestPerson, name: string, id: string, more = {}) =>
  person.run(reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } });

async function shownOnPhone(desk: Desk, name: string): Promise<void> {
  const size = desk.page.viewportSize();
  await desk.page.setViewportSize(PHONE);
  await desk.shot(`${name}-phone`);
  if (size) await desk.page.setViewportSize(size);
}

it('an answer is served: tried in vain, agreed to online by the petitioner, and handed over in the portal', async () => {
  const desk = await stage.deskOf(clerks.school, `/petitions/${petition.id}/show`);
  await desk.act('登记送达未成', async () => {
    await desk.choose('送达方式', '邮寄');
    await desk.choose('没有送到的原因', '邮件退回');
    await desk.fill('经过和凭证', '挂号信 XA001 退回');
    await desk.shot('service-attempt');
  });
  await desk.sees('挂号信 XA001 退回');

  const petitioner = await phone();
  await petitioner.sees('送达一次，没有送到');
  await petitioner.press('同意网上送达');
  await petitioner.sees(/您已同意网上送达/);
  expect(await petitioner.overflows()).toBe(false);
  await petitioner.shot('portal-service-consent');

  await desk.open(`/petitions/${petition.id}/show`);
  await desk.act('送达', async () => {
    await desk.sees('信访人已在网上同意电子送达。');
    await desk.choose('送达方式', '网上');
    await desk.fill('送达凭证', '网上信访门户');
    await desk.shot('service-online');
  });
  await desk.sees('已送达');
});

it('the petitioner asks for a review, and for a hearing, on a phone', async () => {
  const desk = await phone();
  await desk.sees('不服答复，请求复查');
  await desk.sees(new RegExp(`由${bureau.code}镇审查`));
  await desk.page.getByLabel('您的请求和理由', { exact: false }).fill('没有检测就说路面合格，请求重新查明。');
  await desk.shot('portal-review-form');
  await desk.press('提出申请');
  await desk.sees('已提出，等待受理。');
  await desk.page.getByLabel('请求当面听证的理由', { exact: false }).fill('请求当面质证');
  await desk.press('申请听证');
  await desk.sees('已申请，等待决定');
  expect(await desk.overflows()).toBe(false);
  await desk.shot('portal-review');
});

it('the bureau hears both sides and sends the opinion back', async () => {
  const id = await running(clerks.school);
  await carryReviewOf(stage.world, school, id);
  await carryReviewOf(stage.world, school, id);
  const desk = await stage.deskOf(clerks.bureau, '/reviews');
  await desk.shot('reviews-list');
  await desk.page.getByText('村口道路塌陷').first().click();
  await desk.sees('没有检测就说路面合格，请求重新查明。');
  await desk.sees('一周内修复');
  await desk.act('查看申请人身份', async () => {
    await desk.choose('用途类别', '联系信访人');
    await desk.fill('用途', '核对申请书');
    await desk.shot('review-reveal');
  });
  await desk.sees('身份已显示并记下，离开本页后恢复隐藏。');
  await desk.shot('review-revealed');
  await desk.open('/notices');
  await desk.sees(/申请复查复核，请决定是否受理/);
  await desk.shot('review-notice');
  await desk.page.getByText('村口道路塌陷').first().click();
  await desk.act('受理复查复核');
  await desk.act('延期', async () => {
    await desk.page.getByLabel(/延长天数（1–30日）/).fill('20');
    await desk.choose('批准人', '吴平');
    await desk.fill('延期理由', '需要补充检测');
    await desk.fill('何时、以何种方式告知信访人', '当面交给延期告知书');
    await desk.shot('review-extend');
    const size = desk.page.viewportSize();
    await desk.page.setViewportSize(PHONE);
    await desk.shot('review-extend-phone');
    if (size) await desk.page.setViewportSize(size);
  });
  await desk.sees('延长20日');
  await desk.sees(/经批准延长20日.*北京市信访条例/);
  await desk.shot('review-extended');
  expect(await desk.reasonAgainst('延期')).toContain('延期以一次为限');
  await carryReviewOf(stage.world, bureau, id);
  const petitioner = await phone();
  await petitioner.sees('延长复查期限');
  await petitioner.sees('需要补充检测');
  await petitioner.page.getByText('这个日期怎么来的').first().click();
  expect(await petitioner.overflows()).toBe(false);
  await petitioner.shot('portal-review-extended');
  await desk.act('通知听证', async () => {
    await desk.page
      .getByRole('dialog')
      .getByLabel(/听证日期/)
      .fill(today);
    await desk.fill('听证地点', '县教育局二楼会议室');
    await desk.fill('听证员', '周正、吴平、李衡');
    await desk.fill('各方同意提前的记录', '双方书面同意当日举行');
    await desk.shot('hearing-notice');
  });
  await desk.act('登记听证笔录', async () => {
    await desk.fill('听证笔录', '双方到场质证，听证员一致认为路面没有检测。');
  });
  await desk.begin('作出复查复核意见', async () => {
    await desk.choose('结果', '变更');
    await desk.sees(/执行以前事项不能办结/);
    await desk.shot('review-change');
  });
  await desk.press('取消');
  await desk.dialog().waitFor({ state: 'detached' });
  await desk.begin('作出复查复核意见', async () => {
    await desk.choose('结果', '撤销');
    await desk.sees(/信访人对重新作出的意见可以申请复查/);
    await desk.sees(/不填的，原单位的办理期限从作出意见之日重新计算/);
    expect(await desk.dialog().getByLabel('复核机关').count()).toBe(0);
    await desk.shot('review-quash');
    const size = desk.page.viewportSize();
    await desk.page.setViewportSize(PHONE);
    await desk.shot('review-quash-phone');
    if (size) await desk.page.setViewportSize(size);
  });
  await desk.press('取消');
  await desk.dialog().waitFor({ state: 'detached' });
  await desk.act('作出复查复核意见', async () => {
    await desk.choose('结果', '责令重新作出');
    await desk.choose('原意见不能成立的情形', '主要事实不清');
    await desk.page
      .getByRole('dialog')
      .getByLabel(/重新作出的期限/)
      .fill(addDays(today, 20));
    await desk.fill('查明的事实', '原办理单位没有委托检测。');
    await desk.fill('依据', '《信访工作条例》第三十五条');
    await desk.fill('意见', '责令二十日内委托检测，重新作出处理意见。');
    await desk.shot('review-decide');
  });
  await desk.sees('责令重新作出');
  expect(await desk.overflows()).toBe(false);
  await desk.act('送达意见', async () => {
    await desk.choose('送达方式', '无法送达');
    await desk.fill('送达凭证', '两次上门无人，邻居说已外出');
  });
  await desk.sees('两次上门无人，邻居说已外出');
  await desk.sees('无法送达');
  await desk.shot('review-unreached');
  await desk.act('送达意见', async () => {
    await desk.choose('送达方式', '当面送达');
    await desk.sees('送达对象');
    await desk.fill('送达凭证', '送达回证已签名');
    await desk.shot('review-serve');
  });
  await desk.sees('送达回证已签名');
  await carryReviewOf(stage.world, bureau, id);
});

it('the school is refused the same opinion, finds the facts anew, and answers', async () => {
  const desk = await stage.deskOf(clerks.school, `/petitions/${petition.id}/show`);
  await desk.sees('办理中');
  await desk.sees('责令重新作出');
  await desk.sees('原答复（复查、复核后不再有效）');
  await desk.shot('review-remanded');
  const petitioner = await phone();
  await petitioner.sees(/原来的处理意见没有通过复查、复核/);
  await petitioner.seesNo('一周内修复');
  expect(await petitioner.overflows()).toBe(false);
  await petitioner.shot('portal-review-fell');
  const { claims } = (
    await clerks.school.run('query ($id: ID!) { petition(id: $id) { claims { id } } }', { id: petition.id })
  ).petition;
  const claim = (facts: string) =>
    clerks.school.run('mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }', {
      input: {
        id: petition.id,
        claimId: claims[0].id,
        outcome: 'EXPLAINED',
        facts,
        legalBasis: '《公路法》第三十五条',
        opinion: '已委托检测',
      },
    });
  const answer = (replyText: string) => ({ input: { id: petition.id, replyText } });
  await claim('现场属实');
  expect(await clerks.school.refused(verb('answerPetition'), answer('一周内修复'))).toBe('SAME_OPINION');
  await claim('三月五日县公路检测站检测，塌陷深度十二厘米。');
  await clerks.school.run(
    verb('answerPetition'),
    answer('经检测塌陷十二厘米，四月底前由县公路站修复，期间设置围挡。'),
  );
  await clerks.school.run(verb('servePetition'), {
    input: { id: petition.id, method: 'IN_PERSON', proof: '信访人签字' },
  });
});

it('the tiers end with the county’s office, and the petitioner sees that only the same facts are barred', async () => {
  const ask = { input: { id: petition.id, reason: '仍然不服' } };
  for (const [body, tenant] of [
    [clerks.bureau, bureau],
    [clerks.office, office],
  ] as const) {
    await clerks.school.run(reviewVerb('requestReview'), ask);
    const id = await running(clerks.school);
    await carryReviewOf(stage.world, school, id);
    for (const name of ['acceptReview', 'decideReview', 'serveReview']) await act(body, name, id);
    await carryReviewOf(stage.world, tenant, id);
  }
  const desk = await phone();
  await desk.sees('复核');
  await desk.sees('维持原意见');
  await desk.sees(/这是最后一级意见/);
  await desk.seesNo('不服复查意见，请求复核');
  expect(await desk.overflows()).toBe(false);
  await desk.shot('portal-review-final');

  const counter = await stage.deskOf(clerks.school, `/petitions/${petition.id}/show`);
  await counter.sees('复查复核');
  await counter.shot('reviews-of-petition');
  const { id } = await register(clerks.school);
  await counter.open(`/petitions/${id}/show`);
  await counter.act('同一事项已有复核意见', async () => {
    await counter.fill('经过复核的事项的登记编号', petition.number);
    await counter.fill('哪些事实相同', '同一路段，同一检测报告');
    await counter.fill('哪些理由相同', '理由相同');
    await counter.sees('该编号的单位');
    await counter.shot('finality');
    await shownOnPhone(counter, 'finality');
  });
  await counter.sees('不予受理');
  await counter.sees(/有新的事实或者理由的，随时可以作为新的事项提出/);
  await counter.sees(/第三十七条第三款/);
});

it('a matter that a body outside has reviewed twice is turned away by the paper the petitioner brings', async () => {
  const { id } = await register(clerks.school);
  const desk = await stage.deskOf(clerks.school, `/petitions/${id}/show`);
  await desk.begin('外单位已有复核意见', async () => {
    await desk.sees('还没有附件：请先在“附件”里上传复核意见书');
    await desk.shot('finality-without-paper');
  });
  await desk.press('取消');
  await desk.dialog().waitFor({ state: 'detached' });
  await attach(clerks.school, id, aPdf(), '复核意见书.pdf');
  await desk.open(`/petitions/${id}/show`);
  await desk.act('外单位已有复核意见', async () => {
    await desk.choose('复核意见书（附件）', '复核意见书.pdf');
    await desk.fill('复核机关', '省信访局');
    await desk.fill('复核意见书的文号', '省信复核〔2025〕18号');
    await desk.page
      .getByRole('dialog')
      .getByLabel(/复核意见的日期/)
      .fill('2025-12-01');
    await desk.fill('哪些事实相同', '同一路段，同一检测报告');
    await desk.fill('哪些理由相同', '理由相同');
    await desk.shot('finality-by-paper');
    await shownOnPhone(desk, 'finality-by-paper');
  });
  await desk.sees(/已由省信访局于2025年12月1日作出复核意见（省信复核〔2025〕18号）/);
  expect(await desk.overflows()).toBe(false);
});

it('the body that decided archives its own file from the review’s page, and binds it', async () => {
  const id = (await reviewsOf(clerks.office)).find(({ status }) => status === 'SERVED')?.id ?? '';
  const admin = await stage.deskOf(await office.as('TENANT_ADMIN'), '/archive-volumes');
  await admin.act('设定保管期限', async () => {
    await admin.choose('类别', '复查复核（由本单位作出的）');
    await admin.choose('保管期限', '30 年');
    await admin.fill('依据', '县档案局关于本局保管期限表的批复');
    await admin.shot('retention-of-reviews');
    const size = admin.page.viewportSize();
    await admin.page.setViewportSize(PHONE);
    await admin.shot('retention-of-reviews-phone');
    if (size) await admin.page.setViewportSize(size);
  });
  await admin.sees('复查复核（由本单位作出的）');

  const clerk = await stage.deskOf(clerks.office, `/reviews/${id}/show`, PHONE);
  await clerk.act('归档', async () => {
    await clerk.sees(/自成一件，写明归入哪一卷/);
    await clerk.fill('案卷号', '2026-复-001');
    await clerk.shot('review-archive');
  });
  await clerk.sees(/2026-复-001 · .* · 周正/);
  expect(await clerk.reasonAgainst('归档')).toContain('已归档');
  expect(await clerk.overflows()).toBe(false);
  await clerk.shot('review-archived');

  const desk = await stage.deskOf(clerks.office, `/reviews/${id}/show`);
  await desk.shot('review-archived');
  await desk.open('/reviews');
  await desk.sees('已送达 · 已归档');
  await desk.shot('reviews-archived');
  for (const one of [clerk, desk]) {
    await one.open('/archive-volumes');
    await one.sees('2026-复-001');
    expect(await one.overflows()).toBe(false);
    await one.shot('reviews-unbound');
  }
  await desk.act('立卷', () => desk.fill('案卷题名', '二〇二六年复查复核'));
  await desk.page.getByText('二〇二六年复查复核').first().click();
  await desk.sees(new RegExp(`复核 ${school.code}镇 ${petition.number}`));
  expect(await desk.barriers()).toEqual([]);
  await desk.shot('volume-of-reviews');
  await clerk.open(new URL(desk.page.url()).hash.slice(1));
  await clerk.sees(/复核 /);
  expect(await clerk.overflows()).toBe(false);
  await clerk.shot('volume-of-reviews');

  // in the office whose answer it is the file is the matter's
  const theirs = await stage.deskOf(clerks.school, `/reviews/${id}/show`);
  expect(await theirs.reasonAgainst('归档')).toContain('随原事项归档');
});
