import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWorkdayOf } from '../calendar/calendar';
import { chineseDate } from '../shared/day-text';
import { addDays } from '../calendar/dates';
import { nationalCalendar } from '../calendar/holidays';
import type { Clock } from '../clocks/clock';
import { explainClock } from '../clocks/explain';
import type { ProfileId } from '../clocks/profile';
import { profileOf } from '../clocks/profiles';
import { concludeAnew } from '../reviews/review.rules';
import type { RuleViolation } from '../shared/errors';
import { checkNextAction, checkNextReply, LONGEST_PLAN_DAYS } from './next-action.rules';
import {
  type DatedEvent,
  extensionRefusal,
  isAnswerOwedAnew,
  isSimple,
  petitionClocks,
  petitionDue,
  redoUntil,
} from './petition.rules';
import { trackOf } from './track.rules';

import {
  EVERY_PROFILE,
  after,
  anyLife,
  anyHousekeeping,
  anyProfile,
  anyStatus,
  today,
  dueLater,
} from './petition-lives';

describe('a due date', () => {
  it('is not moved by edits and reassignments, in whatever order an import brings the events', () => {
    const anyOrder = fc.tuple(anyLife, anyHousekeeping).chain(([life, housekeeping]) => {
      const all = [...life, ...housekeeping];
      return fc.tuple(
        fc.constant(life),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      );
    });
    fc.assert(
      fc.property(anyProfile, anyStatus, anyOrder, (profile, status, [life, all]) => {
        const clocks = petitionClocks(profile, life);
        expect(petitionClocks(profile, all)).toEqual(clocks);
        expect(petitionDue(status, petitionClocks(profile, all))).toEqual(petitionDue(status, clocks));
      }),
    );
  });

  it('is not moved by a request that is sent again', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyLife,
        fc.nat(4),
        fc.integer({ min: 1, max: 5 }),
        (profile, life, which, times) => {
          const again = life
            .slice(which, which + 1)
            .flatMap((event) => Array.from({ length: times }, () => event));
          expect(petitionClocks(profile, [...life, ...again])).toEqual(petitionClocks(profile, life));
        },
      ),
    );
  });

  it('is not put off by an interim reply, which promises a workday ahead within the term', () => {
    const anyDay = fc.integer({ min: -30, max: 120 }).map((days) => addDays(today, days));
    const calendar = nationalCalendar();
    const takes = (on: string, dueOn: string | null): boolean => {
      try {
        checkNextReply(on, dueOn, today, calendar);
        return true;
      } catch (error) {
        return (error as RuleViolation).code !== 'INVALID';
      }
    };
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), (on, dueOn) => {
        const last = dueOn !== null && dueOn >= today ? dueOn : addDays(today, LONGEST_PLAN_DAYS);
        const late = on > last;
        expect(takes(on, dueOn)).toBe(on > today && !late && isWorkdayOf(calendar, on));
      }),
    );
    expect(takes(dueLater, dueLater)).toBe(true);
    // a Friday, whose Sunday ends the term: what is left is to answer, or to extend
    expect(() => checkNextReply('2026-03-09', '2026-03-08', '2026-03-06', calendar)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('先延期') }),
    );
  });

  it('is put off by no plan either: near, where none runs or it is over', () => {
    const last = addDays(today, LONGEST_PLAN_DAYS);
    for (const dueOn of [null, addDays(today, -1)]) {
      expect(() => checkNextAction('2099-01-05', dueOn, today)).toThrow(
        expect.objectContaining({ message: expect.stringContaining(chineseDate(last)) }),
      );
      expect(() => checkNextAction(addDays(last, 1), dueOn, today)).toThrow();
      expect(checkNextAction(last, dueOn, today)).toBeUndefined();
    }
    expect(checkNextAction(addDays(last, 10), addDays(last, 10), today)).toBeUndefined();
  });

  it('is moved by an acceptance, so what above moves nothing could have', () => {
    const [profile] = EVERY_PROFILE;
    const due = (...kinds: ('RECEIVED' | 'ACCEPTED')[]) =>
      profile &&
      petitionDue(
        'ACCEPTED',
        petitionClocks(
          profile,
          kinds.map((kind) => ({ kind, at: after(0) })),
        ),
      ).dueOn;
    expect(due('RECEIVED', 'ACCEPTED')).not.toBe(due('RECEIVED'));
  });
});

it('a term is extended while it runs, within it, and only as its law says', () => {
  const on = (kind: DatedEvent['kind'], day: string, days?: number) => ({
    kind,
    at: new Date(`${day}T02:00:00Z`),
    days,
  });
  const refused = (events: ReturnType<typeof on>[], today = '2026-03-10', law: ProfileId = 'cn-2022') =>
    extensionRefusal(petitionClocks(profileOf(law), events), 'ART_31_6', today)?.code ?? null;
  const accepted = on('ACCEPTED', '2026-03-02');
  expect(refused([accepted])).toBeNull();
  expect(refused([accepted], '2026-05-07')).toBe('TERM_OVER');
  expect(refused([accepted, on('EXTENDED', '2026-03-05', 30)])).toBe('ALREADY_EXTENDED');
  expect(refused([])).toBe('NO_TERM_TO_EXTEND');
  expect(refused([accepted, on('ANSWERED', '2026-03-08'), on('REMANDED', '2026-03-09', 20)])).toBe('INVALID');
  expect(
    refused([on('FORWARD_RECEIVED', '2026-03-02'), accepted], '2026-03-10', 'cn-2022+ha-2012'),
  ).toBeNull();
  const assigned = [on('ASSIGNMENT_RECEIVED', '2026-03-02'), accepted];
  expect(refused(assigned, '2026-03-10', 'cn-2022+ha-2012')).toBe('TERM_NOT_EXTENSIBLE');
  expect(refused(assigned)).toBeNull();
});

it.each([
  ['REVIEW', 'REVIEWED'],
  ['RE_REVIEW', 'RE_REVIEWED'],
] as const)('a %s that is asked for anew has its term from then on', (tier, decided) => {
  const on = (kind: DatedEvent['kind'], day: string) => ({ kind, at: new Date(`${day}T02:00:00Z`) });
  const answered = [on('ACCEPTED', '2026-03-02'), on('ANSWERED', '2026-03-05'), on('SERVED', '2026-03-06')];
  const reviewed = [
    on('REVIEW_REQUESTED', '2026-03-07'),
    on('REVIEWED', '2026-03-07'),
    on('REVIEW_SERVED', '2026-03-08'),
  ];
  const before = tier === 'REVIEW' ? answered : [...answered, ...reviewed];
  const clock = (...events: ReturnType<typeof on>[]) =>
    petitionClocks(profileOf('cn-2022'), [...before, ...events]).find(({ kind }) => kind === tier);
  const asked = (day: string) => on(`${tier}_REQUESTED`, day);
  for (const ended of [
    on('REVIEW_WITHDRAWN', '2026-03-10'),
    on('REVIEW_TERMINATED', '2026-03-10'),
    on(`${tier}_NOT_ACCEPTED`, '2026-03-10'),
  ]) {
    expect(clock(asked('2026-03-09'), ended)?.state).not.toBe('RUNNING');
    // on the same day, too
    for (const day of ['2026-03-10', '2026-03-12']) {
      const anew = [asked('2026-03-09'), on(`${tier}_ACCEPTED`, '2026-03-09'), ended, asked(day)];
      expect(clock(...anew)).toMatchObject({ state: 'RUNNING', startsOn: day });
      expect(clock(...anew, on(decided, '2026-03-20'))).toMatchObject({ state: 'SATISFIED' });
    }
  }
  // written down twice, it is asked for once
  expect(clock(asked('2026-03-09'), asked('2026-03-12'))).toMatchObject({ startsOn: '2026-03-09' });
});

describe('an opinion that was quashed', () => {
  const on = (kind: DatedEvent['kind'], day: string, days?: number): DatedEvent => ({
    kind,
    at: new Date(`${day}T02:00:00Z`),
    ...(days && { days }),
  });
  const answered = [
    on('RECEIVED', '2026-01-05'),
    on('ACCEPTED', '2026-01-08'),
    on('EXTENDED', '2026-02-01', 20),
    on('ANSWERED', '2026-02-10'),
    on('SERVED', '2026-02-11'),
  ];
  const reviewed = [
    on('CLOSED', '2026-02-12'),
    on('REVIEW_REQUESTED', '2026-02-20'),
    on('REVIEWED', '2026-03-02'),
  ];
  const upheld = [...reviewed, on('REVIEW_SERVED', '2026-03-02')];
  const last = [on('RE_REVIEW_REQUESTED', '2026-03-10'), on('RE_REVIEWED', '2026-04-01')];
  const law = profileOf('cn-2022');
  const conclude = (events: DatedEvent[]) =>
    petitionClocks(law, events).find(({ kind }) => kind === 'CONCLUDE');
  const TIERS: [string, DatedEvent[], string][] = [
    ['REVIEW', [...answered, ...reviewed], '2026-03-02'],
    ['RE_REVIEW', [...answered, ...upheld, ...last], '2026-04-01'],
  ];

  it.each(TIERS)(
    'without a day in %s begins the term for concluding anew, whatever met it',
    (_, before, day) => {
      const events = [...before, on('QUASHED', day)];
      expect(conclude(before)?.state).toBe('SATISFIED');
      const clock = conclude(events);
      expect(clock).toMatchObject({ state: 'RUNNING', startEvent: 'QUASHED', startsOn: day, length: 60 });
      expect(clock?.extension).toBeUndefined();
      expect(explainClock(clock as Clock, 'zh')).toMatch(
        /原处理意见被复查、复核撤销.*办理期限重新计算，自次日起计算60日/,
      );
      expect(explainClock(clock as Clock, 'en')).toContain('the term begins anew on');
      expect(petitionDue('HANDLING', petitionClocks(law, events), events)).toMatchObject({
        dueOn: clock?.due,
        dueKind: 'CONCLUDE',
      });
      expect(redoUntil(events)).toBeNull();
      expect(isAnswerOwedAnew(events)).toBe(true);
      // nothing that followed the opinion is left, and acceptance is what it was
      expect(petitionClocks(law, events).map(({ kind }) => kind)).toEqual(['DISPOSE', 'CONCLUDE']);
      expect(petitionClocks(law, events)[0]).toEqual(petitionClocks(law, before)[0]);
      // with an extension of its own
      expect(extensionRefusal(petitionClocks(law, events), 'ART_31_6', '2026-04-02')).toBeNull();
      const extended = [...events, on('EXTENDED', '2026-04-02', 30)];
      expect(conclude(extended)?.extension?.days).toBe(30);
      const anew = [...events, on('ANSWERED', '2026-04-10'), on('SERVED', '2026-04-11')];
      expect(conclude(anew)).toMatchObject({ state: 'SATISFIED', satisfiedOn: '2026-04-10' });
      expect(isAnswerOwedAnew(anew)).toBe(false);
      expect(petitionClocks(law, anew).at(-1)).toMatchObject({
        kind: 'REVIEW_REQUEST',
        startsOn: '2026-04-11',
      });
      expect(petitionClocks(law, anew).map(({ kind }) => kind)).not.toContain('RE_REVIEW_REQUEST');
    },
  );

  it.each(TIERS)('by a day of its own in %s is due by that, and no term begins anew', (_, before, day) => {
    const events = [...before, on('QUASHED', day, 20)];
    expect(conclude(events)).toEqual(conclude(before));
    expect(redoUntil(events)).toBe(addDays(day, 20));
    expect(petitionDue('HANDLING', petitionClocks(law, events), events)).toMatchObject({
      dueOn: addDays(day, 20),
      dueKind: null,
    });
    expect(extensionRefusal(petitionClocks(law, events), 'ART_31_6', '2026-04-02')?.code).toBe('INVALID');
  });

  it('twice begins it the second time from then, and by a day the second time leaves the first as it was met', () => {
    const [[, before]] = TIERS as [[string, DatedEvent[], string]];
    const once = [
      ...before,
      on('QUASHED', '2026-03-02'),
      on('ANSWERED', '2026-03-20'),
      on('SERVED', '2026-03-20'),
    ];
    const again = [...once, on('REVIEW_REQUESTED', '2026-03-25'), on('REVIEWED', '2026-04-07')];
    expect(conclude([...again, on('QUASHED', '2026-04-07')])).toMatchObject({
      startsOn: '2026-04-07',
      state: 'RUNNING',
    });
    expect(conclude([...again, on('QUASHED', '2026-04-07', 20)])).toMatchObject({
      startsOn: '2026-03-02',
      satisfiedOn: '2026-03-20',
    });
    // all of it on one day
    const sameDay = [
      'ACCEPTED',
      'EXTENDED',
      'ANSWERED',
      'SERVED',
      'REVIEW_REQUESTED',
      'REVIEWED',
      'QUASHED',
    ] as const;
    expect(conclude(sameDay.map((kind) => on(kind, '2026-03-02')))).toMatchObject({
      startEvent: 'QUASHED',
      state: 'RUNNING',
    });
  });

  it('begins no term that had not run, and that one which had', () => {
    const henan = profileOf('cn-2022+ha-2012');
    const terms = (came: 'FORWARD_RECEIVED' | 'ASSIGNMENT_RECEIVED') =>
      petitionClocks(henan, [
        on(came, '2026-01-05'),
        on('ACCEPTED', '2026-01-06'),
        on('ANSWERED', '2026-01-07'),
        on('QUASHED', '2026-04-01'),
      ])
        .filter(({ kind }) => kind === 'CONCLUDE')
        .map(({ length, startsOn }) => [length, startsOn]);
    expect(terms('FORWARD_RECEIVED')).toEqual([[30, '2026-04-01']]);
    expect(terms('ASSIGNMENT_RECEIVED')).toEqual([[90, '2026-04-01']]);
  });

  it('is told by who quashes it with the same day', () => {
    const laws = ['cn-2022', 'cn-2005', 'cn-2022+ha-2012'] as const;
    const ways = ['RECEIVED', 'FORWARD_RECEIVED', 'ASSIGNMENT_RECEIVED'] as const;
    for (const [id, came] of laws.flatMap((law) => ways.map((way) => [law, way] as const))) {
      const events = [
        on(came, '2026-01-05'),
        on('ACCEPTED', '2026-01-06'),
        on('ANSWERED', '2026-01-07'),
        on('QUASHED', '2026-04-01'),
      ];
      const clock = petitionClocks(profileOf(id), events).find(({ kind }) => kind === 'CONCLUDE');
      expect(concludeAnew(profileOf(id), '2026-04-01', came)).toEqual(clock);
    }
  });
});

describe('an answer that was given by whom the matter accuses', () => {
  const on = (kind: DatedEvent['kind'], day: string, more: Partial<DatedEvent> = {}): DatedEvent => ({
    kind,
    at: new Date(`${day}T02:00:00Z`),
    ...more,
  });
  const answered = [
    on('RECEIVED', '2026-01-05'),
    on('ACCEPTED', '2026-01-08', { track: 'ART_31_6' }),
    on('SIMPLE_BEGUN', '2026-01-08'),
    on('EXTENDED', '2026-02-01', { days: 20 }),
    on('ANSWERED', '2026-02-10'),
    on('SERVED', '2026-02-11'),
    on('REVIEW_REQUESTED', '2026-02-20'),
  ];
  const aside = [...answered, on('ANSWER_SET_ASIDE', '2026-04-01')];

  it('leaves nothing of its terms: they run from the day on which it was set aside, as for what is received then', () => {
    const received = [on('RECEIVED', '2026-04-01')];
    for (const profile of EVERY_PROFILE) {
      expect(petitionClocks(profile, aside)).toEqual(petitionClocks(profile, received));
      const [accepted, answer] = [
        on('ACCEPTED', '2026-04-03', { track: 'ART_30' }),
        on('ANSWERED', '2026-05-01'),
      ];
      const anew = petitionClocks(profile, [...aside, accepted, answer]);
      expect(anew).toEqual(petitionClocks(profile, [...received, accepted, answer]));
      // without it, the answer would have met them
      expect(anew).not.toEqual(petitionClocks(profile, [...answered, accepted, answer]));
      expect(petitionDue('REGISTERED', petitionClocks(profile, aside), aside).dueOn).toBe(
        petitionDue('REGISTERED', petitionClocks(profile, received), received).dueOn,
      );
    }
    expect(isSimple(aside)).toBe(false);
    expect(trackOf(aside)).toBeNull();
    expect(trackOf(answered)).toBe('ART_31_6');
  });

  it('of an objection is over for who has signed for what was forwarded', () => {
    const clocks = petitionClocks(profileOf('cn-2022'), [on('FORWARD_RECEIVED', '2026-03-02')]);
    expect(clocks.map(({ kind, state }) => [kind, state])).toEqual([
      ['ACCEPT', 'RUNNING'],
      ['OBJECT', 'LAPSED'],
    ]);
  });

  it('keeps the way in which it had come', () => {
    const [profile] = EVERY_PROFILE as [(typeof EVERY_PROFILE)[number]];
    const came = petitionClocks(profile, [
      on('FORWARD_RECEIVED', '2026-01-05'),
      on('ANSWERED', '2026-02-01'),
      on('ANSWER_SET_ASIDE', '2026-04-01'),
    ]);
    expect(came).toEqual(petitionClocks(profile, [on('FORWARD_RECEIVED', '2026-04-01')]));
  });
});
