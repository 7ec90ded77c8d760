import { addDays, beijingDate, periodOf } from '@huiyin/domain';
import type { TestPerson, TestTenant } from '../testing/world';

const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`;
const made = async (who: TestPerson, name: string, input: object): Promise<string> =>
  (await who.run(mutation(name), { input }))[name].id;

/** The last whole week, and the one that runs. */
export const thisWeek = (): { from: string; until: string } => periodOf('WEEKLY', beijingDate(new Date()));
export const lastWeek = (): { from: string; until: string } =>
  periodOf('WEEKLY', addDays(thisWeek().from, -1));

/** A village with an officer who can sign in, and a weekly obligation since last week. */
export async function reportingVillage(town: TestTenant, name = '石桥村') {
  const [admin, clerk] = [await town.as('TENANT_ADMIN'), await town.as('CLERK', '王敏')];
  const [officer, backup] = [
    await town.as('INFORMATION_OFFICER', '何春燕'),
    await town.as('INFORMATION_OFFICER', '严明'),
  ];
  const unitId = await made(admin, 'createUnit', { name, kind: 'VILLAGE' });
  const people = { officialId: officer.officialId, backupId: backup.officialId };
  await made(clerk, 'appointInformationOfficer', { unitId, ...people, fromOn: '2025-01-01' });
  const obligationId = await made(clerk, 'createReportObligation', {
    rhythm: 'WEEKLY',
    scope: 'UNITS',
    what: '矛盾纠纷排查周报',
    fromOn: lastWeek().from,
  });
  return { clerk, officer, backup, unitId, obligationId };
}
