import { v7 as uuid } from 'uuid';
import {
  EMERGENCY_LENGTHS as MOST,
  isKnownToOffice,
  levelOf,
  requiredText,
  requirePast,
  requireUnacknowledged,
  RuleViolation,
  type Actor,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { notifyOfEmergency } from '../notices/notice.service';
import { enqueue } from '../queue/enqueue';
import { UnitEntity } from '../units/unit.entity';
import { TELL_COUNTY } from './emergency-county.service';
import { EmergencyFollowUpEntity } from './emergency-follow-up.entity';
import { EmergencyReportEntity } from './emergency-report.entity';
import type * as Inputs from './emergency-report.inputs';

/** 报告紧急信息: whoever has to acknowledge it is told at once, the county by a job. @throws RuleViolation NOT_FOUND, REQUIRED, INVALID */
export async function reportEmergency(
  tx: Tx,
  input: Inputs.ReportEmergencyInput,
  actor: Actor,
  now: Date,
): Promise<Done> {
  const { unitId = null, happenedAt } = input;
  if (unitId !== null) await tx.get(UnitEntity, unitId);
  requirePast(happenedAt, now);
  const id = uuid();
  const known = isKnownToOffice(actor);
  tx.insert(EmergencyReportEntity, {
    id,
    unitId,
    what: requiredText(input.what, '发生了什么', MOST.what),
    place: requiredText(input.place, '地点', MOST.place),
    happenedAt,
    measures: requiredText(input.measures, '已采取的措施', MOST.measures),
    reportedAt: now,
    reportedBy: actor.name,
    officeAt: known ? now : null,
    officeBy: known ? actor.name : null,
  });
  await notifyOfEmergency(tx, id, actor, now);
  enqueue(tx, TELL_COUNTY, { emergencyReportId: id }, id);
  return { id, audit: { unitId, happenedAt } };
}

/** 续报、终报. @throws RuleViolation NOT_FOUND, STALE_VERSION, REQUIRED, WRONG_STATE (after the last word) */
export async function followUpEmergency(
  tx: Tx,
  input: Inputs.FollowUpEmergencyInput,
  actor: Actor,
  now: Date,
): Promise<Done> {
  const report = await tx.edit(EmergencyReportEntity, input.id, input.version);
  if (report.endedAt !== null) throw new RuleViolation('WRONG_STATE', { status: 'CLOSED', from: 'ACTIVE' });
  const final = input.final === true;
  tx.insert(EmergencyFollowUpEntity, {
    id: uuid(),
    emergencyReportId: report.id,
    measures: requiredText(input.measures, '处置情况', MOST.measures),
    final,
    writtenAt: now,
    writtenBy: actor.name,
  });
  tx.update(EmergencyReportEntity, report.id, { endedAt: final ? now : null });
  return { id: report.id, audit: { final } };
}

/** 签收紧急信息. @throws RuleViolation NOT_FOUND, STALE_VERSION, WRONG_STATE (this level has) */
export async function acknowledgeEmergency(
  tx: Tx,
  input: Inputs.AcknowledgeEmergencyInput,
  actor: Actor,
  now: Date,
): Promise<Done> {
  const report = await tx.edit(EmergencyReportEntity, input.id, input.version);
  const level = levelOf(actor);
  requireUnacknowledged(report, level);
  tx.update(
    EmergencyReportEntity,
    report.id,
    level === 'OFFICE' ? { officeAt: now, officeBy: actor.name } : { countyAt: now, countyBy: actor.name },
  );
  return { id: report.id, audit: { level } };
}
