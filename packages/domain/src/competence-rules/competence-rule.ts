/** Categories of a matter (信访事项类别, 信访工作条例第二十九至三十一条). */
export const MATTER_CATEGORIES = ['SUGGESTION', 'ACCUSATION', 'PLEA'] as const;
export type MatterCategory = (typeof MATTER_CATEGORIES)[number];

/** What the rules say of a matter: one competent body, several that contradict, none, or that there are no rules yet. */
export const ROUTE_VERDICTS = ['ROUTED', 'CONFLICT', 'MISSING', 'NO_RULES'] as const;
export type RouteVerdict = (typeof ROUTE_VERDICTS)[number];

/** Where a matter stands: what the rules say, unless a docket is open or has decided. */
export const COMPETENCE_STANDINGS = [...ROUTE_VERDICTS, 'UNDECIDED', 'DECIDED'] as const;
export type CompetenceStanding = (typeof COMPETENCE_STANDINGS)[number];

/** What of a matter competence depends on: subject, territory and category. */
export type RoutedMatter = Readonly<{
  /** The whole path of the subject; null while it has none. */
  topicPath: string | null;
  /** The unit on whose territory it lies, then the units above it. */
  places: readonly string[];
  category: MatterCategory | null;
}>;

/** 职责分工规则: matters for which a body is competent; what is null does not matter. */
export type CompetenceRule = Readonly<{
  id: string;
  topicPath: string | null;
  placeUnitId: string | null;
  category: MatterCategory | null;
  /** The competent body: a unit of this tenant, or another office of the county. */
  target: string;
}>;

export type Route = Readonly<{
  verdict: RouteVerdict;
  /** The rules that decide, the most specific alone; of several targets in a conflict. */
  rules: readonly string[];
}>;

export const BASIS_LENGTH = 500;
