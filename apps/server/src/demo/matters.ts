import type { Desk, DemoTenant } from './cast';
import type { Matter } from './matter';
import { LIVELIHOOD_MATTERS } from './matters.livelihood';
import { SCHOOL_MATTERS } from './matters.school';
import { VILLAGE_MATTERS } from './matters.village';

const MATTERS: readonly Matter[] = [...VILLAGE_MATTERS, ...LIVELIHOOD_MATTERS, ...SCHOOL_MATTERS];

/** The county's taxonomy: whole paths, in three levels. */
export const DEMO_TOPICS: readonly (readonly string[])[] = MATTERS.map(({ topic }) => topic);

/** What a tenant has a desk for. */
export function mattersOf({ departments, placeKind }: DemoTenant): Matter[] {
  const desks = new Set<Desk | null>([...departments.flatMap((department) => department.desks), placeKind]);
  return MATTERS.filter(({ desk }) => desks.has(desk));
}
