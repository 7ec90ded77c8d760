/** Whether an undertaking of the organ (承诺) is still to be kept, was kept, or its day passed without. */
export const COMMITMENT_STATUSES = ['STANDING', 'KEPT', 'BROKEN'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

export const COMMITMENT_LENGTHS = { text: 1_000, petitionersWords: 1_000, proof: 500 } as const;
