import { addDays, beijingDate, isWorkdayOf, nationalCalendar, type Place } from '@huiyin/domain';
import type { TestPerson, TestTenant, World } from '../testing/world';

export const REGISTER = `mutation ($input: RegisterPetitionInput!) {
  registerPetition(input: $input) { id number status version dueOn dueKind queryCode petitionerMasked receivedAt owner { id } }
}`;

export const aPetition = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  channel: 'VISIT',
  title: '村口道路塌陷',
  content: '石桥村村口道路塌陷三个月，雨天无法通行，请求维修。',
  parties: [
    {
      name: '欧阳明月',
      phone: '13800001234',
      address: '石桥镇石桥村五组12号',
      document: '110101199003070038',
    },
  ],
  ...more,
});

export async function register(person: TestPerson, more: Record<string, unknown> = {}) {
  return (await person.run(REGISTER, { input: aPetition(more) })).registerPetition;
}

/** As if the office had followed that law when the matter was registered. */
export const boundTo = (
  { db }: Pick<World, 'db'>,
  { countyId, tenantId }: Place,
  id: string,
  profile: string,
): Promise<unknown> =>
  db.write({ countyId, tenantId }, (tx) =>
    tx.query('update petitions set profile = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
      countyId,
      tenantId,
      id,
      profile,
    ]),
  );

/** Sends one verb; answers with the petition's new state. */
export const verb = (name: string): string => `mutation ($input: ${inputOf(name)}!) {
  ${name}(input: $input) { id status version dueOn dueKind owner { id } }
}`;

const SHARED: Record<string, string> = {
  voidPetition: 'ReasonInput',
  withdrawPetition: 'ReasonInput',
  returnPetition: 'ReasonInput',
  endSimpleHandling: 'ReasonInput',
  acceptPetitionSimply: 'AcceptSimplyInput',
  reissuePetitionCode: 'ReasonInput',
  notAcceptPetition: 'DivertPetitionInput',
  referOutPetition: 'DivertPetitionInput',
  serveInWriting: 'ServePetitionInput',
  reportPetitionUp: 'ReportUpInput',
  arrangePetitionHearing: 'NotifyHearingInput',
  recordPetitionHearing: 'RecordHearingInput',
};
const inputOf = (name: string): string => SHARED[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;

/** The first workday after a day, today if none is named; or the first day off. */
export function nextWorkday(day = beijingDate(new Date()), works = true): string {
  const next = addDays(day, 1);
  return isWorkdayOf(nationalCalendar(), next) === works ? next : nextWorkday(next, works);
}

/** What is answered to a suggestion. */
export const NOT_ADOPTED = {
  outcome: 'SUGGESTION_NOT_ADOPTED',
  facts: '会同住建、供电部门现场论证，测算电容和资金',
  reasons: '该路段已列入明年改造，现在增设会重复施工',
  replyText: '暂不增设，改造时一并安排',
};

/** What each verb needs beside the petition itself. */
export const inputsOf = (
  tenant: TestTenant,
  responsible: TestPerson,
  lead: TestPerson,
): Record<string, Record<string, unknown>> => ({
  acceptPetition: {},
  acceptPetitionSimply: { ground: 'CLEAR', exclusions: [] },
  endSimpleHandling: { reason: '需要委托检测，时间较长' },
  notAcceptPetition: { reason: '不属于本机关职责', lawfulWay: '向县人社局申请劳动仲裁' },
  referOutPetition: { reason: '属县交通局职责', lawfulWay: '县交通局公路股' },
  withdrawPetition: { reason: '信访人书面撤回' },
  voidPetition: { reason: '重复登记' },
  assignPetition: { unitId: tenant.unitId, responsibleId: responsible.officialId, leadId: lead.officialId },
  takePetition: {},
  returnPetition: { reason: '非本部门职责' },
  planPetition: { what: '约见信访人', on: beijingDate(new Date()) },
  reportPetitionUp: { to: '县委、县政府', advice: '建议启动应急安置' },
  arrangePetitionHearing: {
    on: beijingDate(new Date()),
    place: '镇政府二楼会议室',
    panel: ['周正', '吴平', '郑直'],
    consent: '双方书面同意今天举行',
  },
  recordPetitionHearing: { days: 1, record: '双方到场陈述、质证，合议认为应当补偿' },
  recordDirection: { on: beijingDate(new Date()), direction: '同意，由住建局牵头' },
  expeditePetition: { urgent: true, reason: '老人病重' },
  giveInterimReply: { text: '已委托检测，结果出来后再答复您', nextOn: nextWorkday() },
  notePetition: { text: '已到现场查看' },
  recordPetitionerView: { view: 'VIEW_DISAGREES', text: '要求再赔偿误工费' },
  extendPetition: { days: 30, approverId: lead.officialId, reason: '需专业检测', notice: '电话告知信访人' },
  answerPetition: {
    outcome: 'EXPLAINED',
    facts: '现场属实',
    legalBasis: '《公路法》第三十五条',
    replyText: '一周内修复',
  },
  serveInWriting: { method: 'IN_PERSON', proof: '信访人签字' },
  servePetition: { method: 'IN_PERSON', proof: '信访人签字' },
  attemptService: { method: 'POST', failure: 'LETTER_RETURNED', proof: '挂号信退回' },
  closePetition: {},
  endPetition: { ending: 'NO_SUCCESSOR', endingBasis: '死亡证明，没有继承人' },
  archivePetition: { volume: '2026-信-001' },
  correctPetition: { title: '石桥村口道路塌陷', reason: '补充地点' },
  reissuePetitionCode: { reason: '信访人遗失' },
});

/** What `petitionFacets` looks at, for a recount. */
export const FACET_COLUMNS = `status, origin, channel, due_on::text as "dueOn", counted, confidential, topic_id as "topicId", received_at as "receivedAt", answered_at as "answeredAt", answered_in_time as "answeredInTime"`;
