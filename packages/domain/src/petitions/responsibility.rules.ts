import type { LeadershipPosition } from '../leadership-groups/leadership-group';
import type { PetitionStatus } from './petition';

/** Why an official stands in the chain: named for the matter, by the rule that is competent for it, by a position of the group, or for want of one. */
export const RESPONSIBILITY_SOURCES = [
  'ASSIGNED',
  'COMPETENCE_RULE',
  'FIRST_ASKED',
  'STILL_HELD',
  'POSITION',
  'NOBODY_ABOVE',
] as const;
export type ResponsibilitySource = (typeof RESPONSIBILITY_SOURCES)[number];

export type Responsibility = Readonly<{
  officialId: string;
  source: ResponsibilitySource;
  position: LeadershipPosition | null;
}>;

/** 主要领导、分管领导、直接责任人: who answers for the whole, for the field of work, and for the matter itself. */
export type ResponsibilityChain = Readonly<{
  main: Responsibility;
  inCharge: Responsibility;
  direct: Responsibility;
}>;

type Matter = Readonly<{
  ownerId: string;
  firstAskedId: string;
  responsibleId: string | null;
  leadId: string | null;
}>;
/** Whom the rules propose for a matter that nobody was named for yet. */
export type Proposed = Readonly<{ responsibleId: string | null; leadId: string | null }>;

const NOBODY: Proposed = { responsibleId: null, leadId: null };

/** States in which a matter waits to be assigned. */
export const TO_BE_ASSIGNED: readonly PetitionStatus[] = ['REGISTERED', 'ACCEPTED'];

type Held = Readonly<{ position: LeadershipPosition; officialId: string }>;

/** Where a position is vacant the next one answers. */
const MAIN: readonly LeadershipPosition[] = ['HEAD', 'EXECUTIVE_DEPUTY', 'DEPUTY', 'DIRECTOR'];
const IN_CHARGE: readonly LeadershipPosition[] = ['EXECUTIVE_DEPUTY', 'DEPUTY', 'HEAD', 'DIRECTOR'];

/**
 * The three responsibilities of a matter, derived from its row and from who holds which position today, in their order. None
 * is ever empty: where nobody stands above, whoever answers below answers for that as well. Until a matter is assigned it is
 * theirs whom the competent rule proposes; `proposed` is nobody afterwards.
 */
export function responsibilityChain(
  matter: Matter,
  posts: readonly Held[],
  proposed: Proposed = NOBODY,
): ResponsibilityChain {
  const direct =
    named(matter.responsibleId, 'ASSIGNED') ??
    named(proposed.responsibleId, 'COMPETENCE_RULE') ??
    holds(matter);
  const inCharge =
    named(matter.leadId, 'ASSIGNED') ??
    named(proposed.leadId, 'COMPETENCE_RULE') ??
    firstOf(IN_CHARGE, posts) ??
    above(direct);
  return { main: firstOf(MAIN, posts) ?? above(inCharge), inCharge, direct };
}

const named = (officialId: string | null, source: ResponsibilitySource): Responsibility | null =>
  officialId === null ? null : { officialId, source, position: null };

/** Until somebody takes it over, whoever had it last: who was asked first, or who has taken it since. */
const holds = ({ ownerId, firstAskedId }: Matter): Responsibility => ({
  officialId: ownerId,
  source: ownerId === firstAskedId ? 'FIRST_ASKED' : 'STILL_HELD',
  position: null,
});

const above = ({ officialId }: Responsibility): Responsibility => ({
  officialId,
  source: 'NOBODY_ABOVE',
  position: null,
});

function firstOf(order: readonly LeadershipPosition[], posts: readonly Held[]): Responsibility | null {
  const held = order.flatMap((position) => posts.filter((post) => post.position === position))[0];
  return held ? { officialId: held.officialId, source: 'POSITION', position: held.position } : null;
}
