import type { Actor } from '../shared/actor';
import { permits } from '../shared/permissions';
import type { Refusal, StepTable } from '../shared/steps';
import type {
  Confirmation,
  MediationKind,
  MediationSide,
  MediationStatus,
  OtherPartyKind,
} from './mediation';
import { FOLLOWED_MEDIATION, MEDIATION_STATUSES } from './mediation';

/** What the step table looks at; `own` says that the actor keeps the mediation, is one of its mediators, or is who leads the dispute. */
export type MediationFacts = Readonly<{
  status: MediationStatus;
  kind: MediationKind;
  otherPartyKind: OtherPartyKind;
  own: boolean;
  /** Whether the actor is there for a body that takes part in the dispute. */
  takesPart: boolean;
  /** The sides whose consent is recorded. */
  consented: readonly MediationSide[];
  confirmation: Confirmation | null;
}>;

export const MEDIATION_ACTIONS = [
  'consent',
  'planSession',
  'moveSession',
  'holdSession',
  'agree',
  'perform',
  'breach',
  'askCourt',
  'recordCourt',
  'arrange',
  'invite',
  'release',
  'lead',
  'link',
  'planNext',
  'contribute',
  'end',
  'reveal',
] as const;
export type MediationAction = (typeof MEDIATION_ACTIONS)[number];

const running: readonly MediationStatus[] = ['CONSENT_AWAITED', 'MEDIATING'];
const agreed: readonly MediationStatus[] = ['AGREEMENT_REACHED', 'AGREEMENT_PERFORMED'];

/** Whoever keeps it, one of its mediators, who leads the dispute, or the clerks' office for them. */
const ownOrOffice = ({ own }: MediationFacts, actor: Actor): Refusal | null =>
  own || permits(actor.roles, 'petition.assign') ? null : { code: 'NOT_YOURS' };

/** What a body did is written down by who is there for it, too. */
const partOrOffice = (facts: MediationFacts, actor: Actor): Refusal | null =>
  facts.takesPart ? null : ownOrOffice(facts, actor);

/** 自愿 (人民调解法第三条、信访工作条例第三十三条): nothing is mediated before both sides have said yes. */
function bothConsented({ consented }: MediationFacts): Refusal | null {
  const missing = (['PETITIONER_SIDE', 'OTHER_SIDE'] as const).filter((side) => !consented.includes(side));
  return missing.length > 0 ? { code: 'CONSENT_MISSING', details: { missing: missing.join() } } : null;
}

/** An agreement stands, but for one that the court has not confirmed: another may take its place, or none (人民调解法第三十三条第三款). */
const standing = ({ status, confirmation }: MediationFacts): Refusal | null =>
  status === 'AGREEMENT_REACHED' && confirmation !== 'COURT_REFUSED'
    ? { code: 'WRONG_STATE', details: { status, from: [...running, 'COURT_REFUSED'].join() } }
    : null;

/** What a court has mediated is enforced as it stands, and what it was asked to confirm is asked once. */
function confirmable({ kind, confirmation }: MediationFacts): Refusal | null {
  if (kind === 'JUDICIAL_MEDIATION')
    return { code: 'INVALID', details: { field: '司法确认', reason: 'ENFORCED_AS_IT_STANDS' } };
  return confirmation === null
    ? null
    : { code: 'WRONG_STATE', details: { status: confirmation, from: 'COURT_NOT_ASKED' } };
}

const courtAsked = ({ confirmation }: MediationFacts): Refusal | null =>
  confirmation === 'COURT_ASKED'
    ? null
    : { code: 'WRONG_STATE', details: { status: confirmation ?? 'COURT_NOT_ASKED', from: 'COURT_ASKED' } };

/** Of an organ or a company the name stands there. */
const aPerson = ({ otherPartyKind }: MediationFacts): Refusal | null =>
  otherPartyKind === 'OTHER_PERSON'
    ? null
    : { code: 'INVALID', details: { field: '对方身份', reason: 'OTHER_IS_NO_PERSON' } };

/** The life of a mediation (调解). It is opened on a petition in hand, and moves none of its terms. */
export const mediationSteps: StepTable<MediationAction, MediationStatus, MediationFacts> = {
  consent: {
    label: { zh: '登记同意调解', en: 'Record consent' },
    from: ['CONSENT_AWAITED'],
    to: null,
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  planSession: {
    label: { zh: '安排调解会', en: 'Plan a session' },
    from: running,
    to: null,
    permission: 'petition.handle',
    guard: (facts, actor) => ownOrOffice(facts, actor) ?? bothConsented(facts),
  },
  moveSession: {
    label: { zh: '调解会改期', en: 'Move a session' },
    from: running,
    to: null,
    permission: 'petition.handle',
    guard: (facts, actor) => ownOrOffice(facts, actor) ?? bothConsented(facts),
  },
  holdSession: {
    label: { zh: '登记调解情况', en: 'Record a session' },
    from: running,
    to: null,
    permission: 'petition.handle',
    guard: (facts, actor) => ownOrOffice(facts, actor) ?? bothConsented(facts),
  },
  agree: {
    label: { zh: '达成协议', en: 'Record the agreement' },
    from: FOLLOWED_MEDIATION,
    to: 'AGREEMENT_REACHED',
    permission: 'petition.handle',
    guard: (facts, actor) => ownOrOffice(facts, actor) ?? standing(facts) ?? bothConsented(facts),
  },
  perform: {
    label: { zh: '登记履行', en: 'Record performance' },
    from: ['AGREEMENT_REACHED'],
    to: null,
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  breach: {
    label: { zh: '登记逾期未履行', en: 'Record a breach' },
    from: ['AGREEMENT_REACHED'],
    to: null,
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  askCourt: {
    label: { zh: '登记申请司法确认', en: 'Record the application to the court' },
    from: agreed,
    to: null,
    permission: 'petition.handle',
    guard: (facts, actor) => ownOrOffice(facts, actor) ?? confirmable(facts),
  },
  recordCourt: {
    label: { zh: '登记法院决定', en: 'Record the court’s decision' },
    from: agreed,
    to: null,
    permission: 'petition.handle',
    guard: (facts, actor) => ownOrOffice(facts, actor) ?? courtAsked(facts),
  },
  arrange: {
    label: { zh: '调整调解员、牵头单位', en: 'Change mediators or lead' },
    // whoever sees to its performance may have to be another
    from: FOLLOWED_MEDIATION,
    to: null,
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  invite: {
    label: { zh: '增加参与单位', en: 'Add a participant' },
    from: FOLLOWED_MEDIATION,
    to: null,
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  release: {
    label: { zh: '参与单位退出', en: 'Release a participant' },
    from: FOLLOWED_MEDIATION,
    to: null,
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  lead: {
    label: { zh: '变更牵头单位', en: 'Change the lead' },
    from: FOLLOWED_MEDIATION,
    to: null,
    permission: 'dispute.lead',
    guard: (facts, actor) => (permits(actor.roles, 'dispute.link') ? null : ownOrOffice(facts, actor)),
  },
  link: {
    label: { zh: '与其他单位的同一纠纷并案', en: 'Join with another office’s dispute' },
    from: FOLLOWED_MEDIATION,
    to: null,
    permission: 'dispute.link',
  },
  planNext: {
    label: { zh: '安排下一步', en: 'Set the next step' },
    from: FOLLOWED_MEDIATION,
    to: null,
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  contribute: {
    label: { zh: '登记参与单位的工作', en: 'Record a participant’s work' },
    from: FOLLOWED_MEDIATION,
    to: null,
    permission: 'petition.handle',
    guard: partOrOffice,
  },
  end: {
    label: { zh: '终止调解', en: 'End the mediation' },
    from: FOLLOWED_MEDIATION,
    to: 'MEDIATION_FAILED',
    permission: 'petition.handle',
    guard: (facts, actor) => ownOrOffice(facts, actor) ?? standing(facts),
  },
  reveal: {
    label: { zh: '查看对方身份', en: 'Reveal the other side' },
    from: MEDIATION_STATUSES,
    to: null,
    permission: 'petition.reveal',
    guard: aPerson,
  },
};
