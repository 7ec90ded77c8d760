import { describe, expect, it } from '@jest/globals';
import { MEASURE_KINDS } from './measure';
import { checkMeasure } from './measure.rules';

const measure = {
  kind: 'BY_POLICY',
  onRequest: false,
  what: '按现行办法核算民办教师教龄补助',
  dueOn: '2026-12-01',
} as const;
const first = { before: 0, same: false, today: '2026-11-30' };
const refused = expect.objectContaining({ code: 'INVALID' });

describe('a measure', () => {
  it.each(MEASURE_KINDS.filter((kind) => kind !== 'BY_COUNSELLING'))('is taken: %s', (kind) => {
    expect(() => checkMeasure({ ...measure, kind }, first)).not.toThrow();
  });

  it('of counselling is taken where the petitioner asked for it, and nowhere else', () => {
    const counselling = { ...measure, kind: 'BY_COUNSELLING', what: '联系县社会工作服务站' } as const;
    expect(() => checkMeasure({ ...counselling, onRequest: true }, first)).not.toThrow();
    expect(() => checkMeasure(counselling, first)).toThrow(refused);
  });

  it('is not paid for with a right', () => {
    expect(() => checkMeasure({ ...measure, what: '发放补助，本人签订息访承诺' }, first)).toThrow(refused);
    expect(() => checkMeasure({ ...measure, what: '发放补助，当面说明算法' }, first)).not.toThrow();
  });

  it('is planned for a day that somebody in office will see, and once', () => {
    expect(() => checkMeasure({ ...measure, dueOn: '2029-11-30' }, first)).not.toThrow();
    expect(() => checkMeasure({ ...measure, dueOn: '2036-01-01' }, first)).toThrow(refused);
    expect(() => checkMeasure(measure, { ...first, same: true })).toThrow(
      expect.objectContaining({ code: 'DUPLICATE' }),
    );
  });

  it('is one of fifty at most', () => {
    expect(() => checkMeasure(measure, { ...first, before: 49 })).not.toThrow();
    expect(() => checkMeasure(measure, { ...first, before: 50 })).toThrow(refused);
  });
});
