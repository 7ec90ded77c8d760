import type { PetitionEventKind, PetitionStatus } from '@huiyin/domain';
import type { Chance } from './chance';

/** How a petition can have gone: its events behind receipt and registration, so that each has five to eight. */
type Life = Readonly<{ status: PetitionStatus; kinds: readonly PetitionEventKind[] }>;

const notes = (n: number): PetitionEventKind[] => Array.from({ length: n }, () => 'NOTED');
const corrections = (n: number): PetitionEventKind[] => Array.from({ length: n }, () => 'CORRECTED');
const assigned = ['ACCEPTED', 'ASSIGNED'] as const;
const handling = [...assigned, 'TAKEN'] as const;

const FRESH: readonly Life[] = [
  { status: 'REGISTERED', kinds: corrections(3) },
  { status: 'ACCEPTED', kinds: [...corrections(2), 'ACCEPTED'] },
  { status: 'ASSIGNED', kinds: [...corrections(1), ...assigned] },
];
const YOUNG: readonly Life[] = [
  { status: 'ASSIGNED', kinds: [...corrections(2), ...assigned] },
  { status: 'HANDLING', kinds: [...handling, ...notes(1)] },
  { status: 'HANDLING', kinds: [...handling, ...notes(3)] },
  { status: 'ANSWERED', kinds: [...handling, ...notes(2), 'ANSWERED'] },
  { status: 'NOT_ACCEPTED', kinds: [...corrections(2), 'NOT_ACCEPTED'] },
  { status: 'SERVED', kinds: [...handling, ...notes(1), 'ANSWERED', 'SERVED'] },
];
const OLD: readonly Life[] = [
  { status: 'CLOSED', kinds: [...handling, 'ANSWERED', 'SERVED', 'CLOSED'] },
  { status: 'ARCHIVED', kinds: ['NOT_ACCEPTED', 'SERVED', 'CLOSED', 'ARCHIVED'] },
  { status: 'CLOSED', kinds: [...handling, 'ANSWERED', 'SERVED', 'CLOSED'] },
  { status: 'ARCHIVED', kinds: ['ACCEPTED', 'NOTED', 'WITHDRAWN', 'CLOSED', 'ARCHIVED'] },
  { status: 'CLOSED', kinds: [...handling, 'ANSWERED', 'SERVED', 'CLOSED'] },
  { status: 'HANDLING', kinds: [...handling, ...notes(3)] },
];

/** A way that fits a petition received so many days ago. */
export function lifeAt(days: number, chance: Chance): Life {
  return chance.of(days < 10 ? FRESH : days < 70 ? YOUNG : OLD);
}
