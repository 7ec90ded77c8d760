import { addDays, type Channel } from '@huiyin/domain';
import type { PartyInput } from '../parties/party.inputs';
import type { DemoOfficial, DemoTenant } from './cast';
import type { Chance } from './chance';
import type { Life, Verb } from './lives';
import type { Matter } from './matter';
import { later, officeMoment, weekday } from './moments';
import { somebody } from './people';
import { CHANNELS_MET, NAMELESS_CHANNELS } from './phrases';

/** What fills the braces of a phrase. */
export type Details = Readonly<Record<string, string>>;

/** One invented petition: what is asked, by whom, and what becomes of it, with names yet to be looked up. */
export type Story = Readonly<{
  matter: Matter;
  details: Details;
  channel: Channel;
  title: string;
  content: string;
  parties: readonly PartyInput[];
  headCount: number;
  receivedAt: Date;
  registeredAt: Date;
  handling: DemoOfficial;
  /** Where it is sent by mistake when it comes back. */
  detour: DemoOfficial;
  lead: DemoOfficial;
  steps: readonly Readonly<{ verb: Verb; at: Date }>[];
}>;

/** A story for a life, ending yesterday at the latest. @param today Beijing date */
export function tellStory(chance: Chance, tenant: DemoTenant, matters: readonly Matter[], life: Life, today: string): Story {
  const matter = chance.pick(matters);
  const place = chance.pick(tenant.places);
  const people = peopleOf(chance, tenant, matter, place, life);
  const handling = handlerOf(tenant, matter, place);
  const details: Details = {
    place,
    group: matter.voice === 'NEIGHBOUR' ? `${chance.pick([...'一二三四五六七'])}组` : `（${chance.between(1, 8)}）班`,
    spot: chance.pick(tenant.spots),
    n: String(people.headCount > 1 ? people.headCount : chance.between(6, 40)),
    m: chance.pick([...'三四五六']),
    metres: String(chance.between(4, 40) * 5),
    unit: handling.unit,
  };
  const phrase = (phrases: readonly string[]): string => fill(chance.pick(phrases), details);
  return {
    matter,
    details,
    ...people,
    title: phrase(matter.titles),
    content: [opening(matter, people, details), phrase(matter.situations), phrase(matter.harms), phrase(matter.asks)].join(''),
    handling,
    detour: chance.pick(tenant.officials.filter((official) => isOnDuty(official) && official.unit !== handling.unit)),
    lead: chance.pick(tenant.officials.filter(({ leads }) => leads)),
    ...datesOf(chance, life, people.channel, today),
  };
}

/** @throws when a phrase names a detail that nobody gave */
export function fill(phrase: string, details: Details): string {
  return phrase.replace(/\{(\w+)\}/g, (brace, key: string) => {
    const detail = details[key];
    if (detail === undefined) throw new Error(`nothing fills ${brace} in ${phrase}`);
    return detail;
  });
}

type People = Pick<Story, 'channel' | 'parties' | 'headCount'>;

function peopleOf(chance: Chance, tenant: DemoTenant, matter: Matter, place: string, life: Life): People {
  const isWithdrawn = life.path.some(([verb]) => verb === 'withdraw');
  if (chance.oneIn(9) && !isWithdrawn) return { channel: chance.pick(NAMELESS_CHANNELS), parties: [], headCount: 1 };
  const representatives = matter.shared && chance.oneIn(4) ? chance.between(2, 5) : 1;
  const parties = Array.from({ length: representatives }, () => somebody(chance, tenant, place));
  return {
    channel: chance.pick(CHANNELS_MET),
    parties,
    headCount: representatives > 1 ? chance.between(6, 45) : 1,
  };
}

const CALLED: Record<Matter['voice'], (place: string) => string> = {
  NEIGHBOUR: (place) => (place.endsWith('村') ? '村民' : '居民'),
  PARENT: () => '学生家长',
  TEACHER: () => '教职工',
};

function opening({ voice }: Matter, { parties, headCount }: People, { place = '', group = '' }: Details): string {
  const from = voice === 'TEACHER' ? '本校' : place + group;
  const called = CALLED[voice](place);
  if (parties.length === 0) return `我是${voice === 'TEACHER' ? '本校' : place}的一名${called}，不便留名。`;
  return headCount > 1 ? `我们是${from}的${headCount}名${called}，推选代表反映一件大家都关心的事。` : `我是${from}的${called}。`;
}

/** Who can be given work: not those who only sign, audit or report. */
function isOnDuty({ leads, account }: DemoOfficial): boolean {
  return !leads && (account === undefined || account.name === 'handler');
}

function handlerOf(tenant: DemoTenant, { desk }: Matter, place: string): DemoOfficial {
  const unit = desk === tenant.placeKind ? place : tenant.departments.find(({ desks }) => desks.includes(desk))?.name;
  const official = tenant.officials.find((candidate) => isOnDuty(candidate) && candidate.unit === unit);
  if (official === undefined) throw new Error(`${tenant.name} has nobody for ${desk}`);
  return official;
}

function datesOf(chance: Chance, { age, path }: Life, channel: Channel, today: string): Pick<Story, 'receivedAt' | 'registeredAt' | 'steps'> {
  const yesterday = addDays(today, -1);
  const received = weekday(addDays(today, -chance.between(...age)), yesterday);
  const receivedAt = officeMoment(received, chance.below(440));
  const isPosted = channel === 'LETTER' || channel === 'MAILBOX';
  let day = weekday(addDays(received, isPosted ? 1 : 0), yesterday);
  let last = day === received ? later(receivedAt, chance.between(5, 40)) : officeMoment(day, chance.below(200));
  const registeredAt = last;
  const steps = path.map(([verb, after]) => {
    day = weekday(addDays(day, after + chance.below(1 + Math.floor(after / 4))), yesterday);
    const wanted = officeMoment(day, chance.below(480));
    last = wanted > last ? wanted : later(last, 10);
    return { verb, at: last };
  });
  return { receivedAt, registeredAt, steps };
}
