import { addDays, beijingDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Services } from '../services';
import type { DemoTenant } from './cast';
import { demoArchives } from './archives';
import { Chance } from './chance';
import { demoCompetence } from './competence';
import { takeOver } from './history';
import { deal, LIVES } from './lives';
import { mattersOf } from './matters';
import { demoMediation } from './mediation';
import { demoRatings } from './ratings';
import { demoReceptions } from './receptions';
import { demoPlans } from './plans';
import { demoStaffGrievance } from './staff-grievance';
import { demoSponsorship } from './sponsorship';
import { demoSuggestion } from './suggestions';
import { demoSupervision } from './supervision';
import { readStaff } from './staff';
import type { Stage } from './stage';
import { tellStory } from './telling';
import { actOut } from './walk';

/** One in so many petitions of a tenant comes from its older ledger. */
const HISTORY_SHARE = 14;
const RECEIVED_WITHIN_DAYS = 300;

/** A tenant's petitions, registered in the order they came so that their numbers rise with their dates. */
export async function demoPetitions(
  tx: Tx,
  services: Services,
  tenant: DemoTenant,
  onEach: () => void,
): Promise<void> {
  const chance = new Chance(tenant.code);
  const stage: Stage = { tx, services, chance, staff: await readStaff(tx), topics: await readTopics(tx) };
  const matters = mattersOf(tenant);
  const today = beijingDate(services.now());
  const history = Math.ceil(tenant.petitions / HISTORY_SHARE);
  for (let i = 1; i <= history; i += 1) {
    const story = tellStory(chance, tenant, matters, chance.pick(LIVES), today);
    await takeOver(stage, story, `旧台账第${i * 17}号`, addDays(today, -RECEIVED_WITHIN_DAYS));
    onEach();
  }
  const stories = deal(chance, tenant.petitions - history).map((life) =>
    tellStory(chance, tenant, matters, life, today),
  );
  for (const story of stories.sort((a, b) => a.registeredAt.getTime() - b.registeredAt.getTime())) {
    await actOut(stage, story);
    onEach();
  }
  // after the stories, which know who handles what themselves
  await demoCompetence(tx, services, tenant, stage.staff, stage.topics);
  await demoSponsorship(tx, services, tenant, stage.staff);
  await demoSupervision(tx, services, stage.staff);
  await demoMediation(tx, services, stage.staff);
  await demoReceptions(tx, services, stage.staff);
  await demoPlans(tx, services, stage.staff);
  await demoStaffGrievance(tx, services, tenant, stage.staff);
  await demoSuggestion(tx, services, tenant, stage.staff);
  await demoRatings(tx, services);
  await demoArchives(tx, services, stage.staff);
}

async function readTopics(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.rows<{ path: string; id: string }>(
    'select path, id from topics where county_id = $1',
    [tx.place.countyId],
  );
  return new Map(rows.map(({ path, id }) => [path, id]));
}
