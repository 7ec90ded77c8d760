import type { PartyInput } from '@huiyin/client';

export type TypedParty = Partial<Record<keyof PartyInput, string | null>>;

/** The rows in which something was typed; a row left empty names nobody. */
export const filledParties = (parties: readonly TypedParty[]): PartyInput[] =>
  parties
    .filter((party) => Object.values(party).some((value) => value))
    .map(({ name, phone, address, document }) => ({
      name: name ?? '',
      ...(phone ? { phone } : {}),
      ...(address ? { address } : {}),
      ...(document ? { document } : {}),
    }));
