import { describe, expect, it } from '@jest/globals';
import {
  breachStep,
  checkCommitmentDay,
  commitmentNews,
  commitmentStatus,
  requireBreach,
  requireUnkept,
} from './commitment.rules';

const at = new Date('2026-03-03T02:00:00Z');
const standing = { dueOn: '2026-03-02', keptAt: null, brokenAt: null };
const broken = { ...standing, brokenAt: at };
const refused = (code: string) => expect.objectContaining({ code });

describe('a commitment', () => {
  it.each([
    ['stands', standing, 'STANDING'],
    ['was kept', { ...standing, keptAt: at }, 'KEPT'],
    ['was broken', broken, 'BROKEN'],
    ['was kept after all', { ...broken, keptAt: at }, 'KEPT'],
  ] as const)('%s', (_, facts, status) => {
    expect(commitmentStatus(facts)).toBe(status);
  });

  it('is for a day ahead', () => {
    checkCommitmentDay('2026-03-03', '2026-03-02');
    expect(() => checkCommitmentDay('2026-03-02', '2026-03-02')).toThrow(refused('INVALID'));
    checkCommitmentDay('2029-03-04', '2026-03-02');
    expect(() => checkCommitmentDay('2029-03-05', '2026-03-02')).toThrow('最迟2029年3月4日');
    expect(() => checkCommitmentDay('2099-01-01', '2026-03-02')).toThrow('分阶段');
  });

  it('is broken by a day that passed, and once', () => {
    requireBreach(standing, '2026-03-03');
    expect(() => requireBreach(standing, '2026-03-02')).toThrow(refused('INVALID'));
    expect(() => requireBreach(broken, '2026-03-03')).toThrow(refused('WRONG_STATE'));
    expect(() => requireBreach({ ...standing, keptAt: at }, '2026-03-03')).toThrow(refused('WRONG_STATE'));
  });

  describe('that is broken', () => {
    const matter = { serviceMethod: null, recalled: false, held: true } as const;

    it('opens a matter again that was served, or told, and closed since', () => {
      for (const serviceMethod of ['POST', 'PHONE', 'UNDELIVERABLE'] as const)
        for (const status of ['CLOSED', 'ARCHIVED'] as const)
          expect(breachStep({ ...matter, status, serviceMethod })).toBe('reopen');
    });

    it.each(['WITHDRAWN', 'CLOSED', 'ARCHIVED'] as const)(
      'puts one in hand again that is %s without an answer, or has it assigned',
      (status) => {
        expect(breachStep({ ...matter, status })).toBe('resume');
        expect(breachStep({ ...matter, status, held: false })).toBe('reassign');
        // its sender has it
        expect(breachStep({ ...matter, status, recalled: true })).toBe('breakCommitment');
      },
    );

    it('leaves one where it is that somebody has in hand', () => {
      for (const status of ['ACCEPTED', 'ASSIGNED', 'HANDLING', 'ANSWERED', 'TRANSFERRED'] as const)
        expect(breachStep({ ...matter, status })).toBe('breakCommitment');
      expect(breachStep({ ...matter, status: 'SERVED', serviceMethod: 'POST' })).toBe('breakCommitment');
    });
  });

  it('is kept once, late too', () => {
    requireUnkept(standing);
    requireUnkept(broken);
    expect(() => requireUnkept({ ...standing, keptAt: at })).toThrow(refused('WRONG_STATE'));
  });
});

it.each([
  ['2026-03-06', null],
  ['2026-03-05', { daysLeft: 3, occasion: 'AHEAD' }],
  ['2026-03-03', { daysLeft: 1, occasion: 'AHEAD' }],
  ['2026-03-02', { daysLeft: 0, occasion: 'TODAY' }],
  ['2026-03-01', null],
])('on 2026-03-02 a commitment for %s brings %j', (dueOn, news) => {
  expect(commitmentNews(dueOn, '2026-03-02')).toEqual(news);
});
