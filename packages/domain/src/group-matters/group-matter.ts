/** How the representatives of a group matter were chosen (推选方式). */
export const MANDATE_WAYS = ['CHOSEN_AT_MEETING', 'CHOSEN_IN_WRITING'] as const;
export type MandateWay = (typeof MANDATE_WAYS)[number];

/** How a co-signer (联名人) asks to be told the answer: their own choice, made when they confirm. */
export const CO_SIGNER_WISHES = ['IN_PORTAL', 'BY_REPRESENTATIVE', 'BY_POST'] as const;
export type CoSignerWish = (typeof CO_SIGNER_WISHES)[number];

/** How the answer reached a co-signer; UNREACHED says in writing why it did not. */
export const CO_SERVICE_METHODS = [...CO_SIGNER_WISHES, 'AT_COUNTER', 'UNREACHED'] as const;
export type CoServiceMethod = (typeof CO_SERVICE_METHODS)[number];

export const MANDATE_LENGTH = 500;
export const SHARED_PHONES_BASIS_LENGTH = 500;
/** How many more people may stand behind the phones of a matter. */
export const MOST_SHARED_PHONES = 1_000;
export const CO_SERVICE_PROOF_LENGTH = 1_000;

/** How many confirmations the portal takes within an hour; behind one address a whole village may stand. */
export const CO_SIGNATURES_AN_HOUR = { address: 100, matter: 500 } as const;

/** What of a confirmation says how it is to be answered: a place in the list, never a name. Whoever confirms twice keeps the place. */
export type CoSignerStanding = Readonly<{
  ordinal: number;
  wish: CoSignerWish;
  served: boolean;
  /** Of who was served: how; `UNREACHED`, not at all. */
  method?: CoServiceMethod | null;
  /** False of a confirmation that came up with its matter: no code of theirs opens it here. */
  readsHere?: boolean;
}>;
