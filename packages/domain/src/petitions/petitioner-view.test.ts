import { expect, it } from '@jest/globals';
import { requireView } from './petition.rules';

it('a view is taken as it is said; disagreement, and that there is none, with its words', () => {
  expect(requireView('VIEW_AGREES', null)).toBeNull();
  expect(requireView('VIEW_AGREES', ' 满意 ')).toBe('满意');
  expect(requireView('VIEW_DISAGREES', '还要赔偿')).toBe('还要赔偿');
  expect(requireView('VIEW_NOT_OBTAINED', '电话无人接听')).toBe('电话无人接听');
  for (const view of ['VIEW_DISAGREES', 'VIEW_NOT_OBTAINED'] as const)
    expect(() => requireView(view, ' ')).toThrow(expect.objectContaining({ code: 'REQUIRED' }));
});
