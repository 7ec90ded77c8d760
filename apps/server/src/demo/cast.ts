import type { Role, TenantKind, UnitKind } from '@huiyin/domain';

/** The villages or school sections of a tenant are units as well. */
export type PlaceKind = 'VILLAGE' | 'SCHOOL_SECTION';

/** What a department answers for; a PlaceKind stands for the very place a matter is about. */
export type Desk =
  | 'BUILDING'
  | 'LAND'
  | 'FARMING'
  | 'ENFORCEMENT'
  | 'WELFARE'
  | 'LABOUR'
  | 'CITY'
  | SchoolDesk
  | PlaceKind;
type SchoolDesk = 'TEACHING' | 'LOGISTICS' | 'BOARDING' | 'STAFF' | 'PUPILS';

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
  /** Villages or school sections; just neighbourhoods, and no units, when `placeKind` is null. */
  places: readonly string[];
  placeKind: PlaceKind | null;
  /** Spots in town that petitions speak of. */
  spots: readonly string[];
  /** The first is the administrator. */
  officials: readonly DemoOfficial[];
  petitions: number;
}>;
