import type { PetitionStatus } from '../petitions/petition';
import { RuleViolation } from '../shared/errors';
import { optionalText, saidText } from '../shared/text';
import { COMMITMENT_LENGTHS, type WordsAnswer, type WordsStanding } from './commitment';

/** What an office took down as the petitioner's own promise, and what they said of it since. */
export type RecordedWords = Readonly<{ petitionersWords: string | null; wordsAnswer: WordsAnswer | null }>;

/**
 * 信访人是否认可记在自己名下的话: until they say so it is not theirs, and silence says nothing. No rule of the matter is given this:
 * nothing follows from it. Null where nothing was taken down.
 */
export const wordsStanding = ({ petitionersWords, wordsAnswer }: RecordedWords): WordsStanding | null =>
  petitionersWords === null ? null : (wordsAnswer ?? 'WORDS_UNCONFIRMED');

/** They may say so, and otherwise, as often as they like, however the matter went on. */
export const mayAnswerWords = (words: RecordedWords, status: PetitionStatus): boolean =>
  words.petitionersWords !== null && status !== 'VOIDED';

type Said = Readonly<{ theirs: boolean; objection?: string | null }>;

/** @throws RuleViolation NOT_FOUND where nothing was taken down, WRONG_STATE of a registration that is void, INVALID */
export function answeredWords(
  words: RecordedWords,
  status: PetitionStatus,
  { theirs, objection }: Said,
): Readonly<{ wordsAnswer: WordsAnswer; wordsObjection: string | null }> {
  if (words.petitionersWords === null) throw new RuleViolation('NOT_FOUND');
  if (!mayAnswerWords(words, status)) throw new RuleViolation('WRONG_STATE', { status, from: 'REGISTERED' });
  const wordsObjection = optionalText(objection, '更正或者异议', COMMITMENT_LENGTHS.petitionersWords);
  if (theirs && wordsObjection !== null)
    throw new RuleViolation('INVALID', {
      field: '更正或者异议',
      reason: {
        zh: '认可的不用填写；有不对的地方，请选“不是我的意思”再写',
        en: 'whoever confirms the words writes none; what is wrong with them goes with “not what I said”',
      },
    });
  return { wordsAnswer: theirs ? 'WORDS_CONFIRMED' : 'WORDS_OBJECTED', wordsObjection };
}

/** 已登记履行的: of what an office recorded as kept the petitioner may say that it was not, or not wholly, however thin the proof. */
export const mayDisputePerformance = (
  { keptAt }: Readonly<{ keptAt: Date | null }>,
  status: PetitionStatus,
): boolean => keptAt !== null && status !== 'VOIDED';

/** What they say of it. Nothing of the matter hangs on it. @throws RuleViolation NOT_FOUND where nothing was recorded as kept, REQUIRED, INVALID */
export function disputedPerformance(
  commitment: Readonly<{ keptAt: Date | null }>,
  status: PetitionStatus,
  reason: string,
): string {
  if (!mayDisputePerformance(commitment, status)) throw new RuleViolation('NOT_FOUND');
  return saidText(reason, '更正或者异议', COMMITMENT_LENGTHS.petitionersWords);
}
