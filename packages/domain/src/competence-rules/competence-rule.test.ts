import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { MATTER_CATEGORIES, type CompetenceRule, type RoutedMatter } from './competence-rule';
import { routeOf } from './competence-rule.rules';

const rule = (id: string, more: Partial<CompetenceRule> = {}): CompetenceRule => ({
  id,
  topicPath: null,
  placeUnitId: null,
  category: null,
  target: id,
  ...more,
});
const MATTER: RoutedMatter = { topicPath: '城建/道路/村道', places: ['三组', '东村'], category: 'PLEA' };

describe('the route of a matter', () => {
  it('is the most specific rule that applies', () => {
    const rules = [
      rule('其余'),
      rule('城建办', { topicPath: '城建' }),
      rule('道路队', { topicPath: '城建/道路' }),
      rule('东村道路', { topicPath: '城建/道路', placeUnitId: '东村' }),
      rule('西村道路', { topicPath: '城建/道路', placeUnitId: '西村' }),
    ];
    expect(routeOf(MATTER, rules)).toEqual({ verdict: 'ROUTED', rules: ['东村道路'] });
    expect(routeOf({ ...MATTER, places: [] }, rules)).toEqual({ verdict: 'ROUTED', rules: ['道路队'] });
    expect(routeOf({ ...MATTER, topicPath: '城建/路灯' }, rules).rules).toEqual(['城建办']);
    expect(routeOf({ ...MATTER, topicPath: '城建办公' }, rules).rules).toEqual(['其余']);
    expect(routeOf({ ...MATTER, topicPath: null }, rules).rules).toEqual(['其余']);
  });

  it('is the nearer of two territories', () => {
    const rules = [rule('村', { placeUnitId: '东村' }), rule('组', { placeUnitId: '三组' })];
    expect(routeOf(MATTER, rules).rules).toEqual(['组']);
  });

  it('is in conflict when one rule knows the subject better and another the territory', () => {
    const rules = [
      rule('道路队', { topicPath: '城建/道路' }),
      rule('东村委', { topicPath: '城建', placeUnitId: '东村' }),
      rule('其余'),
    ];
    expect(routeOf(MATTER, rules)).toEqual({ verdict: 'CONFLICT', rules: ['道路队', '东村委'] });
    const agreed = rules.map((one) => ({ ...one, target: '道路队' }));
    expect(routeOf(MATTER, agreed).verdict).toBe('ROUTED');
  });

  it('is missing when no rule applies, and unknown while there are none', () => {
    expect(routeOf(MATTER, [rule('检举', { category: 'ACCUSATION' })]).verdict).toBe('MISSING');
    expect(routeOf(MATTER, [])).toEqual({ verdict: 'NO_RULES', rules: [] });
  });
});

const paths = fc.option(fc.constantFrom('a', 'a/b', 'a/b/c', 'a/d', 'ab'));
const units = fc.option(fc.constantFrom('u', 'v', 'w'));
const categories = fc.option(fc.constantFrom(...MATTER_CATEGORIES));
const matters = fc.record({
  topicPath: paths,
  places: fc.constantFrom([], ['u'], ['u', 'v'], ['w', 'v', 'u']),
  category: categories,
});
const ruleSets = fc
  .array(
    fc.record({
      topicPath: paths,
      placeUnitId: units,
      category: categories,
      target: fc.constantFrom('x', 'y', 'z'),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((one, i) => ({ ...one, id: String(i) })));

describe('of any rules and any matter', () => {
  it('the order in which rules were written decides nothing', () => {
    fc.assert(
      fc.property(matters, ruleSets, (matter, rules) => {
        const forth = routeOf(matter, rules);
        const back = routeOf(matter, [...rules].reverse());
        expect(back.verdict).toBe(forth.verdict);
        expect([...back.rules].sort()).toEqual([...forth.rules].sort());
      }),
    );
  });

  it('with a rule for everything else nothing is missing', () => {
    fc.assert(
      fc.property(matters, ruleSets, (matter, rules) => {
        expect(routeOf(matter, [...rules, rule('其余')]).verdict).not.toBe('MISSING');
      }),
    );
  });

  it('the deciding rules name one target exactly when it is routed', () => {
    fc.assert(
      fc.property(matters, ruleSets, (matter, rules) => {
        const { verdict, rules: deciding } = routeOf(matter, rules);
        const targets = new Set(deciding.map((id) => rules[Number(id)]?.target));
        expect(targets.size === 1).toBe(verdict === 'ROUTED');
        expect(targets.size > 1).toBe(verdict === 'CONFLICT');
      }),
    );
  });
});
