import { expect, it } from '@jest/globals';
import { answeredWords, mayAnswerWords, wordsStanding } from './petitioners-words.rules';

const recorded = { petitionersWords: '按约到场确认', wordsAnswer: null };

it.each([
  ['nothing was taken down', { petitionersWords: null, wordsAnswer: null }, null],
  ['they said nothing', recorded, 'WORDS_UNCONFIRMED'],
  ['they confirmed it', { ...recorded, wordsAnswer: 'WORDS_CONFIRMED' }, 'WORDS_CONFIRMED'],
  ['they objected', { ...recorded, wordsAnswer: 'WORDS_OBJECTED' }, 'WORDS_OBJECTED'],
] as const)('words stand as their petitioner said: %s', (_, words, standing) => {
  expect(wordsStanding(words)).toBe(standing);
});

it('are confirmed, or objected to with or without a reason, at any time', () => {
  expect(answeredWords(recorded, 'CLOSED', { theirs: true })).toEqual({
    wordsAnswer: 'WORDS_CONFIRMED',
    wordsObjection: null,
  });
  const confirmed = { ...recorded, wordsAnswer: 'WORDS_CONFIRMED' } as const;
  // an objection may name what was never said
  const objection = '我没有说过不再信访';
  expect(answeredWords(confirmed, 'HANDLING', { theirs: false, objection })).toEqual({
    wordsAnswer: 'WORDS_OBJECTED',
    wordsObjection: objection,
  });
  expect(answeredWords(confirmed, 'HANDLING', { theirs: false, objection: ' ' }).wordsObjection).toBeNull();
});

it('are not confirmed and corrected at once, nor where there are none, nor on a void registration', () => {
  const say =
    (words: typeof recorded | { petitionersWords: null; wordsAnswer: null }, status: 'VOIDED' | 'SERVED') =>
    () =>
      answeredWords(words, status, { theirs: true, objection: '只是提供材料' });
  expect(say(recorded, 'SERVED')).toThrow('不是我的意思');
  expect(say({ petitionersWords: null, wordsAnswer: null }, 'SERVED')).toThrow(
    expect.objectContaining({ code: 'NOT_FOUND' }),
  );
  expect(say(recorded, 'VOIDED')).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
  expect(mayAnswerWords(recorded, 'VOIDED')).toBe(false);
});
