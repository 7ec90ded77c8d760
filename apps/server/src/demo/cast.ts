import type { Role, TenantKind, UnitKind } from '@huiyin/domain';
import { COUNTY_OFFICE } from './cast.county';
import { SCHOOLS } from './cast.schools';
import { TOWNSHIPS } from './cast.townships';

/** What a department answers for; PLACE is the village or school section a matter is about. */
export type Desk =
  | 'BUILDING'
  | 'LAND'
  | 'FARMING'
  | 'ENFORCEMENT'
  | 'WELFARE'
  | 'TEACHING'
  | 'LOGISTICS'
  | 'STAFF'
  | 'PUPILS'
  | 'CITY'
  | 'PLACE';

export type DemoOfficial = Readonly<{
  name: string;
  post: string;
  /** The name of a department or place. */
  unit: string;
  /** Whether petitions are assigned under their lead (分管领导). */
  leads?: true;
  account?: Readonly<{ name: string; roles: readonly Role[] }>;
}>;

export type DemoTenant = Readonly<{
  code: string;
  name: string;
  kind: TenantKind;
  departments: readonly Readonly<{ name: string; kind: UnitKind; desks: readonly Desk[] }>[];
  /** Villages or school sections, or just neighbourhoods when `placeKind` is null. */
  places: readonly string[];
  placeKind: UnitKind | null;
  /** Spots in town that petitions speak of. */
  spots: readonly string[];
  /** The first is the administrator. */
  officials: readonly DemoOfficial[];
  petitions: number;
}>;

export const DEMO_COUNTY = { code: 'yunxi', name: '云溪县' } as const;

/** Longer than anybody should use for real, and printed at every start. */
export const DEMO_PASSWORD = 'huiyin-demo-2026';

/** The county's office comes first: it opens the others and keeps the topics. */
export const DEMO_TENANTS: readonly DemoTenant[] = [COUNTY_OFFICE, ...TOWNSHIPS, ...SCHOOLS];
