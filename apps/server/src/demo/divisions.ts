import type { DivisionRow } from '@huiyin/domain';
import { TOWNSHIPS } from './cast.townships';
import { DEMO_COUNTY } from './county';

/** Of a province that does not exist. */
const COUNTY_CODE = '990601';

const townshipCode = (township: number): string => `${COUNTY_CODE}${100 + township}`;

/** Every division by what the demo calls it; villages under their township's name as well. */
const divisions = new Map<string, DivisionRow>([
  [DEMO_COUNTY.name, { code: COUNTY_CODE, name: DEMO_COUNTY.name }],
  ...TOWNSHIPS.flatMap(({ name, places }, i) => [
    [name, { code: townshipCode(i), name }] as const,
    ...places.map(
      (place, k) => [`${name}/${place}`, { code: `${townshipCode(i)}${201 + k}`, name: place }] as const,
    ),
  ]),
]);

export const DEMO_DIVISIONS = { countyCode: COUNTY_CODE, rows: [...divisions.values()] } as const;

/** The code of a township, or of a place in it; null where there is none. */
export const divisionOf = (tenant: string, place?: string): string | null =>
  divisions.get(place === undefined ? tenant : `${tenant}/${place}`)?.code ?? null;
