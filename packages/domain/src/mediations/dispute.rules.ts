import type { Actor } from '../shared/actor';
import { requireNotBefore, requireWithinPromise } from '../shared/days';
import { RuleViolation, type FieldName } from '../shared/errors';
import { permits } from '../shared/permissions';
import { reasons } from '../shared/reasons';
import { DISPUTE_BODIES, LED_BY, MOST_PARTICIPANTS, type DisputeBody } from './dispute';
import { FOLLOWED_MEDIATION, RUNNING_MEDIATION, type MediationLead, type MediationStatus } from './mediation';

type Who = Readonly<{ body: string; person: string | null; duty: string | null }>;

/** A body and who it is there, on one line: 石桥镇综治中心 周某（副主任）. */
export const participantLine = ({ body, person, duty }: Who): string =>
  [body, person === null ? null : `${person}${duty === null ? '' : `（${duty}）`}`]
    .filter((part) => part !== null)
    .join(' ');

/** 牵头 is with one of the three offices. */
export const mayLead = (kind: DisputeBody): kind is keyof typeof LED_BY => kind in LED_BY;

/** The kind of body that has this lead. */
export const bodyThatLeads = (lead: MediationLead): DisputeBody =>
  DISPUTE_BODIES.find((kind) => mayLead(kind) && LED_BY[kind] === lead) ?? 'BODY_OTHER';

/** @throws RuleViolation INVALID for a body that takes part only */
export function leadOf(kind: DisputeBody): MediationLead {
  if (!mayLead(kind))
    throw new RuleViolation('INVALID', {
      field: '牵头单位',
      reason: {
        zh: '由信访机构、调解组织、综治（服务）中心之一牵头，其他单位参与',
        en: 'the petition office, the mediation body or the service centre leads; others take part',
      },
    });
  return LED_BY[kind];
}

type Taking = Readonly<{ kind: DisputeBody } & Who>;

/** Nobody twice, and no more than fit at a table. @throws RuleViolation DUPLICATE, INVALID */
export function requireAnother(there: readonly Taking[], one: Taking): void {
  const same = ({ kind, body, person }: Taking): boolean =>
    kind === one.kind && body === one.body && person === one.person;
  if (there.some(same)) throw new RuleViolation('DUPLICATE', { field: '参与单位' });
  if (there.length >= MOST_PARTICIPANTS)
    throw new RuleViolation('INVALID', {
      field: '参与单位',
      reason: { zh: `最多 ${MOST_PARTICIPANTS} 个`, en: `at most ${MOST_PARTICIPANTS}` },
    });
}

/** Whoever leads goes only once another leads. @throws RuleViolation INVALID */
export function requireNotLeading({ leads }: Readonly<{ leads: boolean }>): void {
  if (leads)
    throw new RuleViolation('INVALID', {
      field: '参与单位',
      reason: {
        zh: '正在牵头，请先用“变更牵头单位”换成别的单位',
        en: 'it leads: let another lead first',
      },
    });
}

/** Who led goes on taking part. @throws RuleViolation WRONG_STATE */
export function requireNewLead({ leads, leftOn }: Readonly<{ leads: boolean; leftOn: string | null }>): void {
  if (leftOn !== null) throw new RuleViolation('WRONG_STATE', { status: 'BODY_LEFT', from: 'BODY_THERE' });
  if (leads) throw new RuleViolation('WRONG_STATE', { status: 'BODY_LEADS', from: 'BODY_THERE' });
}

/** @throws RuleViolation WRONG_STATE */
export function requireThere({ leftOn }: Readonly<{ leftOn: string | null }>): void {
  if (leftOn !== null) throw new RuleViolation('WRONG_STATE', { status: 'BODY_LEFT', from: 'BODY_THERE' });
}

/** 下一步: from today on, within three years. @throws RuleViolation INVALID */
export function checkNextStepDay(on: string, today: string): void {
  requireNotBefore(on, today, '下一步日期', reasons.notBeforeToday);
  requireWithinPromise(on, today, '下一步日期');
}

/**
 * Another matter joins a mediation that is under way, and is not on its own table already.
 *
 * @throws RuleViolation INVALID, WRONG_STATE, CONFIDENTIAL (of what accuses somebody nobody else's matter may tell)
 */
export function requireJoinable(
  joined: Readonly<{ petitionId: string; status: MediationStatus; confidential: boolean }>,
  petitionId: string,
): void {
  if (joined.petitionId === petitionId)
    throw new RuleViolation('INVALID', {
      field: '并入的调解',
      reason: { zh: '就是这件事项自己的调解', en: 'it is this matter’s own' },
    });
  if (joined.confidential) throw new RuleViolation('CONFIDENTIAL');
  if (!RUNNING_MEDIATION.includes(joined.status))
    throw new RuleViolation('WRONG_STATE', { status: joined.status, from: RUNNING_MEDIATION.join() });
}

/** What everybody of a dispute reads names none of its parties: who else petitions is not theirs to learn. @throws RuleViolation INVALID */
export function requireNobodyNamed(text: string, parties: readonly string[], field: FieldName): void {
  if (parties.some((name) => name.length > 1 && text.includes(name)))
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: '写有当事人的姓名，而这段话并案的各方都看得到；请改写为“信访人”“对方”',
        en: 'it names a party, and everybody of the dispute reads it: say “the petitioner”, “the other side”',
      },
    });
}

/** Of a dispute that the county joined across offices the county says who leads. @throws RuleViolation INVALID */
export function requireLeadHere(joined: boolean, { roles }: Pick<Actor, 'roles'>): void {
  if (joined && !permits(roles, 'dispute.link'))
    throw new RuleViolation('INVALID', {
      field: '牵头单位',
      reason: {
        zh: '县信访局已把几个单位办理的这一纠纷并案并指定牵头，变更请报县信访局',
        en: 'the county joined what several offices have of this dispute and named who leads: ask the county',
      },
    });
}

/** 跨单位并案 is of two offices, each of which mediates. @throws RuleViolation INVALID */
export function requireOtherOffice(here: string, other: string): void {
  if (other === here)
    throw new RuleViolation('INVALID', {
      field: '其他单位的调解',
      reason: {
        zh: '就是本单位：本单位的事项请用“并入调解”',
        en: 'it is this office: matters of one office join by “Join a mediation”',
      },
    });
}

/** @throws RuleViolation WRONG_STATE */
export function requireFollowed(status: MediationStatus): void {
  if (!FOLLOWED_MEDIATION.includes(status))
    throw new RuleViolation('WRONG_STATE', { status, from: FOLLOWED_MEDIATION.join() });
}

/** 中立: nobody mediates, or is there for a body, in a dispute of their own; of the same name somebody may be another. @throws RuleViolation INVALID */
export function requireNotTheirOwn(
  people: readonly (string | null)[],
  parties: readonly string[],
  field: FieldName,
): void {
  if (people.some((name) => name !== null && parties.includes(name)))
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: '与当事人同名：当事人不能担任调解员、参与单位的负责人员；确实不是同一人的，请在姓名后写明单位以区别',
        en: 'it is the name of a party, who does not mediate their own dispute: of somebody else of that name add where they work',
      },
    });
}

/** A dispute has two sides: nobody stands on both of them. @throws RuleViolation INVALID */
export function requireTwoSides(other: string, parties: readonly string[]): void {
  if (parties.includes(other))
    throw new RuleViolation('INVALID', {
      field: '对方当事人',
      reason: {
        zh: '与信访人同名：对方是与信访人有纠纷的另一方；确实同名的，请在姓名后写明住址以区别',
        en: 'it is the petitioner’s name: the other side is with whom they have the dispute; of somebody else of that name add where they live',
      },
    });
}
