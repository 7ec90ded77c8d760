import { describe, expect, it } from '@jest/globals';
import { MEASURE_KINDS } from './measure';
import { checkMeasure } from './measure.rules';

const measure = { kind: 'BY_POLICY', onRequest: false, what: '按现行办法核算民办教师教龄补助' } as const;
const refused = expect.objectContaining({ code: 'INVALID' });

describe('a measure', () => {
  it.each(MEASURE_KINDS.filter((kind) => kind !== 'BY_COUNSELLING'))('is taken: %s', (kind) => {
    expect(() => checkMeasure({ ...measure, kind }, 0)).not.toThrow();
  });

  it('of counselling is taken where the petitioner asked for it, and nowhere else', () => {
    const counselling = { ...measure, kind: 'BY_COUNSELLING', what: '联系县社会工作服务站' } as const;
    expect(() => checkMeasure({ ...counselling, onRequest: true }, 0)).not.toThrow();
    expect(() => checkMeasure(counselling, 0)).toThrow(refused);
  });

  it('is not paid for with a right', () => {
    expect(() => checkMeasure({ ...measure, what: '发放补助，本人签订息访承诺' }, 0)).toThrow(refused);
    expect(() => checkMeasure({ ...measure, what: '发放补助，当面说明算法' }, 0)).not.toThrow();
  });

  it('is one of fifty at most', () => {
    expect(() => checkMeasure(measure, 49)).not.toThrow();
    expect(() => checkMeasure(measure, 50)).toThrow(refused);
  });
});
