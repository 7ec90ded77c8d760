import { describe, expect, it } from '@jest/globals';
import { CN_2022 } from '../clocks/cn-2022';
import { explain } from '../shared/errors';
import { RuleViolation } from '../shared/errors';
import { SERVICE_METHODS, type ServiceMethod } from './petition';
import { notInWritingYet } from './petition-steps.rules';
import {
  noticeUntil,
  requireAttempt,
  requireService,
  requireWriting,
  servedWhen,
  serviceEvent,
  type Attempt,
  type ServiceFacts,
} from './service.rules';

const facts = (method: ServiceMethod, more: Partial<ServiceFacts> = {}): ServiceFacts => ({
  opinion: true,
  paperWaived: false,
  method,
  recipient: null,
  consented: false,
  named: true,
  attempts: [],
  today: '2026-05-20',
  ...more,
});
const failed = (on: string): Attempt => ({ on, untilOn: null });
const notice = (on: string, untilOn: string): Attempt => ({ on, untilOn });
const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as RuleViolation).code;
  }
};
const refused = (...given: Parameters<typeof facts>) => codeOf(() => requireService(facts(...given)));

describe('service of an answer', () => {
  it('goes to the petitioner, or to whom the method lets take it', () => {
    expect(requireService(facts('IN_PERSON'))).toBe('PETITIONER');
    expect(requireService(facts('POST', { recipient: 'ADULT_FAMILY' }))).toBe('ADULT_FAMILY');
    expect(refused('LEFT_AT_HOME', { recipient: 'AGENT' })).toBe('INVALID');
    expect(requireService(facts('LEFT_AT_HOME', { recipient: 'ADULT_FAMILY' }))).toBe('ADULT_FAMILY');
  });

  it('goes to no representative of one petitioner alone', () => {
    const recipient = 'REPRESENTATIVE';
    expect(refused('IN_PERSON', { recipient, people: 1 })).toBe('INVALID');
    expect(() => requireService(facts('POST', { recipient, people: 1 }))).toThrow(
      '信访人只有一人，没有推选代表；可以交给：信访人本人',
    );
    expect(requireService(facts('IN_PERSON', { recipient, people: 2 }))).toBe('REPRESENTATIVE');
    expect(requireService(facts('IN_PERSON', { recipient: 'AGENT', people: 1 }))).toBe('AGENT');
  });

  it.each(['PHONE', 'SMS', 'ORAL'] as const)('%s tells of a notice, and serves no opinion', (method) => {
    expect(refused(method)).toBe('SERVICE_UNWRITTEN');
    expect(refused(method, { paperWaived: true })).toBeNull();
    expect(refused(method, { toldSuffices: true })).toBeNull();
    expect(serviceEvent(method, true)).toBe('ANSWER_TOLD');
    expect(serviceEvent(method, false)).toBe('SERVED');
    expect(refused(method, { opinion: false })).toBeNull();
  });

  it.each(['PHONE', 'SMS', 'ORAL'] as const)(
    '%s tells nobody with an address that the matter is not taken here',
    (method) => {
      const notice = { opinion: false, sentAwayUnder: CN_2022 };
      expect(refused(method, notice)).toBe('NOTICE_UNWRITTEN');
      expect(() => requireService(facts(method, notice))).toThrow('（信访工作条例第二十二条、第二十三条）');
      expect(refused(method, { ...notice, sentAwayUnder: null })).toBeNull();
      expect(refused('IN_PERSON', notice)).toBeNull();
    },
  );

  it('is online with the petitioner’s consent alone', () => {
    expect(refused('ELECTRONIC')).toBe('NO_ELECTRONIC_CONSENT');
    expect(requireService(facts('ELECTRONIC', { consented: true }))).toBe('PETITIONER');
    const family = facts('ELECTRONIC', { consented: true, recipient: 'ADULT_FAMILY' });
    expect(() => requireService(family)).toThrow('不能交给此人；可以交给：');
  });

  it('by public notice counts once that has run', () => {
    expect(refused('PUBLIC_NOTICE')).toBe('SERVICE_NOT_TRIED');
    const tried = facts('PUBLIC_NOTICE', { attempts: [failed('2026-04-10')] });
    expect(() => requireService(tried)).toThrow('先用“登记送达未成”登记公告');
    const attempts = [failed('2026-04-10'), notice('2026-04-20', '2026-05-20')];
    expect(noticeUntil(attempts)).toBe('2026-05-20');
    expect(refused('PUBLIC_NOTICE', { attempts })).toBe('NOTICE_RUNNING');
    expect(requireService(facts('PUBLIC_NOTICE', { attempts, today: '2026-05-21' }))).toBeNull();
  });

  it('is given up only after two days of trying, or where nobody left a name', () => {
    const once = [failed('2026-05-01'), failed('2026-05-01')];
    expect(refused('UNDELIVERABLE', { attempts: once })).toBe('SERVICE_NOT_TRIED');
    expect(refused('UNDELIVERABLE', { attempts: [...once, failed('2026-05-02')] })).toBeNull();
    expect(refused('UNDELIVERABLE', { named: false })).toBeNull();
  });
});

describe('an attempt', () => {
  const at = new Date('2026-05-01T02:00:00Z');

  it('says why it failed', () => {
    expect(requireAttempt({ method: 'POST', failure: 'LETTER_RETURNED', at }, [])).toEqual({
      failure: 'LETTER_RETURNED',
      untilOn: null,
    });
    expect(codeOf(() => requireAttempt({ method: 'POST', failure: null, at }, []))).toBe('REQUIRED');
    expect(codeOf(() => requireAttempt({ method: 'UNDELIVERABLE', failure: null, at }, []))).toBe('INVALID');
  });

  it('comes before a public notice, which runs thirty days', () => {
    const published = { method: 'PUBLIC_NOTICE', failure: null, at } as const;
    expect(codeOf(() => requireAttempt(published, []))).toBe('SERVICE_NOT_TRIED');
    expect(requireAttempt(published, [failed('2026-04-28')])).toEqual({
      failure: null,
      untilOn: '2026-05-31',
    });
    // another one while it runs replaces it, for a reason, since the petitioner's terms begin later; once it is over it has served
    const [first, over] = [notice('2026-04-28', '2026-05-28'), notice('2026-03-01', '2026-03-31')];
    const before = [failed('2026-04-28'), first];
    expect(() => requireAttempt(published, before)).toThrow('已经公告至2026年5月28日');
    expect(requireAttempt({ ...published, again: '原公告写错了姓名' }, before).untilOn).toBe('2026-05-31');
    const late = { ...published, again: '原公告写错了姓名' };
    expect(() => requireAttempt(late, [failed('2026-02-28'), over])).toThrow(
      '公告已于2026年3月31日期满，视为送达',
    );
    // nobody learns from a board that somebody accuses them
    const sealed = { ...published, confidential: true };
    expect(() => requireAttempt(sealed, [failed('2026-04-28')])).toThrow('须保密的事项不能公告送达');
    expect(requireAttempt({ ...sealed, method: 'POST', failure: 'LETTER_RETURNED' }, [])).toMatchObject({
      untilOn: null,
    });
  });
});

it('no refusal leaves a placeholder', () => {
  expect(explain('SERVICE_NOT_TRIED', { count: 2 })).not.toContain('{');
  expect(explain('NOTICE_RUNNING', { until: '2026-05-20' }, 'en')).toContain('20 May 2026');
  expect(SERVICE_METHODS).toContain('PUBLIC_NOTICE');
});

describe('in writing after all', () => {
  it.each<[ServiceMethod | null, string | null]>([
    ['PHONE', null],
    ['ORAL', null],
    ['UNDELIVERABLE', null],
    ['POST', 'SERVED_ALREADY'],
    ['PUBLIC_NOTICE', 'SERVED_ALREADY'],
    [null, 'INVALID'],
  ])('is what was recorded as %s: %s', (serviceMethod, code) => {
    expect(notInWritingYet({ serviceMethod })?.code ?? null).toBe(code);
  });

  it('is in writing', () => {
    expect(codeOf(() => requireWriting('SMS'))).toBe('SERVICE_UNWRITTEN');
    expect(codeOf(() => requireWriting('POST'))).toBeNull();
  });
});

describe('the moment of a service', () => {
  const now = new Date('2026-11-30T04:00:00Z');
  const slip = new Date('2026-11-28T04:00:00Z');

  it('is the day on the slip, and said; otherwise now where nothing is', () => {
    expect(() => servedWhen('POST', null, now)).toThrow('回执');
    expect(servedWhen('POST', slip, now)).toBe(slip);
    expect(servedWhen('IN_PERSON', undefined, now)).toBe(now);
    expect(servedWhen('IN_PERSON', slip, now)).toBe(slip);
  });
});
