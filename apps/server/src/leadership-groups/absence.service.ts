import { v7 as uuid } from 'uuid';
import { beijingDate, lastDayAway, requireNotBefore, RuleViolation, type Absence } from '@huiyin/domain';
import { servingOfficial } from '../officials/serving.service';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import { OfficialEntity } from '../officials/official.entity';
import { AbsenceEntity } from './absence.entity';
import type {
  CancelAbsenceInput,
  ChangeAbsenceInput,
  RecordAbsenceInput,
  RecordReturnInput,
} from './absence.inputs';

/** 登记外出. @throws RuleViolation NOT_FOUND, INVALID, ON_DUTY, AWAY (in some of those days already) */
export async function recordAbsence(tx: Tx, input: RecordAbsenceInput): Promise<Done> {
  const { officialId, kind, fromOn, untilOn = null } = input;
  await servingOfficial(tx, officialId);
  await requireFree(tx, { officialId, fromOn, untilOn });
  const id = uuid();
  tx.insert(AbsenceEntity, { id, officialId, kind, fromOn, untilOn });
  return { id, audit: { officialId, kind, fromOn, untilOn } };
}

/** 修改外出: who comes back early, or stays longer. @throws RuleViolation WRONG_STATE, INVALID, ON_DUTY, AWAY */
export async function changeAbsence(tx: Tx, input: ChangeAbsenceInput): Promise<Done> {
  const absence = await editAbsence(tx, input);
  const { officialId, fromOn, untilOn } = absence;
  const patch = {
    kind: input.kind ?? absence.kind,
    fromOn: input.fromOn ?? fromOn,
    untilOn: input.untilOn ?? untilOn,
  };
  await requireFree(tx, { officialId, ...patch }, absence.id);
  tx.update(AbsenceEntity, absence.id, patch);
  return { id: absence.id, audit: { officialId, before: { fromOn, untilOn }, ...patch } };
}

/** 返岗. @throws RuleViolation WRONG_STATE, STALE_VERSION, INVALID */
export async function recordReturn({ tx, now }: Doing, input: RecordReturnInput): Promise<Done> {
  const absence = await editAbsence(tx, input);
  const untilOn = lastDayAway(absence, input.returnedOn, beijingDate(now));
  tx.update(AbsenceEntity, absence.id, { untilOn });
  const { id, officialId, untilOn: before } = absence;
  return { id, audit: { officialId, before, untilOn } };
}

/** 取消外出. @throws RuleViolation WRONG_STATE */
export async function cancelAbsence(tx: Tx, input: CancelAbsenceInput, now: Date): Promise<Done> {
  const { id, officialId, fromOn, untilOn } = await editAbsence(tx, input);
  tx.update(AbsenceEntity, id, { cancelledAt: now });
  return { id, audit: { officialId, fromOn, untilOn } };
}

async function editAbsence(tx: Tx, { id, version }: CancelAbsenceInput): Promise<AbsenceEntity> {
  const absence = await tx.edit(AbsenceEntity, id, version);
  if (absence.cancelledAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'ABSENCE_CANCELLED', from: 'ABSENCE_PLANNED' });
  return absence;
}

/** Neither on duty nor away already in those days; locked, lest they be sent away and put on duty at once. */
async function requireFree(tx: Tx, days: Absence, itself: string | null = null): Promise<void> {
  if (days.untilOn !== null)
    requireNotBefore(days.untilOn, days.fromOn, '结束日期', {
      zh: '不能早于开始日期',
      en: 'not before the first day',
    });
  const { name } = await tx.get(OfficialEntity, days.officialId, 'for update');
  const duty = await tx.first<Span>(
    `select from_on as "from", until_on as "until" from duties
      where county_id = $1 and tenant_id = $2 and official_id = $3 and cancelled_at is null
        and until_on >= $4 and ($5::date is null or from_on <= $5) order by from_on limit 1`,
    [tx.place.countyId, tx.place.tenantId, days.officialId, days.fromOn, days.untilOn],
  );
  if (duty) throw new RuleViolation('ON_DUTY', { name, ...duty });
  await requirePresent(tx, days, name, itself);
}

type Span = Readonly<{ from: string; until: string | null }>;

/** Nobody is asked to be there while they are away; an absence that is being changed does not stand in its own way. @throws RuleViolation AWAY */
export async function requirePresent(
  tx: Tx,
  { officialId, fromOn, untilOn }: Absence,
  name: string,
  except: string | null = null,
): Promise<void> {
  const away = await tx.first<Span>(
    `select from_on as "from", until_on as "until" from absences
      where county_id = $1 and tenant_id = $2 and official_id = $3 and cancelled_at is null
        and (until_on is null or until_on >= $4) and ($5::date is null or from_on <= $5) and id is distinct from $6 order by from_on limit 1`,
    [tx.place.countyId, tx.place.tenantId, officialId, fromOn, untilOn, except],
  );
  if (away) throw new RuleViolation('AWAY', { name, from: away.from, until: away.until ?? 'RETURN_OPEN' });
}
