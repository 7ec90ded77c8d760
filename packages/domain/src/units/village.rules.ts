import { divisionLevel, villageKind } from '../divisions/division.rules';
import { RuleViolation } from '../shared/errors';
import type { UnitKind } from './unit';

const VILLAGES: readonly UnitKind[] = ['VILLAGE', 'COMMUNITY'];

export const isVillage = (kind: UnitKind): boolean => VILLAGES.includes(kind);

/** Only a village or community stands for a division, and for one of the lowest level. @throws RuleViolation INVALID */
export function requireVillageDivision(kind: UnitKind, divisionCode: string | null): void {
  if (divisionCode === null) return;
  if (!isVillage(kind))
    throw new RuleViolation('INVALID', {
      field: '区划',
      reason: { zh: '只有村、社区对应区划', en: 'only villages and communities have a division' },
    });
  if (divisionLevel(divisionCode) !== 'VILLAGE')
    throw new RuleViolation('INVALID', {
      field: '区划',
      reason: { zh: '应选村、社区一级', en: 'choose a village or community' },
    });
}

type KnownUnit = Readonly<{
  id: string;
  name: string;
  kind: UnitKind;
  code: string | null;
  divisionCode: string | null;
  retired: boolean;
}>;

export type VillagesTaken = Readonly<{
  fresh: readonly Readonly<{ name: string; kind: UnitKind; code: string; divisionCode: string }>[];
  linked: readonly Readonly<{ id: string; divisionCode: string }>[];
}>;

/**
 * 带入村居: which units a township still lacks for its divisions, and which it has under their code or name that are not yet
 * tied to them. A village that was retired stays so.
 */
export function villagesToTakeOver(
  divisions: readonly Readonly<{ code: string; name: string }>[],
  units: readonly KnownUnit[],
): VillagesTaken {
  const tied = new Set(units.map(({ divisionCode }) => divisionCode));
  const loose = units.filter(({ kind, divisionCode }) => divisionCode === null && isVillage(kind));
  const codes = new Set(units.map(({ code }) => code));
  const fresh: VillagesTaken['fresh'][number][] = [];
  const linked: VillagesTaken['linked'][number][] = [];
  for (const { code, name } of divisions.filter((division) => !tied.has(division.code))) {
    const known =
      loose.find((unit) => unit.code === code) ??
      loose.find((unit) => !unit.retired && unit.name === name && !isLinked(linked, unit.id));
    if (known) linked.push({ id: known.id, divisionCode: code });
    else if (!codes.has(code)) fresh.push({ name, kind: villageKind(name), code, divisionCode: code });
  }
  return { fresh, linked };
}

const isLinked = (linked: readonly Readonly<{ id: string }>[], id: string): boolean =>
  linked.some((unit) => unit.id === id);
