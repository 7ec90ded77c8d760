import type { Chance } from './chance';
import type { Matter } from './matter';
import { COURTESIES } from './phrases';
import type { Details, Story } from './story';

/** @throws when a phrase names a detail that nobody gave */
export function fill(phrase: string, details: Details): string {
  return phrase.replace(/\{(\w+)\}/g, (brace, key: string) => {
    const detail = details[key];
    if (detail === undefined) throw new Error(`nothing fills ${brace} in ${phrase}`);
    return detail;
  });
}

type Tellers = Pick<Story, 'parties' | 'headCount'>;

/** Title and text, told by one person, by several, or by somebody who gives no name. */
export function wordsOf(
  chance: Chance,
  matter: Matter,
  details: Details,
  tellers: Tellers,
): Pick<Story, 'title' | 'content'> {
  const variant = chance.below(matter.titles.length);
  const harms = chance.draw(matter.harms, chance.between(1, 2));
  const told = [
    matter.situations[variant] ?? '',
    ...harms,
    matter.asks[variant] ?? '',
    chance.pick(COURTESIES),
  ];
  return {
    title: fill(matter.titles[variant] ?? '', details),
    content: opening(matter, details, tellers) + fill(told.join(''), details),
  };
}

const CALLED: Record<Matter['voice'], (place: string) => string> = {
  NEIGHBOUR: (place) => (place.endsWith('村') ? '村民' : '居民'),
  PARENT: () => '学生家长',
  TEACHER: () => '教职工',
};

function opening(
  { voice }: Matter,
  { place = '', group = '' }: Details,
  { parties, headCount }: Tellers,
): string {
  const from = voice === 'TEACHER' ? '本校' : place + group;
  const called = CALLED[voice](place);
  if (parties.length === 0) return `我是${voice === 'TEACHER' ? '本校' : place}的一名${called}，不便留名。`;
  return headCount > 1
    ? `我们是${from}的${headCount}名${called}，推选代表反映一件大家都关心的事。`
    : `我是${from}的${called}。`;
}
