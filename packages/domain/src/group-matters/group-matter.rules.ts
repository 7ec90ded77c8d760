import { cite } from '../clocks/citation';
import type { LegalProfile } from '../clocks/profile';
import { isPhone } from '../parties/phone';
import type { PetitionStatus } from '../petitions/petition';
import { chineseDate, englishDate } from '../shared/day-text';
import { RuleViolation, type Reason } from '../shared/errors';
import type { Language } from '../shared/words';
import {
  CO_SIGNER_WISHES,
  MOST_SHARED_PHONES,
  type CoServiceMethod,
  type CoSignerStanding,
  type CoSignerWish,
} from './group-matter';
import { reasons } from '../shared/reasons';

/** States in which a matter may still be joined: nothing has been decided on it here. */
export const JOINABLE: readonly PetitionStatus[] = ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'];

/** How many representatives may speak for so many people, and where that is written. */
export type RepresentativesLimit = Readonly<{ most: number; source: Readonly<Record<Language, string>> }>;

/** 代表人数 (信访条例第十八条、信访工作条例第二十条; a province may allow a small group fewer). */
export function representativesLimit(
  { law, representatives }: LegalProfile,
  people: number,
): RepresentativesLimit {
  const { limits, articles } = representatives;
  const step = limits.find(({ upTo }) => upTo === undefined || people <= upTo);
  if (step === undefined) throw new RangeError('the last limit of a profile has no bound');
  const from = representatives.law ?? law;
  return { most: step.most, source: { zh: cite(from, articles, 'zh'), en: cite(from, articles, 'en') } };
}

/** More than a county's largest matter; beyond it a number is a slip of typing. */
const MOST_PEOPLE = 100_000;

/** 人数: as many as are said, or as many as are named. @throws RuleViolation INVALID */
export function headCountOf(said: number | null, named: number): number {
  const least = Math.max(1, named);
  const heads = said ?? least;
  const no = (reason: Reason) => new RuleViolation('INVALID', { field: '人数', reason });
  if (!Number.isInteger(heads) || heads < least)
    throw no({
      zh: `不能少于所列信访人（${least} 人）`,
      en: `not fewer than the petitioners named (${least})`,
    });
  if (heads > MOST_PEOPLE)
    throw no({ zh: `最多 ${MOST_PEOPLE} 人，请核对`, en: `${MOST_PEOPLE} at most: look at it again` });
  return heads;
}

/** @throws RuleViolation INVALID for more representatives than the matter's law allows */
export function requireRepresentatives(representatives: number, people: number, profile: LegalProfile): void {
  const { most, source } = representativesLimit(profile, people);
  if (representatives > most)
    throw new RuleViolation('INVALID', {
      field: '代表',
      reason: {
        zh: `${people} 人的事项最多 ${most} 名（${source.zh}）`,
        en: `at most ${most} where there are ${people} people (${source.en})`,
      },
    });
}

/** @throws RuleViolation INVALID for a day on which nobody can have been chosen yet, or before whom they replace */
export function requireChosenOn(day: string, today: string, before: string | null = null): void {
  if (day > today) throw new RuleViolation('INVALID', { field: '推选日期', reason: reasons.notAfterToday });
  if (before !== null && day < before)
    throw new RuleViolation('INVALID', {
      field: '推选日期',
      reason: {
        zh: `不能早于上一次推选（${chineseDate(before)}）`,
        en: `not before they were chosen the last time (${englishDate(before)})`,
      },
    });
}

/**
 * 同户共用电话: a phone counts once; that more people stand behind some is a number the office writes down, with how it knows, and never
 * who.
 *
 * @throws RuleViolation INVALID
 */
export function requireSharedPhones(people: number, confirmed: number): void {
  const no = (reason: Reason) => new RuleViolation('INVALID', { field: '共用电话的人数', reason });
  if (!Number.isInteger(people) || people < 0 || people > MOST_SHARED_PHONES)
    throw no({ zh: `填写 0 至 ${MOST_SHARED_PHONES}`, en: `write 0 to ${MOST_SHARED_PHONES}` });
  if (people > 0 && confirmed === 0)
    throw no({
      zh: '还没有人确认联名，没有可以共用的电话',
      en: 'nobody has confirmed yet, so no telephone can be shared',
    });
}

/** What a co-signer may choose: to be told by the representatives only where the law makes these tell the others. */
export const coSignerWishes = ({ representatives: { relay = false } }: LegalProfile): CoSignerWish[] =>
  CO_SIGNER_WISHES.filter((wish) => wish !== 'BY_REPRESENTATIVE' || relay);

/**
 * How a co-signer is told, and where, if by post.
 *
 * @throws RuleViolation INVALID for a wish the law does not know, REQUIRED without an address to write to
 */
export function requireWish(wish: CoSignerWish, address: string | null, profile: LegalProfile): void {
  if (!coSignerWishes(profile).includes(wish))
    throw new RuleViolation('INVALID', {
      field: '答复方式',
      reason: {
        zh: '这里的规定没有由代表转告的办法',
        en: 'the rules here know no telling by the representatives',
      },
    });
  if (wish === 'BY_POST' && address === null) throw new RuleViolation('REQUIRED', { field: '地址' });
}

/** Below that many digits it is a service’s number, or none: 12345 would be a new person’s at every try. */
const DIGITS_OF_ONES_OWN = 7;

/** A phone by which one person is counted once. @throws RuleViolation INVALID */
export function requireOwnPhone(phone: string): void {
  if (!isPhone(phone) || phone.replace(/\D/g, '').length < DIGITS_OF_ONES_OWN)
    throw new RuleViolation('INVALID', {
      field: '电话',
      reason: {
        zh: '请填写本人能接到的手机或者固定电话（没有的，可以用家人的）：同一个号码只计一次',
        en: 'give a mobile or landline number on which you can be reached (a family member’s will do): one number counts once',
      },
    });
}

/** 未能送达: of whom it is on record that the answer did not reach them. Whoever comes after all is given it, also once the matter is closed. */
export const isUnreached = ({ served, method }: CoSignerStanding): boolean =>
  served && method === 'UNREACHED';

/** Which wish an act of service fulfils for everybody at once; the other ways serve one by one. */
const AT_ONCE: Readonly<Partial<Record<CoServiceMethod, CoSignerWish>>> = {
  IN_PORTAL: 'IN_PORTAL',
  BY_REPRESENTATIVE: 'BY_REPRESENTATIVE',
};

/**
 * Whom an act of service reaches: in the portal and through the representatives everybody who asked for that; otherwise those
 * named by their number. Whoever was served is served once; who was not reached and comes is given it at the counter.
 *
 * @returns numbers (联名人 3), in order
 * @throws RuleViolation SERVED_ALREADY where nobody waits for it, NOT_FOUND for a number that does not wait, REQUIRED without one
 */
export function coSignersServed(
  coSigners: readonly CoSignerStanding[],
  method: CoServiceMethod,
  ordinals: readonly number[],
): number[] {
  const waiting = coSigners.filter(({ served }) => !served);
  const wish = AT_ONCE[method];
  if (wish !== undefined) {
    const asked = waiting.filter((one) => one.wish === wish);
    const all = asked.filter(({ readsHere }) => method !== 'IN_PORTAL' || readsHere !== false);
    if (asked.length > 0 && all.length === 0) throw readNothingHere(asked.length);
    if (all.length === 0) throw new RuleViolation('SERVED_ALREADY');
    return inOrder(all.map(({ ordinal }) => ordinal));
  }
  if (ordinals.length === 0) throw new RuleViolation('REQUIRED', { field: '联名人编号' });
  const wanted = inOrder(ordinals);
  for (const ordinal of wanted) {
    const wishes = waiting.filter((one) => one.ordinal === ordinal).map((one) => one.wish);
    if (wishes.length === 0 && coSigners.some((one) => one.ordinal === ordinal && isUnreached(one))) {
      if (method === 'AT_COUNTER') continue;
      throw new RuleViolation('INVALID', {
        field: '送达方式',
        reason: {
          zh: `联名人 ${ordinal} 已记为未能送达：本人来了，按“本人到窗口领取”登记`,
          en: `co-signer ${ordinal} is recorded as not reached: when they come, it is handed over at the counter`,
        },
      });
    }
    if (wishes.length === 0) throw new RuleViolation('NOT_FOUND');
    if (method === 'BY_POST' && !wishes.includes('BY_POST'))
      throw new RuleViolation('INVALID', {
        field: '送达方式',
        reason: { zh: `联名人 ${ordinal} 没有选择邮寄`, en: `co-signer ${ordinal} did not choose the post` },
      });
  }
  return wanted;
}

const readNothingHere = (people: number): RuleViolation =>
  new RuleViolation('INVALID', {
    field: '送达方式',
    reason: {
      zh: `${people} 名联名人的确认是随事项转来的，没有本单位的查询码，在网上查收不了：请代表把联名码交给他们再确认一次（不重复计数）；联系不到的，按编号登记窗口领取或者未能送达`,
      en: `${people} co-signers came up with the matter and have no code of this office to read it by: have the representatives pass on the invitation code, by which they confirm once more and are counted once; of the others record by number that it was handed over, or did not reach them`,
    },
  });

const inOrder = (ordinals: readonly number[]): number[] => [...new Set(ordinals)].toSorted((a, b) => a - b);

/**
 * 查看一名联名人的姓名和地址: to write to who asked for it, once there is something to send, and until it was sent.
 *
 * @throws RuleViolation NOT_FOUND for whoever is not to be written to
 */
export function requireAddressee(coSigners: readonly CoSignerStanding[], ordinal: number): void {
  const waits = coSigners.some((one) => one.ordinal === ordinal && !one.served && one.wish === 'BY_POST');
  if (!waits) throw new RuleViolation('NOT_FOUND');
}

const NEXT: Readonly<Record<Language, Readonly<Record<'keep' | 'leave' | 'speak' | 'review', string>>>> = {
  zh: {
    keep: '请保管好登记编号和您自己的查询码，凭它们可以随时在这里查看。查询码丢失的，可以用联名码再确认一次，不会重复计数。',
    leave: '您可以随时在这里退出联名；退出后您的姓名和联系方式即行删除。',
    speak: '补充材料、评价办理情况，由代表凭登记回执办理：一件事项评价一次，不按人数计算。',
    review: '对处理意见不服的，可以请代表申请复查、复核，您本人也可以到接待场所提出。',
  },
  en: {
    keep: 'Keep the number and your own query code: they open this page at any time. Whoever loses the code confirms again with the invitation code and is not counted twice.',
    leave: 'You may withdraw your co-signature here at any time; your name and contact are then deleted.',
    speak:
      'Papers and the rating are the representatives’ to give, with the receipt: a matter is rated once, not by heads.',
    review:
      'Whoever disagrees with the opinion may have the representatives ask for a review, or ask for it at the reception.',
  },
};

/** What a co-signer may do next. */
export function coSignerSteps(answered: boolean, language: Language): string[] {
  const { keep, leave, speak, review } = NEXT[language];
  return answered ? [review, speak, leave] : [keep, speak, leave];
}
