import { chineseDate, englishDate } from '../shared/day-text';
import { OVERLAYS } from '../clocks/overlays';
import type { NationalEdition } from '../clocks/national';
import type { LegalOverlay } from '../clocks/profile';
import { profileFor } from '../clocks/profiles';
import { RuleViolation } from '../shared/errors';
import type { Language } from '../shared/words';
import { nationalOn, type OwnOverlay } from './legal-overlay';

/** The parts of a division code that a rule which holds in a county may name: of 340828 these are 34, 3408, 340828. */
const LEVELS: readonly Readonly<Record<Language, string> & { digits: number }>[] = [
  { digits: 2, zh: '省', en: 'the province' },
  { digits: 4, zh: '市', en: 'the city' },
  { digits: 6, zh: '本县', en: 'the county' },
];

/** No province has 99 by GB/T 2260: a county that bears it is made up, to try things out, and lies in whichever province it likes. */
const MADE_UP = '99';

/** The provinces' regulations that come with the product and that an office of the county may follow; all where it has no divisions yet. */
export const overlaysOf = (county: string | null): readonly LegalOverlay[] =>
  OVERLAYS.filter(
    ({ division }) => county === null || county.startsWith(MADE_UP) || county.startsWith(division),
  );

/**
 * Terms hold where they say, and a county enters what holds in it. `county` is the first six digits of its own code; null where it
 * has no list of divisions yet, so that nothing can be compared.
 *
 * @throws RuleViolation INVALID, with what would hold
 */
export function requireOverlayHolds(
  { division }: Pick<LegalOverlay, 'division'>,
  county: string | null,
): void {
  if (county === null || county.startsWith(division)) return;
  const would = (language: Language) =>
    LEVELS.map(({ digits, ...name }) =>
      language === 'zh'
        ? `${county.slice(0, digits)}（${name.zh}）`
        : `${county.slice(0, digits)} (${name.en})`,
    ).join(language === 'zh' ? '、' : ', ');
  throw new RuleViolation('INVALID', {
    field: '期限规定',
    reason: {
      zh: `适用地区 ${division} 不含本县，在这里不能施行；可以写的是 ${would('zh')}`,
      en: `its division ${division} does not hold here; it may be ${would('en')}`,
    },
  });
}

/** A province's regulation that a county can lay its own terms upon: one that comes with the product, or that it has entered. */
export type Underlying = Pick<LegalOverlay, 'division'> & Readonly<{ code: string }>;

/**
 * 所依据的省级信访条例 is known here, is a province's, and holds in the county.
 *
 * @throws RuleViolation INVALID, with what there is
 */
export function requireUnderlying(
  { over }: Pick<LegalOverlay, 'over'>,
  entered: readonly Underlying[],
  county: string | null,
): void {
  if (over === undefined) return;
  const here: Underlying[] = [
    ...overlaysOf(county).map(({ id, division }) => ({ code: id, division })),
    ...entered.filter(({ division }) => county === null || county.startsWith(division)),
  ];
  if (here.some(({ code }) => code === over)) return;
  const known = here.map(({ code }) => code);
  throw new RuleViolation('INVALID', {
    field: '期限规定',
    reason: {
      zh:
        known.length > 0
          ? `本县没有代号为 ${over} 的省级信访条例，over 可以写 ${known.join('、')}`
          : `本县没有可以依据的省级信访条例：请先录入并施行，或者不写 over`,
      en:
        known.length > 0
          ? `no province’s regulation ${over} holds here; over may be ${known.join(', ')}`
          : 'no province’s regulation holds here: enter one and put it in force first, or leave over out',
    },
  });
}

/**
 * 接替: on the first day of a version of the nation's law the one that it says it follows would be in force, so that no day has two.
 * `editions` are those in force here.
 *
 * @throws RuleViolation INVALID, with the one that would be
 */
export function requireSuccession(
  { id, follows, inForceFrom }: Pick<NationalEdition, 'id' | 'follows' | 'inForceFrom'>,
  editions: readonly OwnOverlay[],
): void {
  const others = editions.filter(({ code }) => code !== id);
  const there = (nationalOn(others, inForceFrom)?.id ?? profileFor(inForceFrom).id).replace(/v\d+$/, '');
  if (there === follows) return;
  throw new RuleViolation('INVALID', {
    field: '期限规定',
    reason: {
      zh: `${chineseDate(inForceFrom)}在本县施行的国家规定是 ${there}，follows 应写 ${there}，不是 ${follows}；接替的一部还没有施行的，请先施行它`,
      en: `the nation’s law in force here on ${englishDate(inForceFrom)} is ${there}: follows should name it, not ${follows}; if that one is still a draft, put it in force first`,
    },
  });
}
