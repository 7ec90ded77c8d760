import { input, type Operation } from './operation';
import type { Prepared, Stage } from './preparations';
import { anEmergency, anInformationOfficer, anObligation, aReport, aVillage } from './report-places';

const CLERK = { by: 'CLERK' } as const;
const AN_OFFICER = { 'input.id': 'informationOfficer' } as const;

const villageToCover = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: { village: await aVillage(world, place) },
});
const anOfficer = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: await anInformationOfficer(world, place, place.objects.official),
});

const A_REPORT = { 'input.id': 'report' } as const;
const ITEM = { subject: 'WATER_SUPPLY', title: '井水浑浊' };

const reported = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: await aReport(world, place, place.objects.village),
});

const AN_EMERGENCY = { 'input.id': 'emergencyReport' } as const;

const anEmergencyThere = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: { emergencyReport: await anEmergency(world, place, place.objects.village) },
});

/** What is done with information officers and what they report. */
export const REPORT_OPERATIONS: Readonly<Record<string, Operation>> = {
  informationCoverage: {},
  informationOfficers: { ids: { unitId: 'village', officialId: 'official' } },
  appointInformationOfficer: {
    ...CLERK,
    ids: { 'input.unitId': 'village', 'input.officialId': 'official', 'input.backupId': 'colleague' },
    args: input({ fromOn: '2024-01-01' }),
    prepare: villageToCover,
  },
  updateInformationOfficer: {
    ...CLERK,
    ids: { ...AN_OFFICER, 'input.backupId': 'colleague' },
    args: input({ documentNumber: '2号' }),
    prepare: anOfficer,
  },
  succeedInformationOfficer: {
    ...CLERK,
    ids: { ...AN_OFFICER, 'input.officialId': 'colleague', 'input.backupId': 'official' },
    args: input({ fromOn: '2025-01-01' }),
    prepare: anOfficer,
  },
  endInformationOfficer: {
    ...CLERK,
    ids: AN_OFFICER,
    args: input({ untilOn: '2025-01-01' }),
    prepare: anOfficer,
  },
  emergencyReport: { ids: { id: 'emergencyReport' } },
  emergencyReports: {},
  reportEmergency: {
    ...CLERK,
    ids: { 'input.unitId': 'village' },
    args: input({
      what: '河堤渗水',
      place: '村东',
      happenedAt: '2025-01-12T08:00:00+08:00',
      measures: '已组织巡查',
    }),
  },
  followUpEmergency: {
    ...CLERK,
    ids: AN_EMERGENCY,
    args: input({ measures: '已处置' }),
    prepare: anEmergencyThere,
  },
  acknowledgeEmergency: { ...CLERK, ids: AN_EMERGENCY, args: input(), prepare: anEmergencyThere },
  dueReports: {},
  report: { ids: { id: 'report' } },
  reports: { ids: { obligationId: 'reportObligation', unitId: 'village' } },
  reportObligations: {},
  createReportObligation: {
    ...CLERK,
    args: input({ rhythm: 'MONTHLY', scope: 'TENANT', what: '信访月报', fromOn: '2025-01-01' }),
  },
  endReportObligation: {
    ...CLERK,
    ids: { 'input.id': 'reportObligation' },
    args: input({ untilOn: '2026-01-01' }),
    prepare: reported,
  },
  submitReport: {
    ...CLERK,
    ids: { 'input.obligationId': 'reportObligation', 'input.unitId': 'village' },
    args: input({ periodUntil: '2025-01-12', items: [ITEM] }),
    prepare: async ({ world, place }) => ({
      objects: { reportObligation: await anObligation(world, place) },
    }),
  },
  correctReport: {
    ...CLERK,
    ids: A_REPORT,
    args: input({ reason: '地点写错', items: [ITEM] }),
    prepare: reported,
  },
  acknowledgeReport: { ...CLERK, ids: A_REPORT, args: input(), prepare: reported },
  recordOfficerTraining: {
    ...CLERK,
    ids: AN_OFFICER,
    args: input({ heldOn: '2025-01-01', subject: '零报告' }),
    prepare: anOfficer,
  },
};
