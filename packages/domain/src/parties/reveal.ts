/** What an identity is looked at for: a petitioner is told it with the moment. */
export const REVEAL_PURPOSES = [
  'CONTACT_PETITIONER',
  'CONTACT_OTHER_SIDE',
  'VERIFY_FACTS',
  'SERVE_REPLY',
  'VERIFY_IDENTITY',
  'OTHER_PURPOSE',
] as const;
export type RevealPurpose = (typeof REVEAL_PURPOSES)[number];
