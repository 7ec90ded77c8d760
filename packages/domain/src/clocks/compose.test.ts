import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { composeProfile } from './compose';
import { deriveClocks } from './derive';
import { explainClock } from './explain';
import type { LegalEvent } from './legal-events';
import { OVERLAYS } from './overlays';
import {
  CLOCK_KINDS,
  type LegalOverlay,
  type NationalProfile,
  type OverlayTerm,
  type Track,
} from './profile';
import { PROFILES } from './profiles';

const overlay = (id: string): LegalOverlay => OVERLAYS.find((one) => one.id === id) as LegalOverlay;
const on = (kind: LegalEvent['kind'], day: string, days?: number): LegalEvent => ({
  kind,
  on: day,
  ...(days ? { days } : {}),
});
const clocks = (id: string, events: LegalEvent[], track: Track = '31(6)') =>
  deriveClocks(composeProfile(PROFILES['cn-2022'], overlay(id)), track, events);
const dates = (...args: Parameters<typeof clocks>) =>
  clocks(...args).map(({ kind, due, article }) => [kind, due, article]);

const received = on('RECEIVED', '2026-03-02');
const forwarded = on('FORWARD_RECEIVED', '2026-03-02');
const accepted = on('ACCEPTED', '2026-03-10');

describe('Zhejiang', () => {
  it('disposes within five workdays and concludes in thirty days, sixty more at most', () => {
    expect(dates('zj-2016', [received])).toEqual([['DISPOSE', '2026-03-09', '浙江省信访条例第二十条']]);
    expect(dates('zj-2016', [forwarded])[0]).toEqual(['ACCEPT', '2026-03-09', '浙江省信访条例第二十条']);
    const concluded = (...more: LegalEvent[]) => dates('zj-2016', [received, accepted, ...more]).at(-1);
    expect(concluded()).toEqual(['CONCLUDE', '2026-04-09', '浙江省信访条例第二十三条']);
    expect(concluded(on('EXTENDED', '2026-04-01', 90))?.[1]).toBe('2026-06-08');
  });

  it('is named in what a petitioner reads, and the nation where it says nothing', () => {
    const [dispose] = clocks('zj-2016', [received]);
    expect(dispose && explainClock(dispose, 'zh')).toContain('依照《浙江省信访条例》第二十条');
    expect(dispose && explainClock(dispose, 'en')).toContain(
      'Under the Zhejiang Petition Regulations (2016), Article 20',
    );
    expect(dates('zj-2016', [forwarded]).at(-1)).toEqual(['OBJECT', '2026-03-09', '信访工作条例第二十三条']);
  });
});

it('Shandong decides within three workdays whether it takes a review, and need not review what it does not take', () => {
  const asked = on('REVIEW_REQUESTED', '2026-03-02');
  const states = (...events: LegalEvent[]) =>
    clocks('sd-2015', [asked, ...events]).map(({ kind, due, state }) => [kind, due, state]);
  expect(states()).toEqual([
    ['REVIEW_ACCEPT', '2026-03-05', 'RUNNING'],
    ['REVIEW', '2026-04-01', 'RUNNING'],
  ]);
  expect(states(on('REVIEW_NOT_ACCEPTED', '2026-03-05')).map(([, , state]) => state)).toEqual([
    'SATISFIED',
    'SATISFIED',
  ]);
  expect(states(on('REVIEW_ACCEPTED', '2026-03-06')).map(([, , state]) => state)).toEqual([
    'LATE',
    'RUNNING',
  ]);
  expect(dates('sd-2015', [on('ADVISED', '2026-03-02')])).toEqual([
    ['ADVICE_FEEDBACK', '2026-04-01', '山东省信访条例第五十九条'],
  ]);
});

describe('Beijing', () => {
  it('lets a receiver object before 2022 too', () => {
    const of2005 = deriveClocks(composeProfile(PROFILES['cn-2005'], overlay('bj-2006')), null, [
      on('FORWARD_RECEIVED', '2017-09-28'),
    ]);
    expect(of2005.map(({ kind, due }) => [kind, due])).toContainEqual(['OBJECT', '2017-10-11']);
  });

  it('extends the review that runs, and not what was concluded before', () => {
    const events = [
      accepted,
      on('ANSWERED', '2026-04-20'),
      on('REVIEW_REQUESTED', '2026-05-06'),
      on('REVIEW_EXTENDED', '2026-05-20', 40),
    ];
    const found = clocks('bj-2006', events);
    expect(found.map(({ kind, due, extension }) => [kind, due, extension?.days])).toEqual([
      ['CONCLUDE', '2026-05-09', undefined],
      ['REVIEW', '2026-07-06', 30],
    ]);
  });

  it('gives three workdays for the reasons why advice is not followed', () => {
    expect(dates('bj-2006', [on('ADVICE_DECLINED', '2026-03-02')])).toEqual([
      ['ADVICE_REASONS', '2026-03-05', '北京市信访条例第五十二条'],
    ]);
  });
});

it('Shanghai wants advice answered within thirty days', () => {
  expect(dates('sh-2018', [on('ADVISED', '2026-03-02')])).toEqual([
    ['ADVICE_FEEDBACK', '2026-04-01', '上海市信访条例第四十一条'],
  ]);
});

describe('Henan', () => {
  it('counts thirty days from receipt, ninety where the matter was assigned', () => {
    expect(dates('ha-2012', [received]).map(([kind, due]) => [kind, due])).toEqual([
      ['DISPOSE', '2026-03-17'],
      ['RELAY', '2026-03-09'],
      ['CONCLUDE', '2026-04-01'],
    ]);
    const assigned = clocks('ha-2012', [
      on('ASSIGNMENT_RECEIVED', '2026-03-02'),
      on('EXTENDED', '2026-03-20', 30),
    ]);
    expect(assigned.map(({ kind, due, extension }) => [kind, due, extension])).toEqual([
      ['ACCEPT', '2026-03-17', undefined],
      ['OBJECT', '2026-03-09', undefined],
      ['CONCLUDE', '2026-06-01', undefined],
    ]);
    const concluded = clocks('ha-2012', [received, on('EXTENDED', '2026-03-20', 90)]).at(-1);
    expect([concluded?.due, concluded?.extension?.days]).toEqual(['2026-06-01', 60]);
  });

  it('owes no conclusion and no handing on where the matter went another way', () => {
    const states = (kind: LegalEvent['kind']) =>
      clocks('ha-2012', [received, on(kind, '2026-03-20')]).map(({ state }) => state);
    expect(states('NOT_ACCEPTED')).toEqual(['LATE', 'LAPSED', 'LAPSED']);
    expect(states('REFERRED_OUT')).toEqual(['LATE', 'LATE', 'LAPSED']);
    expect(states('ACCEPTED')).toEqual(['LATE', 'LAPSED', 'RUNNING']);
  });
});

describe('a track of its own', () => {
  const kinds = (track: Track, profile: NationalProfile = PROFILES['cn-2022']) =>
    deriveClocks(profile, track, [received, accepted]).map(({ kind, due, unit }) => [kind, due, unit]);

  it('knows nothing of a petition’s terms', () => {
    expect(kinds('TEACHER_APPEAL')).toEqual([['CONCLUDE', '2026-04-01', 'DAY']]);
    expect(kinds('INFORMATION_REQUEST')).toEqual([['CONCLUDE', '2026-03-30', 'WORKDAY']]);
    expect(kinds('MEDIATION')).toEqual([]);
  });

  it('is extended in its own days', () => {
    const [clock] = deriveClocks(PROFILES['cn-2022'], 'INFORMATION_REQUEST', [
      received,
      on('EXTENDED', '2026-03-20', 40),
    ]);
    expect(clock).toMatchObject({
      due: '2026-04-28',
      extension: { days: 20 },
      article: '政府信息公开条例第三十三条',
    });
    expect(clock && explainClock(clock, 'zh')).toContain('经批准延长20个工作日');
  });

  it('lets both sides go to court for thirty days after they agreed', () => {
    const [clock] = deriveClocks(PROFILES['cn-2022'], 'MEDIATION', [on('AGREEMENT_EFFECTIVE', '2026-03-02')]);
    expect(clock).toMatchObject({ kind: 'COURT_CONFIRMATION', due: '2026-04-01', duty: false });
  });

  it('is shorter where the procedure is simple, and keeps the way of review', () => {
    expect(kinds('SIMPLE', PROFILES['cn-2005'])).toEqual([
      ['DISPOSE', '2026-03-05', 'WORKDAY'],
      ['RELAY', '2026-03-03', 'WORKDAY'],
      ['CONCLUDE', '2026-03-24', 'WORKDAY'],
    ]);
    const answered = [on('ANSWERED', '2026-03-02'), on('SERVED', '2026-03-03')];
    expect(deriveClocks(PROFILES['cn-2005'], 'SIMPLE', answered).map(({ kind }) => kind)).toEqual([
      'REVIEW_REQUEST',
    ]);
  });
});

describe('composition', () => {
  const anyTerm: fc.Arbitrary<OverlayTerm> = fc.record(
    {
      kind: fc.constantFrom(...CLOCK_KINDS),
      articles: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 2 }),
      length: fc.integer({ min: 1, max: 90 }),
      unit: fc.constantFrom('DAY' as const, 'WORKDAY' as const),
    },
    { requiredKeys: ['kind', 'articles'] },
  );
  const anyOverlay = fc
    .uniqueArray(anyTerm, { selector: ({ kind }) => kind, maxLength: 6 })
    .map((terms): LegalOverlay => ({ ...overlay('zj-2016'), terms }));
  const anyNational = fc.constantFrom(...Object.values(PROFILES));

  it('says the same each time, and leaves alone what the overlay does not name', () => {
    fc.assert(
      fc.property(anyNational, anyOverlay, (national, laid) => {
        const profile = composeProfile(national, laid);
        expect(composeProfile(national, JSON.parse(JSON.stringify(laid)))).toEqual(profile);
        const named = new Set(laid.terms.map(({ kind }) => kind));
        const unnamed = ({ terms }: Pick<NationalProfile, 'terms'>) =>
          terms.filter(({ kind }) => !named.has(kind));
        expect(new Set(unnamed(profile))).toEqual(new Set(unnamed(national)));
        for (const { kind, length } of laid.terms) {
          const base = national.terms.find((term) => term.kind === kind && term.law === undefined);
          const term = profile.terms.find((one) => one.kind === kind && one.law === laid.law);
          expect(term?.length).toBe(base && (length ?? base.length));
        }
      }),
    );
  });

  it('keeps the order of the procedure, and is plain data', () => {
    for (const national of Object.values(PROFILES)) {
      for (const laid of OVERLAYS) {
        const profile = composeProfile(national, laid);
        const kinds = profile.terms.map(({ kind }) => CLOCK_KINDS.indexOf(kind));
        expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
        expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
      }
    }
  });
});
