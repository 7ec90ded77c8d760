import type { PetitionEventKind } from './petition';

const RECEIPTS = [
  'RECEIVED',
  'FORWARD_RECEIVED',
  'ASSIGNMENT_RECEIVED',
] as const satisfies readonly PetitionEventKind[];
export type Receipt = (typeof RECEIPTS)[number];

/** In which way it came. */
export const cameBy = (events: readonly Readonly<{ kind: PetitionEventKind }>[]): Receipt =>
  events
    .map(({ kind }) => RECEIPTS.find((receipt) => receipt === kind))
    .find((receipt) => receipt !== undefined) ?? 'RECEIVED';
