import { describe, expect, it } from '@jest/globals';
import type { UnitKind } from './unit';
import { requireVillageDivision, villagesToTakeOver } from './village.rules';

const unit = (id: string, name: string, more: Record<string, unknown> = {}) => ({
  id,
  name,
  kind: 'VILLAGE' as UnitKind,
  code: null,
  divisionCode: null,
  retired: false,
  ...more,
});
const [one, two] = [
  { code: '990101100201', name: '石桥村委会' },
  { code: '990101100202', name: '滨河社区居委会' },
];

describe('taking over the villages of a township', () => {
  it('adds those it lacks, as what their names say', () => {
    expect(villagesToTakeOver([one, two], [unit('u', '党政办', { kind: 'OFFICE' })])).toEqual({
      fresh: [
        { name: one.name, kind: 'VILLAGE', code: one.code, divisionCode: one.code },
        { name: two.name, kind: 'COMMUNITY', code: two.code, divisionCode: two.code },
      ],
      linked: [],
    });
  });

  it('ties those that are there under their code or their name', () => {
    const units = [unit('a', '石桥', { code: one.code }), unit('b', two.name)];
    expect(villagesToTakeOver([one, two], units)).toEqual({
      fresh: [],
      linked: [
        { id: 'a', divisionCode: one.code },
        { id: 'b', divisionCode: two.code },
      ],
    });
  });

  it('does nothing twice, revives nobody, and ties one unit to one division', () => {
    const done = [
      unit('a', '石桥', { divisionCode: one.code }),
      unit('b', '旧', { divisionCode: two.code, retired: true }),
    ];
    expect(villagesToTakeOver([one, two], done)).toEqual({ fresh: [], linked: [] });
    const namesakes = [one, { code: '990101100299', name: one.name }];
    const { fresh, linked } = villagesToTakeOver(namesakes, [unit('a', one.name)]);
    expect([fresh.length, linked.length]).toEqual([1, 1]);
  });
});

describe('a unit’s division', () => {
  it.each<[UnitKind, string | null]>([
    ['VILLAGE', '990101100201'],
    ['COMMUNITY', '990101100201'],
    ['OFFICE', null],
  ])('of a %s may be %s', (kind, code) => {
    expect(() => requireVillageDivision(kind, code)).not.toThrow();
  });

  it.each<[UnitKind, string]>([
    ['OFFICE', '990101100201'],
    ['VILLAGE', '990101100000'],
  ])('of a %s may not be %s', (kind, code) => {
    expect(() => requireVillageDivision(kind, code)).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });
});
