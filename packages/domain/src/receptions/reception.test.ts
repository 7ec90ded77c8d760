import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from '../petitions/petition';
import { explain } from '../shared/errors';
import { DEFAULT_SERVICE_STANDARD, SERVICE_STANDARD_LENGTH } from './reception';
import {
  isReceived,
  receptionFacet,
  receptionRatingFacets,
  receptionRatingRefusal,
  registeredReception,
  requireReception,
  requireReceptionTime,
  type ReceptionSaid,
} from './reception.rules';

const CONSULTED: ReceptionSaid = {
  outcome: 'ANSWERED_ON_THE_SPOT',
  asked: '问低保怎么申请',
  told: '向村委会递交申请书和收入证明',
  reason: '政策咨询，当场答复，来访人不需要登记',
};

describe('a reception', () => {
  it('without a registration says what was asked, what was told and why it was not registered', () => {
    expect(requireReception(CONSULTED)).toMatchObject({ petitionId: null, organ: null, place: null });
    for (const field of ['asked', 'told', 'reason'] as const)
      expect(() => requireReception({ ...CONSULTED, [field]: ' ' })).toThrow(
        expect.objectContaining({ code: 'REQUIRED' }),
      );
  });

  it('that told where to go names the organ, and another names none', () => {
    const told = { ...CONSULTED, outcome: 'TOLD_WHERE_TO_GO' } as const;
    expect(() => requireReception(told)).toThrow('告知去的机关');
    expect(requireReception({ ...told, organ: '县人社局' }).organ).toBe('县人社局');
    expect(requireReception({ ...CONSULTED, organ: '县人社局' }).organ).toBeNull();
  });

  it('that was registered names its matter, which says the rest', () => {
    expect(() => requireReception({ outcome: 'MATTER_REGISTERED' })).toThrow('登记的事项');
    const kept = requireReception({ ...CONSULTED, outcome: 'MATTER_REGISTERED', petitionId: 'p' });
    expect(kept).toMatchObject({ petitionId: 'p', asked: null, reason: null });
  });

  it.each([
    '请回电 13800001234',
    '138-0000-1234 的住户',
    '身份证 110101 19900307 0038',
    '１３８００００１２３４',
  ])('holds nobody’s number: %s', (asked) =>
    expect(() => requireReception({ ...CONSULTED, asked })).toThrow('不写来访人'),
  );
  it('holds none in its place or the organ either, and says something', () => {
    const said = (more: object) => () => requireReception({ ...CONSULTED, ...more });
    const away = { outcome: 'TOLD_WHERE_TO_GO', organ: '县人社局' } as const;
    expect(said({ place: '一楼接待室' })).not.toThrow();
    expect(said({ place: '电话 13800001234' })).toThrow('不写来访人');
    expect(said(away)).not.toThrow();
    expect(said({ ...away, organ: '李某 13800001234' })).toThrow('不写来访人');
    for (const nothing of [{ asked: '无' }, { reason: '同上' }, { ...away, organ: '略' }])
      expect(said(nothing)).toThrow(expect.objectContaining({ code: 'REQUIRED' }));
  });
  it.each(['请拨打 12345', '县人社局 0600-5550000', '问 2026 年第 12 号公告', '欠薪 13800 元，共 12 人'])(
    'may hold other numbers: %s',
    (told) => expect(requireReception({ ...CONSULTED, told }).told).toBe(told),
  );

  it('lies on one day, not ahead, not long ago', () => {
    const now = new Date('2026-11-29T10:00:00+08:00');
    const at = (time: string) => new Date(`${time}+08:00`);
    expect(() => requireReceptionTime(at('2026-11-29T09:00'), at('2026-11-29T09:20'), now)).not.toThrow();
    expect(() => requireReceptionTime(at('2026-08-31T09:00'), at('2026-08-31T09:20'), now)).not.toThrow();
    for (const [from, until] of [
      ['2026-11-29T09:00', '2026-11-29T08:59'],
      ['2026-11-28T23:50', '2026-11-29T00:10'],
      ['2026-11-29T09:00', '2026-11-29T10:05'],
      ['2026-08-30T09:00', '2026-08-30T09:20'],
    ] as const)
      expect(() => requireReceptionTime(at(from), at(until), now)).toThrow(
        expect.objectContaining({ code: 'INVALID' }),
      );
  });

  it('by registration lasts until it is entered, of an earlier day no longer than its moment', () => {
    const now = new Date('2026-11-29T02:00:00Z');
    const [today, before] = [new Date('2026-11-29T01:40:00Z'), new Date('2026-11-27T01:40:00Z')];
    expect(registeredReception(today, now)).toEqual({ fromAt: today, untilAt: now });
    expect(registeredReception(before, now)).toEqual({ fromAt: before, untilAt: before });
  });

  it('is of visits and calls alone', () => {
    expect(CHANNELS.filter(isReceived)).toEqual(['VISIT', 'PHONE']);
  });
});

describe('the rating of a reception', () => {
  const facts = { channel: 'VISIT', origin: 'OFFICE', rated: false } as const;
  it.each([
    ['is open as soon as a visit is registered', facts, null],
    ['is given once', { ...facts, rated: true }, 'DUPLICATE'],
    ['is none where nobody was received', { ...facts, channel: 'LETTER' as const }, 'NOT_RECEIVED'],
    ['is none of what another office sent', { ...facts, origin: 'TRANSFER' as const }, 'NOT_RECEIVED'],
  ])('%s', (_, given, code) => expect(receptionRatingRefusal(given)?.code ?? null).toBe(code));

  it('counts in its Beijing month unless it is set aside', () => {
    const ratedAt = new Date('2026-10-31T16:30:00Z');
    const said = { verdict: 'MOSTLY_SATISFIED', setAside: null, ratedAt } as const;
    expect(receptionRatingFacets(said)).toEqual([['reception_rated', '2026-11:SATISFIED']]);
    expect(receptionRatingFacets({ ...said, verdict: 'DISSATISFIED' })).toEqual([
      ['reception_rated', '2026-11:DISSATISFIED'],
    ]);
    expect(receptionRatingFacets({ ...said, setAside: 'STAFF_DEVICE' })).toEqual([]);
    expect(receptionFacet(ratedAt, 'TOLD_WHERE_TO_GO')).toEqual(['reception', '2026-11:TOLD_WHERE_TO_GO']);
  });

  it('is refused with what is possible instead', () => {
    expect(explain('NOT_RECEIVED')).toContain('答复送达以后');
  });
});

it('the standard an office begins with fits, and treats letters as visits', () => {
  expect(DEFAULT_SERVICE_STANDARD.length).toBeLessThan(SERVICE_STANDARD_LENGTH);
  expect(DEFAULT_SERVICE_STANDARD).toContain('来访、来信、来电、网上一视同仁');
});
