import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  isGiven,
  nextOnDuty,
  officialAt,
  permits,
  publicPhoneOf,
  requiredText,
  requireDutyDays,
  requireNotBefore,
  requirePlanned,
  RuleViolation,
} from '@huiyin/domain';
import { servingOfficial } from '../officials/serving.service';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import { requirePresent } from '../leadership-groups/absence.service';
import { LeadershipGroupEntity } from '../leadership-groups/leadership-group.entity';
import { requireAlive } from '../leadership-groups/held-posts.service';
import type { OfficialEntity } from '../officials/official.entity';
import { tellRoster } from './duty-notice.service';
import { DutyEntity } from './duty.entity';
import type { CancelDutyInput, ChangeDutyInput, HandOverDutyInput, PlanDutyInput } from './duty.inputs';

/** 值班电话: a number that can be dialled, since at any hour that is all one has. */
const dialled = (phone: string | null): string =>
  publicPhoneOf(requiredText(phone, '值班电话', 40), '值班电话', 40) as string;

type Days = Readonly<{ officialId: string; fromOn: string; untilOn: string }>;

/** 排班. @throws RuleViolation NOT_FOUND, REQUIRED (phone), INVALID, WRONG_STATE, AWAY, DUTY_TAKEN */
export async function planDuty(doing: Doing, input: PlanDutyInput): Promise<Done> {
  const { tx } = doing;
  const group = await tx.get(LeadershipGroupEntity, input.groupId, 'for update');
  const { officialId, fromOn } = input;
  const days = { officialId, fromOn, untilOn: input.untilOn ?? fromOn };
  const { phone: own } = await requireFree(tx, group, days, null);
  const phone = dialled(input.phone ?? own ?? group.officePhone);
  const id = uuid();
  tx.insert(DutyEntity, { id, groupId: group.id, phone, ...days });
  await tellRoster(doing, { id, version: 0 }, null, days);
  return { id, audit: { group: group.name, ...days } };
}

/** 改班: somebody else, other days, another phone. @throws RuleViolation as in planning */
export async function changeDuty(doing: Doing, input: ChangeDutyInput): Promise<Done> {
  const { tx } = doing;
  const { duty, group } = await editDuty(tx, input);
  const before = { officialId: duty.officialId, fromOn: duty.fromOn, untilOn: duty.untilOn };
  const days = {
    officialId: input.officialId ?? before.officialId,
    fromOn: input.fromOn ?? before.fromOn,
    untilOn: input.untilOn ?? before.untilOn,
  };
  if (days.officialId !== before.officialId || days.fromOn !== before.fromOn)
    await requireNotTakenOver(tx, duty.id);
  await requireFree(tx, group, days, duty.id);
  const phone = isGiven(input.phone) ? dialled(input.phone) : duty.phone;
  tx.update(DutyEntity, duty.id, { ...days, phone });
  await tellRoster(doing, duty, before, days);
  return { id: duty.id, audit: { group: group.name, before, ...days } };
}

/** 取消值班. @throws RuleViolation WRONG_STATE (handed over, or taken over from the one before) */
export async function cancelDuty(doing: Doing, input: CancelDutyInput): Promise<Done> {
  const { tx, now } = doing;
  const { duty, group } = await editDuty(tx, input);
  await requireNotTakenOver(tx, duty.id);
  tx.update(DutyEntity, duty.id, { cancelledAt: now });
  await tellRoster(doing, duty, duty, null);
  const { officialId, fromOn, untilOn } = duty;
  return { id: duty.id, audit: { group: group.name, officialId, fromOn, untilOn } };
}

/**
 * 交班: by who is on duty, or by the office for them.
 *
 * @throws RuleViolation NOT_YOURS, REQUIRED, WRONG_STATE, DUTY_GOES_ON, NOBODY_NEXT
 */
export async function handOverDuty({ tx, actor, now }: Doing, input: HandOverDutyInput): Promise<Done> {
  const { duty, group } = await editDuty(tx, input);
  if (duty.officialId !== officialAt(actor, tx.place) && !permits(actor.roles, 'duty.arrange'))
    throw new RuleViolation('NOT_YOURS');
  const roster = await tx.rows<DutyEntity>(
    `select id, official_id as "officialId", from_on as "fromOn", until_on as "untilOn",
            cancelled_at as "cancelledAt", handed_over_at as "handedOverAt"
       from duties where county_id = $1 and tenant_id = $2 and group_id = $3 and from_on > $4`,
    [tx.place.countyId, tx.place.tenantId, group.id, duty.fromOn],
  );
  const next = nextOnDuty(duty, roster, beijingDate(now));
  const handoverNotes = requiredText(input.notes, '交班记录', 2_000);
  tx.update(DutyEntity, duty.id, { handedOverAt: now, handedToId: next.id, handoverNotes });
  return { id: duty.id, audit: { group: group.name, from: duty.officialId, to: next.officialId } };
}

type Held = Readonly<{ duty: DutyEntity; group: LeadershipGroupEntity }>;

/** The group is locked first, as in planning: it stands for its whole roster. */
async function editDuty(tx: Tx, input: { id: string; version?: number | null }): Promise<Held> {
  const { groupId } = await tx.get(DutyEntity, input.id);
  const group = await tx.get(LeadershipGroupEntity, groupId, 'for update');
  const duty = await tx.edit(DutyEntity, input.id, input.version);
  requirePlanned(duty);
  return { duty, group };
}

/** Days that are one's own and the office's alone; answers with the official. */
async function requireFree(
  tx: Tx,
  group: LeadershipGroupEntity,
  days: Days,
  itself: string | null,
): Promise<OfficialEntity> {
  requireAlive(group);
  requireDutyDays(days.fromOn, days.untilOn);
  requireNotBefore(days.fromOn, group.foundedOn, '值班开始日期', {
    zh: '不能早于领导小组设立日期',
    en: 'not before the group was founded',
  });
  const official = await servingOfficial(tx, days.officialId, 'for update');
  await requirePresent(tx, days, official.name);
  const taken = await tx.first<{ name: string; from: string; until: string }>(
    `select o.name, d.from_on as "from", d.until_on as "until" from duties d
       join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = d.official_id
      where d.county_id = $1 and d.tenant_id = $2 and d.group_id = $3 and d.cancelled_at is null
        and d.from_on <= $5 and d.until_on >= $4 and d.id is distinct from $6 order by d.from_on limit 1`,
    [tx.place.countyId, tx.place.tenantId, group.id, days.fromOn, days.untilOn, itself],
  );
  if (taken) throw new RuleViolation('DUTY_TAKEN', taken);
  return official;
}

/** Who was handed a duty stays in the record of the one before. */
async function requireNotTakenOver(tx: Tx, id: string): Promise<void> {
  const before = await tx.first(
    'select from duties where county_id = $1 and tenant_id = $2 and handed_to_id = $3',
    [tx.place.countyId, tx.place.tenantId, id],
  );
  if (before) throw new RuleViolation('WRONG_STATE', { status: 'DUTY_TAKEN_OVER', from: 'DUTY_PLANNED' });
}
