import { describe, expect, it } from '@jest/globals';
import type { Clock } from './clock';
import { composeProfile } from './compose';
import { deriveClocks } from './derive';
import type { LegalEvent, LegalEventKind } from './legal-events';
import type { ClockKind } from './profile';
import { OVERLAYS } from './overlays';
import { PROFILES } from './profiles';

const on = (date: string, kind: LegalEventKind, days?: number): LegalEvent => ({ kind, on: date, days });

const clocksOf = (...events: LegalEvent[]) => deriveClocks(PROFILES['cn-2022'], '31(6)', events);
const of2005 = (...events: LegalEvent[]) => deriveClocks(PROFILES['cn-2005'], null, events);
const pick = (clocks: Clock[], kind: ClockKind) => clocks.find((clock) => clock.kind === kind);

describe('a direct petition', () => {
  const received = on('2017-01-13', 'RECEIVED');

  it('is to be disposed of within 15 days, which roll over the Spring Festival', () => {
    expect(of2005(received)).toEqual([
      {
        kind: 'DISPOSE',
        duty: true,
        startEvent: 'RECEIVED',
        startsOn: '2017-01-13',
        length: 15,
        unit: 'DAY',
        article: '信访条例第二十一条、第二十二条',
        raw: '2017-01-28',
        due: '2017-02-03',
        provisional: false,
        state: 'RUNNING',
        derivation: {
          law: { zh: '信访条例', en: 'Regulations on Letters and Visits (2005)' },
          articles: [21, 22],
          roll: true,
          offDaysPassed: ['01-28', '01-29', '01-30', '01-31', '02-01', '02-02'].map((day) => ({
            date: `2017-${day}`,
            name: { zh: '春节', en: 'Spring Festival' },
          })),
          addedWorkdays: [],
          excludedDays: 0,
        },
      },
    ]);
  });

  it.each<LegalEventKind>(['ACCEPTED', 'NOT_ACCEPTED', 'REFERRED_OUT', 'WITHDRAWN', 'CLOSED'])(
    '%s disposes of it',
    (kind) => {
      expect(of2005(received, on('2017-02-03', kind))[0]).toMatchObject({
        state: 'SATISFIED',
        satisfiedOn: '2017-02-03',
      });
      expect(of2005(received, on('2017-02-04', kind))[0]).toMatchObject({
        state: 'LATE',
        satisfiedOn: '2017-02-04',
      });
    },
  );

  it('starts no term when it was registered in error', () => {
    expect(of2005(received, on('2017-01-20', 'ACCEPTED'), on('2017-01-21', 'VOIDED'))).toEqual([]);
  });
});

describe('a pause', () => {
  const life = [
    on('2026-01-05', 'RECEIVED'),
    on('2026-01-10', 'ACCEPTED'),
    on('2026-03-10', 'ANSWERED'),
    on('2026-03-12', 'SERVED'),
    on('2026-04-01', 'REVIEW_REQUESTED'),
    on('2026-04-20', 'REVIEWED'),
    on('2026-04-22', 'REVIEW_SERVED'),
    on('2026-05-20', 'RE_REVIEW_REQUESTED'),
    on('2026-06-01', 'HEARD', 3),
  ];

  it.each(
    Object.values(PROFILES).flatMap((national) => [
      national,
      ...OVERLAYS.map((overlay) => composeProfile(national, overlay)),
    ]),
  )('is kept by whatever profile the matter is derived under: $id', (profile) => {
    const [heard, unheard] = [life, life.filter(({ kind }) => kind !== 'HEARD')].map((events) =>
      pick(deriveClocks(profile, '31(6)', events), 'RE_REVIEW'),
    );
    expect(heard?.derivation.excludedDays).toBe(3);
    expect((heard?.raw ?? '') > (unheard?.raw ?? '')).toBe(true);
  });
});

describe('what comes by post (邮寄在途不计)', () => {
  const life = [on('2017-01-03', 'ACCEPTED'), on('2017-02-01', 'ANSWERED'), on('2017-03-01', 'SERVED')];
  const asked = (arrived: string, postedOn?: string) =>
    of2005(...life, { ...on(arrived, 'REVIEW_REQUESTED'), ...(postedOn ? { postedOn } : {}) });

  it('is in time by its postmark, however long it was under way', () => {
    // thirty days from 1 March end on the 31st
    expect(pick(asked('2017-03-31'), 'REVIEW_REQUEST')?.state).toBe('SATISFIED');
    expect(pick(asked('2017-04-10'), 'REVIEW_REQUEST')?.state).toBe('LATE');
    expect(pick(asked('2017-04-10', '2017-03-31'), 'REVIEW_REQUEST')).toMatchObject({
      state: 'SATISFIED',
      satisfiedOn: '2017-03-31',
    });
    expect(pick(asked('2017-04-10', '2017-04-01'), 'REVIEW_REQUEST')?.state).toBe('LATE');
  });

  it('begins the term of who is asked when it has arrived', () => {
    expect(pick(asked('2017-04-10', '2017-03-31'), 'REVIEW')?.startsOn).toBe('2017-04-10');
  });
});

describe('the term to conclude', () => {
  const accepted = on('2017-08-02', 'ACCEPTED');

  it('is 60 days from acceptance', () => {
    const clock = pick(of2005(accepted), 'CONCLUDE');
    expect(clock).toMatchObject({
      raw: '2017-10-01',
      due: '2017-10-09',
      article: '信访条例第三十三条',
      state: 'RUNNING',
    });
    expect(clock).not.toHaveProperty('extension');
    expect(clock).not.toHaveProperty('satisfiedOn');
  });

  it.each([
    [10, 10, '2017-10-11'],
    [30, 30, '2017-10-31'],
    [90, 30, '2017-10-31'],
  ])('extended by %i days is longer by %i', (asked, days, due) => {
    expect(pick(of2005(accepted, on('2017-09-01', 'EXTENDED', asked)), 'CONCLUDE')).toMatchObject({
      length: 60,
      due,
      extension: { on: '2017-09-01', days },
    });
  });

  it('is extended once: only the first decision counts', () => {
    const twice = [on('2017-09-20', 'EXTENDED', 30), on('2017-09-01', 'EXTENDED', 10)];
    expect(pick(of2005(accepted, ...twice), 'CONCLUDE')).toMatchObject({
      due: '2017-10-11',
      extension: { on: '2017-09-01', days: 10 },
    });
  });

  it('is met by the answer, by a withdrawal, or at the latest when the matter is closed', () => {
    const clock = (...events: LegalEvent[]) => pick(of2005(accepted, ...events), 'CONCLUDE');
    expect(clock(on('2017-10-09', 'ANSWERED'), on('2017-11-01', 'CLOSED'))).toMatchObject({
      state: 'SATISFIED',
      satisfiedOn: '2017-10-09',
    });
    expect(clock(on('2017-09-01', 'WITHDRAWN'))?.state).toBe('SATISFIED');
    expect(clock(on('2017-11-01', 'CLOSED'))?.state).toBe('LATE');
  });

  it('is not met by what happened before it began', () => {
    expect(pick(of2005(accepted, on('2017-08-01', 'ANSWERED')), 'CONCLUDE')?.state).toBe('RUNNING');
  });

  it.each(['29', '30', '31(1)', '31(5)', null] as const)('does not run on track %s since 2022', (track) => {
    const events = [
      on('2026-03-02', 'RECEIVED'),
      on('2026-03-05', 'ACCEPTED'),
      on('2026-03-06', 'ANSWERED'),
      on('2026-03-07', 'SERVED'),
    ];
    expect(deriveClocks(PROFILES['cn-2022'], track, events).map(({ kind }) => kind)).toEqual(['DISPOSE']);
    expect(deriveClocks(PROFILES['cn-2005'], track, events).map(({ kind }) => kind)).toEqual([
      'DISPOSE',
      'CONCLUDE',
      'REVIEW_REQUEST',
    ]);
  });
});

describe('the way of review', () => {
  const answered = on('2026-03-02', 'ANSWERED');

  it('opens when the opinion is received, not when it is signed', () => {
    expect(pick(clocksOf(answered), 'REVIEW_REQUEST')).toBeUndefined();
    expect(pick(clocksOf(answered, on('2026-03-12', 'SERVED')), 'REVIEW_REQUEST')).toMatchObject({
      duty: false,
      startsOn: '2026-03-12',
      raw: '2026-04-11',
      due: '2026-04-13',
      article: '信访工作条例第三十五条',
    });
  });

  it('does not open when some other notice is received', () => {
    expect(
      clocksOf(on('2026-03-02', 'RECEIVED'), on('2026-03-03', 'NOT_ACCEPTED'), on('2026-03-05', 'SERVED')),
    ).toHaveLength(1);
    const notice = on('2026-02-20', 'SERVED');
    expect(pick(clocksOf(notice, answered, on('2026-03-12', 'SERVED')), 'REVIEW_REQUEST')?.startsOn).toBe(
      '2026-03-12',
    );
  });

  it('stays open when the matter is closed', () => {
    const clocks = clocksOf(answered, on('2026-03-12', 'SERVED'), on('2026-03-13', 'CLOSED'));
    expect(pick(clocks, 'REVIEW_REQUEST')?.state).toBe('RUNNING');
  });

  it('runs through review and second review, hearings left out of the latter only', () => {
    const clocks = clocksOf(
      answered,
      on('2026-03-12', 'SERVED'),
      on('2026-04-01', 'REVIEW_REQUESTED'),
      on('2026-04-20', 'REVIEWED'),
      on('2026-04-22', 'REVIEW_SERVED'),
      on('2026-05-20', 'RE_REVIEW_REQUESTED'),
      on('2026-06-01', 'HEARD', 3),
      on('2026-06-10', 'HEARD'),
    );
    expect(clocks.map(({ kind, due, state }) => [kind, due, state])).toEqual([
      ['REVIEW_REQUEST', '2026-04-13', 'SATISFIED'],
      ['REVIEW', '2026-05-06', 'SATISFIED'],
      ['RE_REVIEW_REQUEST', '2026-05-22', 'SATISFIED'],
      ['RE_REVIEW', '2026-06-23', 'RUNNING'],
    ]);
    expect(pick(clocks, 'RE_REVIEW')?.derivation.excludedDays).toBe(4);
  });
});

describe('a forwarded matter', () => {
  const forwarded = on('2026-09-24', 'FORWARD_RECEIVED');

  it('may be objected to for five working days and is to be accepted within 15 days', () => {
    expect(clocksOf(forwarded).map(({ kind, due, unit }) => [kind, due, unit])).toEqual([
      ['ACCEPT', '2026-10-09', 'DAY'],
      ['OBJECT', '2026-10-09', 'WORKDAY'],
    ]);
  });

  it('is not accepted by an objection until the sender agrees', () => {
    const objected = on('2026-09-28', 'OBJECTED');
    const states = (...events: LegalEvent[]) => clocksOf(forwarded, ...events).map(({ state }) => state);
    expect(states(objected)).toEqual(['RUNNING', 'SATISFIED']);
    expect(states(objected, on('2026-09-30', 'FORWARD_RETURNED'))).toEqual(['SATISFIED', 'SATISFIED']);
  });

  it('cannot be objected to once it is accepted', () => {
    expect(clocksOf(forwarded, on('2026-10-09', 'ACCEPTED')).map(({ kind, state }) => [kind, state])).toEqual(
      [
        ['ACCEPT', 'SATISFIED'],
        ['OBJECT', 'LAPSED'],
        ['CONCLUDE', 'RUNNING'],
      ],
    );
  });
});
