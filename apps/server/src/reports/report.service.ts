import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  forbidden,
  isCountyStaff,
  isLate,
  permits,
  readReport,
  REPORT_LENGTHS as MOST,
  reportsFor,
  requiredText,
  requirePeriod,
  RuleViolation,
  COUNTY_ROLES,
  requireNotBefore,
  type Actor,
  type ReportingUnit,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { UnitEntity } from '../units/unit.entity';
import type * as Inputs from './report.inputs';
import { ReportEditionEntity } from './report-edition.entity';
import { ReportObligationEntity } from './report-obligation.entity';
import { ReportEntity } from './report.entity';

/** 设定报送要求. @throws RuleViolation REQUIRED, INVALID */
export async function createReportObligation(
  tx: Tx,
  { rhythm, scope, fromOn, ...input }: Inputs.CreateReportObligationInput,
): Promise<Done> {
  const id = uuid();
  const what = requiredText(input.what, '报送内容', MOST.what);
  tx.insert(ReportObligationEntity, { id, rhythm, scope, what, fromOn });
  return { id, audit: { what, rhythm, scope, fromOn } };
}

/** 停止. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID */
export async function endReportObligation(tx: Tx, input: Inputs.EndReportObligationInput): Promise<Done> {
  const obligation = await tx.edit(ReportObligationEntity, input.id, input.version);
  const { untilOn } = input;
  requireNotBefore(untilOn, obligation.fromOn, '停止日期', {
    zh: '不能早于开始日期',
    en: 'not before the first day',
  });
  tx.update(ReportObligationEntity, obligation.id, { untilOn });
  return { id: obligation.id, audit: { what: obligation.what, untilOn } };
}

/**
 * 报送. What it says is not in the audit log.
 *
 * @throws RuleViolation NOT_FOUND, REQUIRED, INVALID (no such period), DUPLICATE (reported already), NOT_YOUR_UNIT
 */
export async function submitReport(
  tx: Tx,
  input: Inputs.SubmitReportInput,
  actor: Actor,
  now: Date,
): Promise<Done> {
  const { obligationId, unitId = null } = input;
  const obligation = await tx.get(ReportObligationEntity, obligationId);
  if ((obligation.scope === 'TENANT') !== (unitId === null))
    throw new RuleViolation('INVALID', {
      field: '村居',
      reason: {
        zh: '本单位向县报送的不填，其余必须填',
        en: 'leave it out for what the office itself reports to the county; else it is needed',
      },
    });
  const period = requirePeriod(obligation, input.periodUntil, beijingDate(now));
  await requireReporter(tx, unitId, actor, now);
  const id = uuid();
  const written = readReport(input);
  const late = isLate(period, now);
  tx.insert(ReportEntity, {
    id,
    obligationId,
    unitId,
    periodFrom: period.from,
    periodUntil: period.until,
    ...asRow(written),
    submittedAt: now,
    submittedBy: actor.name,
    late,
  });
  keep(tx, id, 1, written, null, actor, now);
  const { zero, items } = written;
  return { id, audit: { unitId, periodUntil: period.until, zero, items: items.length, late } };
}

/** 更正: the text before is kept. @throws RuleViolation NOT_FOUND, STALE_VERSION, REQUIRED, INVALID, NOT_YOUR_UNIT */
export async function correctReport(
  tx: Tx,
  input: Inputs.CorrectReportInput,
  actor: Actor,
  now: Date,
): Promise<Done> {
  const report = await tx.edit(ReportEntity, input.id, input.version);
  await requireReporter(tx, report.unitId, actor, now);
  const reason = requiredText(input.reason, '更正理由', MOST.what);
  const written = readReport(input);
  const edition = report.edition + 1;
  tx.update(ReportEntity, report.id, { ...asRow(written), edition });
  keep(tx, report.id, edition, written, reason, actor, now);
  return { id: report.id, audit: { edition, reason, items: written.items.length } };
}

/**
 * 签收. What a tenant owes the county is signed for by the county.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, WRONG_STATE, FORBIDDEN
 */
export async function acknowledgeReport(
  tx: Tx,
  input: Inputs.AcknowledgeReportInput,
  actor: Actor,
  now: Date,
): Promise<Done> {
  const report = await tx.edit(ReportEntity, input.id, input.version);
  if (report.unitId === null && !isCountyStaff(actor))
    throw new RuleViolation('FORBIDDEN', {
      ...forbidden('report.acknowledge'),
      roles: COUNTY_ROLES.join(),
    });
  if (report.receivedEdition === report.edition)
    throw new RuleViolation('WRONG_STATE', { status: 'REPORT_RECEIVED', from: 'REPORT_SUBMITTED' });
  const { edition } = report;
  tx.update(ReportEntity, report.id, { receivedEdition: edition, receivedAt: now, receivedBy: actor.name });
  return { id: report.id, audit: { edition, periodUntil: report.periodUntil } };
}

/** Clerks write down what they were told on the phone; everybody else reports for units of their own. */
async function requireReporter(tx: Tx, unitId: string | null, actor: Actor, now: Date): Promise<void> {
  const unit = unitId === null ? null : await tx.get(UnitEntity, unitId);
  if (permits(actor.roles, 'report.manage')) return;
  const running = unit === null ? [] : await appointmentsOf(tx, unit.id);
  if (!running.some((one) => reportsFor(one, actor.officialId, beijingDate(now))))
    throw new RuleViolation('NOT_YOUR_UNIT', { unit: unit?.name ?? '' });
}

function appointmentsOf(tx: Tx, unitId: string): Promise<ReportingUnit[]> {
  return tx.rows<ReportingUnit>(
    `select unit_id as "unitId", official_id as "officialId", backup_id as "backupId", from_on as "fromOn", until_on as "untilOn"
       from information_officers where county_id = $1 and tenant_id = $2 and unit_id = $3`,
    [tx.place.countyId, tx.place.tenantId, unitId],
  );
}

type Written = ReturnType<typeof readReport>;

/** The driver would write a list as PostgreSQL's array. */
const asRow = ({ items, ...rest }: Written) => ({ ...rest, items: JSON.stringify(items) as never });

function keep(
  tx: Tx,
  reportId: string,
  edition: number,
  written: Written,
  reason: string | null,
  { name }: Actor,
  now: Date,
): void {
  const row = { id: uuid(), reportId, edition, reason, writtenAt: now, writtenBy: name };
  tx.insert(ReportEditionEntity, { ...row, ...asRow(written) });
}
