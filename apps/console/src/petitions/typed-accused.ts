import type { AccusedInput, AccusedKind } from '@huiyin/client';

export type TypedAccused = Partial<Record<keyof AccusedInput, string | null>> & Readonly<{ where?: string }>;

/** What was typed of each, as the server is told it. */
export const typedAccused = (accused: readonly TypedAccused[]): AccusedInput[] =>
  accused.map(({ kind, where, officeName, name, officialId, unitId }) => ({
    kind: (kind ?? 'OFFICIAL') as AccusedKind,
    ...(where === 'here'
      ? kind === 'UNIT'
        ? { unitId: unitId ?? null }
        : { officialId: officialId ?? null }
      : { officeName: officeName ?? null, name: name ?? null }),
  }));
