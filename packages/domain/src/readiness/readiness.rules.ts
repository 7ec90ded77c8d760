import type { PublicContactFacts } from '../public-contacts/public-contact';
import { missingForPortal } from '../public-contacts/public-contact.rules';
import { READINESS_POINTS, type ReadinessPoint } from './readiness';

export type ReadinessFacts = Readonly<{
  contact: PublicContactFacts;
  portalOpen: boolean;
  units: number;
  /** Villages and communities. */
  villages: number;
  /** Those without an information officer today who can sign in. */
  uncovered: readonly string[];
  clerks: number;
  /** Today's leadership groups. */
  groups: readonly Readonly<{ name: string; head: boolean; director: boolean; officePhone: string | null }>[];
  /** Officials whose last post has ended and who still have something in hand, by name. */
  left: readonly string[];
  /** Subjects of the county's taxonomy. */
  topics: number;
}>;

/** One point: whether it is met, and what is missing where it has parts (names, or codes of the labels). */
export type PointVerdict = Readonly<{ point: ReadinessPoint; met: boolean; missing: readonly string[] }>;

type Rule = Readonly<{
  /** Whom it is asked of; everybody if absent. */
  asked?: (facts: ReadinessFacts) => boolean;
  /** What is missing; nothing where it is met. */
  missing: (facts: ReadinessFacts) => readonly string[];
}>;

const unless = (met: boolean): readonly string[] => (met ? [] : ['']);
const groupsWithout = (
  { groups }: ReadinessFacts,
  has: (group: ReadinessFacts['groups'][number]) => boolean,
) => groups.filter((group) => !has(group)).map(({ name }) => name);

const hasGroup = ({ groups }: ReadinessFacts): boolean => groups.length > 0;

const RULES: Readonly<Record<ReadinessPoint, Rule>> = {
  UNITS: { missing: ({ units }) => unless(units > 0) },
  CLERK: { missing: ({ clerks }) => unless(clerks > 0) },
  GROUP: { missing: ({ groups }) => unless(groups.length > 0) },
  HEAD: { asked: hasGroup, missing: (facts) => groupsWithout(facts, ({ head }) => head) },
  DIRECTOR: { asked: hasGroup, missing: (facts) => groupsWithout(facts, ({ director }) => director) },
  OFFICE_PHONE: {
    asked: hasGroup,
    missing: (facts) => groupsWithout(facts, ({ officePhone }) => Boolean(officePhone)),
  },
  HANDED_OVER: { asked: ({ left }) => left.length > 0, missing: ({ left }) => left },
  INFORMATION_OFFICERS: { asked: ({ villages }) => villages > 0, missing: ({ uncovered }) => uncovered },
  TOPICS: { missing: ({ topics }) => unless(topics > 0) },
  CONTACTS: { missing: ({ contact }) => missingForPortal(contact) },
  PORTAL: { missing: ({ portalOpen }) => unless(portalOpen) },
};

/** 开通准备: every point that is asked of such a tenant, in order. */
export function readinessOf(facts: ReadinessFacts): PointVerdict[] {
  return READINESS_POINTS.filter((point) => RULES[point].asked?.(facts) ?? true).map((point) => {
    const missing = RULES[point].missing(facts);
    return { point, met: missing.length === 0, missing: missing.filter((name) => name !== '') };
  });
}
