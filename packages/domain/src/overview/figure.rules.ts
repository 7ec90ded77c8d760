import { beijingDate, beijingMonth, daysBetween } from '../calendar/dates';
import { SATISFIED_RATINGS, type Satisfaction, type SetAsideReason } from '../ratings/rating';

type Facets = (readonly [facet: string, key: string])[];
type Change = readonly [facet: readonly [string, string], by: number];

/** How a rating is counted in the month in which it was given: petition body and competent organ apart, or as set aside. */
export function ratingFacets(
  rating: Readonly<{
    body: Satisfaction;
    organ: Satisfaction;
    setAside: SetAsideReason | null;
    ratedAt: Date;
  }>,
): Facets {
  const { body, organ, setAside, ratedAt } = rating;
  const month = beijingMonth(ratedAt);
  if (setAside !== null) return [['ratings_set_aside', `${month}:${setAside}`]];
  return [
    ['satisfaction', `${month}:BODY:${body}`],
    ['satisfaction', `${month}:ORGAN:${organ}`],
  ];
}

/** How a bounce is counted: at the unit that gave it back, empty for the office itself, with the days it took. */
export function bounceFacets(unitId: string | null, offeredAt: Date, returnedAt: Date): Change[] {
  const key = `${beijingMonth(returnedAt)}:${unitId ?? ''}`;
  const days = daysBetween(beijingDate(offeredAt), beijingDate(returnedAt));
  return [
    [['bounced', key], 1],
    [['bounce_days', key], days],
  ];
}

/** 小事不出村、难事不出乡: at which level a matter was settled, of those that lie in one office. */
export type SettledLevel = 'VILLAGE' | 'OFFICE';

/** 就地解决: what an office settled itself and its petitioner agrees to, in the month in which they said so. */
export function settledFacets(
  level: SettledLevel,
  {
    organ,
    setAside,
    ratedAt,
  }: Readonly<{ organ: Satisfaction; setAside: SetAsideReason | null; ratedAt: Date }>,
): Facets {
  const agreed = setAside === null && SATISFIED_RATINGS.some((one) => one === organ);
  return agreed ? [['settled', `${beijingMonth(ratedAt)}:${level}`]] : [];
}
