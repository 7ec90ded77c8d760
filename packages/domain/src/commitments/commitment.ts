/** Whether an undertaking of the organ (承诺) is still to be kept, was kept, or its day passed without. */
export const COMMITMENT_STATUSES = ['STANDING', 'KEPT', 'BROKEN'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** What a petitioner may say of the words that were taken down as theirs: 认可、不认可. */
export const WORDS_ANSWERS = ['WORDS_CONFIRMED', 'WORDS_OBJECTED'] as const;
export type WordsAnswer = (typeof WORDS_ANSWERS)[number];
/** 未确认 stands until they say something. */
export const WORDS_STANDINGS = ['WORDS_UNCONFIRMED', ...WORDS_ANSWERS] as const;
export type WordsStanding = (typeof WORDS_STANDINGS)[number];

export const COMMITMENT_LENGTHS = { text: 1_000, petitionersWords: 1_000, proof: 500 } as const;
