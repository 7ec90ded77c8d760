import type { DemoOfficial, DemoTenant } from './cast';
import type { Chance } from './chance';
import type { Life } from './lives';
import type { Matter } from './matter';
import { datesOf } from './dates';
import { somebody } from './people';
import { CHANNELS_MET, NAMELESS_CHANNELS } from './phrases';
import type { Details, Story } from './story';
import { wordsOf } from './words';

const GROUPS = Array.from('一二三四五六七');
const SMALL_NUMBERS = Array.from('三四五六');

/** A story for a life, ending yesterday at the latest. @param today Beijing date */
export function tellStory(
  chance: Chance,
  tenant: DemoTenant,
  matters: readonly Matter[],
  life: Life,
  today: string,
): Story {
  const matter = chance.pick(matters);
  const place = chance.pick(tenant.places);
  const people = peopleOf(chance, tenant, matter, place, life);
  const handling = handlerOf(tenant, matter, place);
  const details: Details = {
    place,
    group: matter.voice === 'NEIGHBOUR' ? `${chance.pick(GROUPS)}组` : `（${chance.between(1, 8)}）班`,
    spot: chance.pick(tenant.spots),
    n: String(people.headCount > 1 ? people.headCount : chance.between(6, 40)),
    m: chance.pick(SMALL_NUMBERS),
    metres: String(chance.between(4, 40) * 5),
    unit: handling.unit,
  };
  return {
    matter,
    details,
    ...people,
    ...wordsOf(chance, matter, details, people),
    handling,
    detour: chance.pick(
      tenant.officials.filter((official) => isOnDuty(official) && official.unit !== handling.unit),
    ),
    lead: chance.pick(tenant.officials.filter(({ leads }) => leads)),
    ...datesOf(chance, life, people.channel, today),
  };
}

type People = Pick<Story, 'channel' | 'parties' | 'headCount'>;

function peopleOf(chance: Chance, tenant: DemoTenant, matter: Matter, place: string, life: Life): People {
  const isWithdrawn = life.path.some(([verb]) => verb === 'withdraw');
  if (chance.oneIn(9) && !isWithdrawn)
    return { channel: chance.pick(NAMELESS_CHANNELS), parties: [], headCount: 1 };
  const representatives = matter.shared && chance.oneIn(4) ? chance.between(2, 5) : 1;
  const parties = Array.from({ length: representatives }, () => somebody(chance, tenant, place));
  return {
    channel: chance.pick(CHANNELS_MET),
    parties,
    headCount: representatives > 1 ? chance.between(6, 45) : 1,
  };
}

/** Who can be given work: not those who only sign, audit or report. */
function isOnDuty({ leads, account }: DemoOfficial): boolean {
  return !leads && (account === undefined || account.name === 'handler');
}

function handlerOf(tenant: DemoTenant, { desk }: Matter, place: string): DemoOfficial {
  const unit =
    desk === tenant.placeKind ? place : tenant.departments.find(({ desks }) => desks.includes(desk))?.name;
  const official = tenant.officials.find((candidate) => isOnDuty(candidate) && candidate.unit === unit);
  if (official === undefined) throw new Error(`${tenant.name} has nobody for ${desk}`);
  return official;
}
