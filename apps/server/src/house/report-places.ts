import { v7 as uuid } from 'uuid';
import type { ReportScope } from '@huiyin/domain';
import { EmergencyFollowUpEntity } from '../emergency-reports/emergency-follow-up.entity';
import { EmergencyReportEntity } from '../emergency-reports/emergency-report.entity';
import { InformationOfficerEntity } from '../information-officers/information-officer.entity';
import { OfficerTrainingEntity } from '../information-officers/officer-training.entity';
import type { TestTenant, World } from '../testing/world';
import { ReportEditionEntity } from '../reports/report-edition.entity';
import { ReportObligationEntity } from '../reports/report-obligation.entity';
import { ReportEntity } from '../reports/report.entity';
import { UnitEntity } from '../units/unit.entity';

/** A village of the place, without an officer. */
export async function aVillage({ db }: World, { countyId, tenantId, code }: TestTenant): Promise<string> {
  const id = uuid();
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(UnitEntity, { id, name: `${code} 村`, kind: 'VILLAGE' }),
  );
  return id;
}

/** An officer of a village of its own, trained once. */
export async function anInformationOfficer(
  world: World,
  tenant: TestTenant,
  officialId: string,
): Promise<{ village: string; informationOfficer: string }> {
  const village = await aVillage(world, tenant);
  const informationOfficer = uuid();
  const { countyId, tenantId, code } = tenant;
  await world.db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(InformationOfficerEntity, {
      id: informationOfficer,
      unitId: village,
      officialId,
      fromOn: '2024-01-01',
      documentNumber: `${code} 1号`,
    });
    const training = { id: uuid(), informationOfficerId: informationOfficer, heldOn: '2024-01-02' };
    tx.insert(OfficerTrainingEntity, { ...training, subject: `${code} 报送要求` });
  });
  return { village, informationOfficer };
}

/** A weekly obligation of the place's units, or of the place itself. */
export async function anObligation(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  scope: ReportScope = 'UNITS',
): Promise<string> {
  const id = uuid();
  const weekly = { rhythm: 'WEEKLY', what: `${code} 矛盾纠纷排查`, fromOn: '2025-01-06' } as const;
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(ReportObligationEntity, { id, scope, ...weekly }),
  );
  return id;
}

/** A report of a unit for one week, as first written; and something that the place owes its county. */
export async function aReport(
  world: World,
  tenant: TestTenant,
  unitId: string,
): Promise<{ reportObligation: string; report: string }> {
  const reportObligation = await anObligation(world, tenant);
  await anObligation(world, tenant, 'TENANT');
  const report = uuid();
  const { countyId, tenantId, code } = tenant;
  const items = [{ subject: 'ROADS', title: `${code} 村口塌陷`, description: null }];
  const text = { zero: false, content: `${code} 一件`, items: JSON.stringify(items) as never };
  const at = new Date('2025-01-12T08:00:00Z');
  await world.db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(ReportEntity, {
      ...text,
      id: report,
      obligationId: reportObligation,
      unitId,
      periodFrom: '2025-01-06',
      periodUntil: '2025-01-12',
      submittedAt: at,
      submittedBy: code,
      late: false,
    });
    const first = { id: uuid(), reportId: report, edition: 1, writtenAt: at, writtenBy: code };
    tx.insert(ReportEditionEntity, { ...first, ...text });
  });
  return { reportObligation, report };
}

/** An emergency of a village that nobody has acknowledged, followed up once. */
export async function anEmergency(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  unitId: string,
): Promise<string> {
  const id = uuid();
  const at = new Date('2025-01-12T08:00:00Z');
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(EmergencyReportEntity, {
      id,
      unitId,
      what: `${code} 桥面塌陷`,
      place: `${code} 村口`,
      happenedAt: at,
      measures: `${code} 已设警示`,
      reportedAt: at,
      reportedBy: code,
    });
    const since = { id: uuid(), emergencyReportId: id, measures: `${code} 便桥已通`, final: false };
    tx.insert(EmergencyFollowUpEntity, { ...since, writtenAt: at, writtenBy: code });
  });
  return id;
}
