import { describe, expect, it } from '@jest/globals';
import { UNIT_KINDS } from '../units/unit';
import {
  coverageGaps,
  gapsFirst,
  isCovered,
  isCoveredKind,
  type CoverageFacts,
} from './information-officer.rules';

const WHOLE: CoverageFacts = { officer: 'a', backup: 'b', canSignIn: true, trainedOn: '2026-03-01' };
const NONE: CoverageFacts = { officer: null, backup: null, canSignIn: false, trainedOn: null };

describe('a unit’s coverage', () => {
  it.each<[string, CoverageFacts, string[], boolean]>([
    ['lacks nothing with a trained officer and a backup', WHOLE, [], true],
    ['lacks the officer, and then nothing else is said', NONE, ['NO_OFFICER'], false],
    ['lacks an account: nobody can report', { ...WHOLE, canSignIn: false }, ['NO_ACCOUNT'], false],
    ['lacks training', { ...WHOLE, trainedOn: null }, ['NOT_TRAINED'], true],
    ['lacks a backup', { ...WHOLE, backup: null }, ['NO_BACKUP'], true],
    ['lacks all but a name', { ...NONE, officer: 'a' }, ['NO_ACCOUNT', 'NOT_TRAINED', 'NO_BACKUP'], false],
  ])('%s', (_, facts, gaps, covered) => {
    expect(coverageGaps(facts)).toEqual(gaps);
    expect(isCovered(facts)).toBe(covered);
  });

  it('is asked of villages, communities, sections and classes, and of no office', () => {
    expect(UNIT_KINDS.filter(isCoveredKind)).toEqual(['VILLAGE', 'COMMUNITY', 'SCHOOL_SECTION', 'CLASS']);
  });

  it('is shown gaps first, the gravest before the others, each group in the order it came in', () => {
    const unit = (name: string, facts: CoverageFacts) => ({ name, gaps: coverageGaps(facts) });
    const shown = gapsFirst([
      unit('甲', WHOLE),
      unit('乙', { ...WHOLE, backup: null }),
      unit('丙', NONE),
      unit('丁', { ...WHOLE, canSignIn: false, backup: null }),
      unit('戊', WHOLE),
      unit('己', NONE),
    ]);
    expect(shown.map(({ name }) => name).join('')).toBe('丙己丁乙甲戊');
  });
});
