/** Longest texts, in characters, as the counter and the import take them. */
export const PETITIONER_LENGTHS = { name: 100, phone: 50, address: 200, document: 40 } as const;

/** Who brings a matter (信访人), as far as the matter needs it: what is sealed, and shown masked. */
export interface PetitionerDetails {
  name: string;
  phone: string | null;
  address: string | null;
  /** Number of an identity document (证件号码). */
  document: string | null;
}

/** What is worth a second look and refuses nobody: people leave two numbers, and papers are odd. */
export const PETITIONER_WARNINGS = ['ODD_PHONE', 'ODD_ID_NUMBER'] as const;
export type PetitionerWarning = (typeof PETITIONER_WARNINGS)[number];
