/** What an identity is looked at for: a petitioner is told it with the moment. */
export const REVEAL_PURPOSES = [
  'CONTACT_PETITIONER',
  'CONTACT_OTHER_SIDE',
  'VERIFY_FACTS',
  'SERVE_REPLY',
  'VERIFY_IDENTITY',
  'HAND_OFF_PAPERS',
  'OTHER_PURPOSE',
] as const;
export type RevealPurpose = (typeof REVEAL_PURPOSES)[number];

/** Nobody looks at a petitioner to reach the other side of their dispute, nor at that side to reach the petitioner or to hand off papers. */
export const PETITIONER_PURPOSES: readonly RevealPurpose[] = REVEAL_PURPOSES.filter(
  (purpose) => purpose !== 'CONTACT_OTHER_SIDE',
);
export const OTHER_SIDE_PURPOSES: readonly RevealPurpose[] = REVEAL_PURPOSES.filter(
  (purpose) => purpose !== 'CONTACT_PETITIONER' && purpose !== 'HAND_OFF_PAPERS',
);
