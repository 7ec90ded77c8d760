import type { Tx } from '../db/tx';
import type { SignedIn } from '../graphql/context';
import { appointLeader, createLeadershipGroup } from '../leadership-groups/leadership-group.service';
import { amendLeadershipGroup } from '../leadership-groups/leadership-amendment.service';
import { createOfficial } from '../officials/official.service';
import type { DemoTenant } from './cast';
import { DEMO_LEADERSHIP, type DemoLeadership, type DemoPost } from './cast.leadership';
import { planDemoDuties, sendAway } from './duties';
import { demoMeetings } from './meetings';
import { record } from './record';

/** Who takes turns: administrator, clerk, handler. */
const ON_DUTY = 3;

type Ids = ReadonlyMap<string, string>;

/** The tenant's leadership group and what it meets about, if it has one: through the services, as its administrator would enter it. */
export async function foundLeadership(
  tx: Tx,
  tenant: DemoTenant,
  admin: SignedIn,
  units: Ids,
  officials: Ids,
  now: Date,
): Promise<void> {
  const plan = DEMO_LEADERSHIP[tenant.code];
  if (plan === undefined) return;
  const people = new Map(officials);
  for (const { unit, ...other } of plan.others) {
    const official = await createOfficial(tx, { ...other, unitId: unit ? (units.get(unit) ?? null) : null });
    record(tx, admin, 'createOfficial', 'Official', official);
    people.set(other.name, official.id);
  }
  const founded = await createLeadershipGroup(tx, plan);
  record(tx, admin, 'createLeadershipGroup', 'LeadershipGroup', founded);
  let rank = 0;
  for (const { position, name, duty, from, until } of [...plan.posts, ...membersOf(tenant, plan)]) {
    if (position === 'MEMBER') rank += 1;
    const post = await appointLeader(tx, {
      groupId: founded.id,
      officialId: people.get(name) as string,
      position,
      rank: position === 'MEMBER' ? rank : null,
      duty: duty ?? null,
      fromOn: from ?? plan.foundedOn,
      untilOn: until ?? null,
    });
    record(tx, admin, 'appointLeader', 'LeadershipPost', post);
  }
  for (const amendment of plan.amendments ?? []) {
    const amended = await amendLeadershipGroup(tx, { groupId: founded.id, ...amendment });
    record(tx, admin, 'amendLeadershipGroup', 'LeadershipAmendment', amended);
  }
  if (plan.away) await sendAway(tx, admin, people.get(plan.away) as string, now);
  const onDuty = tenant.officials.flatMap(({ name, account }) =>
    account ? [people.get(name) as string] : [],
  );
  await planDemoDuties(tx, admin, founded.id, onDuty.slice(0, ON_DUTY), now);
  await demoMeetings(tx, tenant, admin, founded.id, now);
}

/** Neighbouring organs first, then departments and villages in the order in which the tenant names them. */
function membersOf(tenant: DemoTenant, { others, posts, members }: DemoLeadership): DemoPost[] {
  const leading = new Set(posts.map(({ name }) => name));
  return [...others, ...tenant.officials]
    .filter(({ name, post }) => members.test(post) && !leading.has(name))
    .map(({ name }) => ({ position: 'MEMBER', name }));
}
