import type { CompetenceStanding, MatterCategory } from '../competence-rules/competence-rule';
import type { ReviewOpening } from '../reviews/review';
import type { Actor } from '../shared/actor';
import { permits } from '../shared/permissions';
import type { Refusal } from '../shared/steps';
import type { TenantKind } from '../tenants/tenant';
import { isUnwritten } from './service.rules';
import { PROPER, type MatterTrack } from './track';
import { noReviewOn } from './track.rules';
import type { Origin, PetitionStatus, ServiceMethod } from './petition';

/** What the step table looks at. */
export type PetitionFacts = Readonly<{
  status: PetitionStatus;
  origin: Origin;
  /** The official who answers for the matter now (现责任人). */
  ownerId: string | null;
  /** The official to whom the matter was assigned (直接责任人). */
  responsibleId: string | null;
  /** Whether that official can sign in and take over in person. */
  responsibleHasAccount: boolean;
  extensions: number;
  /** 简易办理. */
  simple: boolean;
  /** 上级交办: by channel, or assigned with a report by another office. */
  fromAbove: boolean;
  headCount: number;
  /** Sent on a lawful way, and not answered here. */
  diverted: boolean;
  /** 移送材料 that the receiver has not signed for. */
  unacknowledged: number;
  /** The organs of these whose last packet is not signed for. */
  awaited: readonly string[];
  /** Whether it is known which body is competent. */
  competence: CompetenceStanding;
  /** 包案领导, by name; null where nobody has taken it on. */
  sponsor: string | null;
  /** 会办 of other units that is not done. */
  openTasks: number;
  /** 诉求 without an answer, by their numbers. */
  unanswered: readonly number[];
  /** How many supported claims are not performed yet. */
  unperformed: number;
  /** 历史遗留问题档案 that was opened on it. */
  dossier: boolean;
  /** 化解措施 that are neither done nor withdrawn. */
  measures: number;
  /** 承诺 whose day has passed, neither kept nor recorded as broken. */
  breached: number;
  /** 承诺 recorded as broken and not kept since. */
  broken: number;
  /** Whether its sender took it back, who answers for it since. */
  recalled: boolean;
  /** Of a matter at rest: whether the official to whom it was assigned can go on with it. */
  held: boolean;
  /** The day of a 听证 of the handling that is arranged and not held. */
  hearingOn: string | null;
  /** 报请 whose decision is not on record. */
  reportedUp: boolean;
  /** 督办 that is not discharged. */
  supervised: boolean;
  /** 调解 that has neither an agreement nor ended. */
  mediated: boolean;
  /** 回避 that is asked for and not decided. */
  recusalAsked: boolean;
  /** 检举控告, which stays with the office that received it. */
  confidential: boolean;
  /** 终结 on record. */
  ended: boolean;
  /** Whether there is an opinion. */
  answered: boolean;
  /** Whether this is the county's own office, which receives what accuses any other. */
  atSuperior: boolean;
  /** How it was served, once it was. */
  serviceMethod: ServiceMethod | null;
  /** 联名人 whom the answer has not reached, and of whom nothing is written. */
  unserved: number;
  /** Which tier of review is open, or why none. */
  review: ReviewOpening;
  category: MatterCategory | null;
  /** 办理途径; null until it is accepted. */
  track: MatterTrack | null;
  /** What kind of office this is. */
  tenantKind: TenantKind;
  /** Why the term for concluding cannot be extended now; null where it can, or where nobody asked. */
  unextended: Refusal | null;
}>;

/** The hand-over is signed by who takes it; a clerk signs only for an official who has no account. */
export function onlyTheAssignee(facts: PetitionFacts, actor: Actor): Refusal | null {
  if (actor.officialId !== null && actor.officialId === facts.responsibleId) return null;
  if (!facts.responsibleHasAccount && permits(actor.roles, 'petition.assign')) return null;
  return { code: 'NOT_YOURS' };
}

/** Work on a matter in hand belongs to its responsible official; the clerks' office may step in. */
export function responsibleOrOffice(facts: PetitionFacts, actor: Actor): Refusal | null {
  if (actor.officialId !== null && actor.officialId === facts.responsibleId) return null;
  return permits(actor.roles, 'petition.assign') ? null : { code: 'NOT_YOURS' };
}

/** 延期一次为限 (信访条例第三十三条, 信访工作条例第三十四条). */
export const onlyOnce = (facts: PetitionFacts): Refusal | null =>
  facts.extensions > 0 ? { code: 'ALREADY_EXTENDED' } : null;

/** 件件有着落、事事有回音: an answer taken over from an old ledger, never accepted here, was served then; every other one is served here. */
export function answeredAndServed(facts: PetitionFacts): Refusal | null {
  return facts.status === 'ANSWERED' && (facts.origin !== 'IMPORT' || facts.track !== null)
    ? { code: 'NOT_SERVED', details: { whom: 'PETITIONER' } }
    : null;
}

/** 联名: a reply to each, or the reason why it did not reach them. A matter taken back has none. */
export const everyCoSigner = ({ status, unserved }: PetitionFacts): Refusal | null =>
  status === 'SERVED' && unserved > 0
    ? { code: 'NOT_SERVED', details: { whom: `CO_SIGNERS=${unserved}` } }
    : null;

/**
 * Whoever could not be reached and comes after all is served then, and so is who was told, an opinion or a way, and wants it in writing
 * after all; what was served is served once.
 */
export const notServedYet = ({
  status,
  serviceMethod,
}: Pick<PetitionFacts, 'status' | 'serviceMethod'>): Refusal | null =>
  status !== 'SERVED' || isUnwritten(serviceMethod) ? null : { code: 'SERVED_ALREADY' };

/** The same once the matter is closed: a right to it in writing does not end with the file. */
export const notInWritingYet = ({ serviceMethod }: Pick<PetitionFacts, 'serviceMethod'>): Refusal | null => {
  if (serviceMethod === null)
    return {
      code: 'INVALID',
      details: {
        field: { zh: '补送书面', en: 'service in writing' },
        reason: {
          zh: '没有登记过送达，没有可以补送的书面答复',
          en: 'nothing was ever served, so there is no answer to give in writing',
        },
      },
    };
  return isUnwritten(serviceMethod) ? null : { code: 'SERVED_ALREADY' };
};

/** 会办: however many units work on it, the petitioner gets one answer. */
export const oneAnswer = ({ openTasks }: PetitionFacts): Refusal | null =>
  openTasks > 0 ? { code: 'TASKS_OPEN', details: { count: openTasks } } : null;

/** 逐项答复: the opinion says what becomes of each claim (信访工作条例第三十二条). */
export const everyClaim = ({ unanswered }: PetitionFacts): Refusal | null =>
  unanswered.length > 0 ? { code: 'CLAIMS_OPEN', details: { claims: unanswered.map(String) } } : null;

/** 督促执行: what was supported stays open until it is done (信访工作条例第三十二条). */
export const performedFirst = ({ unperformed }: PetitionFacts): Refusal | null =>
  unperformed > 0 ? { code: 'NOT_PERFORMED', details: { count: unperformed } } : null;

/** 化解方案: what was planned is done, or dropped with a reason, before the matter is closed over it. */
export const measuresFirst = ({ measures }: PetitionFacts): Refusal | null =>
  measures > 0 ? { code: 'MEASURES_OPEN', details: { count: measures } } : null;

/** 承诺: what was promised and not done stays open until it is done. */
export const keptFirst = ({ broken }: PetitionFacts): Refusal | null =>
  broken > 0 ? { code: 'COMMITMENT_BROKEN', details: { count: broken } } : null;

/** A breach is recorded of what was promised for a day that has passed. */
export const breachedOnly = ({ breached }: PetitionFacts): Refusal | null =>
  breached > 0 ? null : { code: 'NOTHING_BREACHED' };

/** A case that a leader took on is not closed over the leader's head. */
export const settledFirst = ({ sponsor }: PetitionFacts): Refusal | null =>
  sponsor === null ? null : { code: 'SPONSORSHIP_RUNNING', details: { by: sponsor } };

/** Why no review can be asked for now. */
export function reviewRefusal({ review, track }: Pick<PetitionFacts, 'review' | 'track'>): Refusal | null {
  switch (review) {
    case 'NO_ANSWER':
      return { code: 'NO_OPINION' };
    case 'ELSEWHERE':
      return { code: 'ANSWERED_ELSEWHERE' };
    case 'RUNNING':
      return { code: 'REVIEW_RUNNING' };
    case 'FINAL':
      return { code: 'REVIEW_FINAL' };
    case 'OTHER_WAY':
      return noReviewOn(track ?? PROPER);
    default:
      return null;
  }
}

/** 终结 is recorded once, of a matter that nobody reviews. */
export const notEndedYet = (facts: PetitionFacts): Refusal | null =>
  facts.confidential
    ? { code: 'CONFIDENTIAL' }
    : facts.ended
      ? { code: 'ENDED_ALREADY' }
      : notUnderReview(facts);

/** A matter under review is closed once the review has ended. */
export const notUnderReview = ({ review }: PetitionFacts): Refusal | null =>
  review === 'RUNNING' ? { code: 'REVIEW_RUNNING' } : null;

/** 自愿调解 (信访工作条例第三十三条): one at a time, and nothing that accuses somebody. */
export function mediable(facts: PetitionFacts, actor: Actor): Refusal | null {
  if (facts.confidential) return { code: 'CONFIDENTIAL' };
  return responsibleOrOffice(facts, actor) ?? unmediated(facts);
}

/** What is being mediated is agreed on, or ended, before the matter is closed or another mediation is opened. */
export const unmediated = ({ mediated }: PetitionFacts): Refusal | null =>
  mediated ? { code: 'MEDIATION_RUNNING' } : null;

/** Whether somebody was to stay away is decided before the matter is over, since it could change nothing afterwards. */
export const recusalDecided = ({ recusalAsked }: PetitionFacts): Refusal | null =>
  recusalAsked ? { code: 'RECUSAL_UNDECIDED' } : null;
