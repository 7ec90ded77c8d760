import type { Refusal } from '../shared/steps';
import type { CompetenceRule, CompetenceStanding, Route, RoutedMatter } from './competence-rule';

/**
 * Where a matter belongs. A rule that says all that another says, and more, precedes it; what remains must agree on one
 * target. No order of writing and no hidden weight decides, so that the reason can always be shown.
 */
export function routeOf(matter: RoutedMatter, rules: readonly CompetenceRule[]): Route {
  if (rules.length === 0) return { verdict: 'NO_RULES', rules: [] };
  const matching = rules.filter((rule) => applies(rule, matter));
  const deciding = matching.filter(
    (rule) => !matching.some((other) => precedes(other, rule, matter) && !precedes(rule, other, matter)),
  );
  const targets = new Set(deciding.map(({ target }) => target));
  const verdict = targets.size === 0 ? 'MISSING' : targets.size === 1 ? 'ROUTED' : 'CONFLICT';
  return { verdict, rules: deciding.map(({ id }) => id) };
}

function applies(rule: CompetenceRule, { topicPath, places, category }: RoutedMatter): boolean {
  return (
    (rule.topicPath === null || (topicPath !== null && lies(topicPath, rule.topicPath))) &&
    (rule.placeUnitId === null || places.includes(rule.placeUnitId)) &&
    (rule.category === null || rule.category === category)
  );
}

/** Of two rules that apply: whether the first is at least as specific as the second in every respect. */
function precedes(first: CompetenceRule, second: CompetenceRule, { places }: RoutedMatter): boolean {
  const nearness = (rule: CompetenceRule) =>
    rule.placeUnitId === null ? places.length : places.indexOf(rule.placeUnitId);
  return (
    (second.topicPath === null || (first.topicPath !== null && lies(first.topicPath, second.topicPath))) &&
    nearness(first) <= nearness(second) &&
    (second.category === null || first.category !== null)
  );
}

/** Whether a subject is the other one, or below it. */
const lies = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`);

/** Nobody is set to work while it is open who is competent (信访工作条例第二十四条); the terms run on all the same. */
export function requireCompetence(standing: CompetenceStanding): Refusal | null {
  if (standing === 'UNDECIDED') return { code: 'JURISDICTION_UNDECIDED' };
  if (standing === 'CONFLICT' || standing === 'MISSING') return { code: 'ROUTE_UNCLEAR' };
  return null;
}
