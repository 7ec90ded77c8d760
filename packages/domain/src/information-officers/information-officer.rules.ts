import type { UnitKind } from '../units/unit';
import {
  COVERAGE_GAPS,
  COVERED_UNIT_KINDS,
  type CoverageGap,
  type CoveredUnitKind,
} from './information-officer';

/** A unit on one day. */
export type CoverageFacts = Readonly<{
  /** Whoever is appointed on that day, as main officer. */
  officer: string | null;
  backup: string | null;
  /** Whether the officer has an enabled account with the role. */
  canSignIn: boolean;
  /** The last training of this appointment. */
  trainedOn: string | null;
}>;

export const isCoveredKind = (kind: UnitKind): kind is CoveredUnitKind =>
  COVERED_UNIT_KINDS.some((covered) => covered === kind);

const LACKS: Readonly<Record<CoverageGap, (facts: CoverageFacts) => boolean>> = {
  NO_OFFICER: ({ officer }) => officer === null,
  NO_ACCOUNT: ({ officer, canSignIn }) => officer !== null && !canSignIn,
  NOT_TRAINED: ({ officer, trainedOn }) => officer !== null && trainedOn === null,
  NO_BACKUP: ({ officer, backup }) => officer !== null && backup === null,
};

/** What is missing; a unit without an officer lacks that alone, for the rest follows from it. */
export const coverageGaps = (facts: CoverageFacts): CoverageGap[] =>
  COVERAGE_GAPS.filter((gap) => LACKS[gap](facts));

/** Whether somebody answers for the unit and can report: what opening a tenant asks. */
export const isCovered = (facts: CoverageFacts): boolean =>
  !LACKS.NO_OFFICER(facts) && !LACKS.NO_ACCOUNT(facts);

/** Gaps first, the gravest before the others; units that lack nothing stay in the order they came in. */
export function gapsFirst<Unit extends Readonly<{ gaps: readonly CoverageGap[] }>>(
  units: readonly Unit[],
): Unit[] {
  const gravity = ({ gaps: [gap] }: Unit): number =>
    gap === undefined ? COVERAGE_GAPS.length : COVERAGE_GAPS.indexOf(gap);
  return units.toSorted((a, b) => gravity(a) - gravity(b));
}
