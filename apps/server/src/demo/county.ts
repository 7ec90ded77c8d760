import type { DemoTenant } from './cast';
import { COUNTY_OFFICE } from './cast.county';
import { SCHOOLS } from './cast.schools';
import { TOWNSHIPS } from './cast.townships';

export const DEMO_COUNTY = { code: 'yunxi', name: '云溪县' } as const;

/** Longer than anybody should use for real, and printed at every start. */
export const DEMO_PASSWORD = 'huiyin-demo-2026';

/** The county's office comes first: it opens the others and keeps the topics. */
export const DEMO_TENANTS: readonly DemoTenant[] = [COUNTY_OFFICE, ...TOWNSHIPS, ...SCHOOLS];
