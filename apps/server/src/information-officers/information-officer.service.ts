import { v7 as uuid } from 'uuid';
import {
  addDays,
  beijingDate,
  isCoveredKind,
  OFFICER_LENGTHS as MOST,
  optionalText,
  reasons,
  requiredText,
  requireNotBefore,
  RuleViolation,
} from '@huiyin/domain';
import type { Tx, Unplaced } from '../db/tx';
import type { Done } from '../graphql/act';
import { servingOfficial } from '../officials/serving.service';
import { UnitEntity } from '../units/unit.entity';
import { InformationOfficerEntity } from './information-officer.entity';
import type * as Inputs from './information-officer.inputs';
import { OfficerTrainingEntity } from './officer-training.entity';

/** 任命. @throws RuleViolation NOT_FOUND, INVALID, OVERLAP (the unit has one in that time) */
export async function appointInformationOfficer(
  tx: Tx,
  input: Inputs.AppointInformationOfficerInput,
): Promise<Done> {
  const { unitId, officialId, backupId = null, fromOn, untilOn = null } = input;
  const unit = await tx.get(UnitEntity, unitId, 'for update');
  requireCovered(unit);
  await requireTwo(tx, officialId, backupId);
  if (untilOn !== null)
    requireNotBefore(untilOn, fromOn, '离任日期', {
      zh: '不能早于任命日期',
      en: 'not before the appointment',
    });
  return appoint(tx, unit, { unitId, officialId, backupId, fromOn, untilOn, ...documentOf(input) });
}

/** 修改. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID */
export async function updateInformationOfficer(
  tx: Tx,
  input: Inputs.UpdateInformationOfficerInput,
): Promise<Done> {
  const officer = await tx.edit(InformationOfficerEntity, input.id, input.version);
  const { backupId } = input;
  if (backupId) await requireTwo(tx, officer.officialId, backupId);
  const patch = { ...(backupId !== undefined ? { backupId } : {}), ...documentOf(input) };
  tx.update(InformationOfficerEntity, officer.id, patch);
  return { id: officer.id, audit: { changed: Object.keys(patch) } };
}

/** 接任: one act, so that the unit is never without. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID */
export async function succeedInformationOfficer(
  tx: Tx,
  input: Inputs.SucceedInformationOfficerInput,
): Promise<Done> {
  const { unitId } = await tx.get(InformationOfficerEntity, input.id);
  const unit = await tx.get(UnitEntity, unitId, 'for update');
  const before = await tx.edit(InformationOfficerEntity, input.id, input.version);
  requireCovered(unit);
  const { officialId, fromOn } = input;
  const backupId = input.backupId === undefined ? otherThan(before.backupId, officialId) : input.backupId;
  await requireTwo(tx, officialId, backupId);
  const lastDay = addDays(fromOn, -1);
  requireNotBefore(lastDay, before.fromOn, '接任日期', {
    zh: '须晚于前任的任命日期',
    en: 'after the predecessor’s first day',
  });
  if (before.untilOn !== null)
    requireNotBefore(before.untilOn, lastDay, '接任日期', {
      zh: '前任在此之前已离任，请改用“任命”',
      en: 'the predecessor left before that: appoint instead',
    });
  tx.update(InformationOfficerEntity, before.id, { untilOn: lastDay });
  const done = appoint(tx, unit, { unitId: unit.id, officialId, backupId, fromOn, untilOn: null });
  return { id: done.id, audit: { ...done.audit, before: before.officialId } };
}

/** 离任. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID, OVERLAP (moved into a successor's time) */
export async function endInformationOfficer(tx: Tx, input: Inputs.EndInformationOfficerInput): Promise<Done> {
  const officer = await tx.edit(InformationOfficerEntity, input.id, input.version);
  requireNotBefore(input.untilOn, officer.fromOn, '离任日期', {
    zh: '不能早于任命日期',
    en: 'not before the appointment',
  });
  tx.update(InformationOfficerEntity, officer.id, { untilOn: input.untilOn });
  return { id: officer.id, audit: { before: officer.untilOn, untilOn: input.untilOn } };
}

/** 登记培训. @throws RuleViolation NOT_FOUND, STALE_VERSION, REQUIRED, INVALID (a day to come) */
export async function recordOfficerTraining(
  tx: Tx,
  input: Inputs.RecordOfficerTrainingInput,
  now: Date,
): Promise<Done> {
  const officer = await tx.edit(InformationOfficerEntity, input.id, input.version);
  const { heldOn } = input;
  requireNotBefore(beijingDate(now), heldOn, '培训日期', reasons.notAfterToday);
  const subject = requiredText(input.subject, '培训内容', MOST.trainingSubject);
  tx.insert(OfficerTrainingEntity, { id: uuid(), informationOfficerId: officer.id, heldOn, subject });
  return { id: officer.id, audit: { heldOn, subject } };
}

type Appointment = Pick<
  InformationOfficerEntity,
  'unitId' | 'officialId' | 'backupId' | 'fromOn' | 'untilOn'
> &
  Documented;
type Documented = Pick<Unplaced<InformationOfficerEntity>, 'documentNumber' | 'documentTitle'>;

function appoint(tx: Tx, unit: UnitEntity, appointment: Appointment): Done {
  const id = uuid();
  tx.insert(InformationOfficerEntity, { id, ...appointment });
  const { officialId, backupId, fromOn, untilOn } = appointment;
  return { id, audit: { unit: unit.name, officialId, backupId, fromOn, untilOn } };
}

type Document = { documentNumber?: string | null; documentTitle?: string | null };

const documentOf = ({ documentNumber, documentTitle }: Document): Documented => ({
  ...(documentNumber !== undefined
    ? { documentNumber: optionalText(documentNumber, '文号', MOST.documentNumber) }
    : {}),
  ...(documentTitle !== undefined
    ? { documentTitle: optionalText(documentTitle, '文件标题', MOST.documentTitle) }
    : {}),
});

/** A backup who becomes the officer leaves the backup's place empty. */
const otherThan = (backupId: string | null, officialId: string): string | null =>
  backupId === officialId ? null : backupId;

function requireCovered({ kind, retiredAt }: UnitEntity): void {
  if (!isCoveredKind(kind))
    throw new RuleViolation('INVALID', {
      field: '村居',
      reason: {
        zh: '信息员只为村、社区、科室和班级任命',
        en: 'officers are appointed for villages, communities, sections and classes',
      },
    });
  if (retiredAt !== null)
    throw new RuleViolation('INVALID', { field: '村居', reason: { zh: '已停用', en: 'retired' } });
}

async function requireTwo(tx: Tx, officialId: string, backupId: string | null): Promise<void> {
  if (officialId === backupId)
    throw new RuleViolation('INVALID', {
      field: '替补',
      reason: { zh: '须是信息员以外的人', en: 'choose somebody other than the officer' },
    });
  await servingOfficial(tx, officialId);
  if (backupId !== null) await servingOfficial(tx, backupId);
}
