import { beijingDate, daysBetween } from '../calendar/dates';
import type { Satisfaction, SetAsideReason } from '../ratings/rating';

type Facets = (readonly [facet: string, key: string])[];
type Change = readonly [facet: readonly [string, string], by: number];

const monthOf = (at: Date): string => beijingDate(at).slice(0, 7);

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
  const month = monthOf(ratedAt);
  if (setAside !== null) return [['ratings_set_aside', `${month}:${setAside}`]];
  return [
    ['satisfaction', `${month}:BODY:${body}`],
    ['satisfaction', `${month}:ORGAN:${organ}`],
  ];
}

/** How a bounce is counted: at the unit that gave it back, empty for the office itself, with the days it took. */
export function bounceFacets(unitId: string | null, offeredAt: Date, returnedAt: Date): Change[] {
  const key = `${monthOf(returnedAt)}:${unitId ?? ''}`;
  const days = daysBetween(beijingDate(offeredAt), beijingDate(returnedAt));
  return [
    [['bounced', key], 1],
    [['bounce_days', key], days],
  ];
}
