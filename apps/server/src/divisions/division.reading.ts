import { divisionCode, divisionLevel, divisionPrefix } from '@huiyin/domain';
import type { Reading, RootReading } from '../reading/reading';
import type { Sql } from '../reading/sql';
import { DivisionEntity } from './division.entity';

export const divisionReading: Reading = { entity: DivisionEntity, countyWide: true };

/** The level below each; nothing is below a village. */
const BELOW = { COUNTY: 'TOWNSHIP', TOWNSHIP: 'VILLAGE', VILLAGE: null } as const;

export const divisionsPage: RootReading = {
  kind: 'page',
  reading: divisionReading,
  sorts: { CODE: { by: (d) => `${d}.code`, type: 'text', descending: false, unique: true } },
  filter: ({ search, level, parentCode }, sql, d) => [
    ...(search ? [`position(${sql.param(search, 'text')} in ${d}.name || ' ' || ${d}.code) > 0`] : []),
    ...(level ? [`${d}.level = ${sql.param(level, 'text')}`] : []),
    ...(typeof parentCode === 'string' ? below(parentCode, sql, d) : []),
  ],
};

function below(written: string, sql: Sql, d: string): string[] {
  const code = divisionCode(written);
  if (code === null) return ['false'];
  return [
    `starts_with(${d}.code, ${sql.param(divisionPrefix(code), 'text')})`,
    `${d}.level = ${sql.param(BELOW[divisionLevel(code)], 'text')}`,
  ];
}
