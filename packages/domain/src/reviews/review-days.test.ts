import { expect, it } from '@jest/globals';
import { nationalCalendar } from '../calendar/holidays';
import { withDays } from '../calendar/calendar';
import { PROFILES, profileOf } from '../clocks/profiles';
import { judgedAnew, openWindow, petitionClocks } from '../petitions/petition.rules';
import type { PetitionEventKind } from '../petitions/petition';
import { movedDays, movedSaid, reviewDays } from './review.rules';

const off = (...dates: string[]) =>
  withDays(
    nationalCalendar(),
    dates.map((date) => ({
      date,
      off: true,
      name: { zh: '县庆日', en: 'county day' },
      source: { zh: '县政府', en: 'county' },
      publishedOn: '2026-01-05',
    })),
  );
const event = (kind: PetitionEventKind, on: string) => ({ kind, at: new Date(`${on}T09:00:00+08:00`) });

it('of a review each day that stood and moved is told, and none that did not', () => {
  const asked = [{ kind: 'REQUESTED' as const, on: '2026-03-02' }];
  const shandong = profileOf('cn-2022+sd-2015');
  const before = reviewDays(shandong, 'REVIEW', asked);
  expect(before).toMatchObject({ acceptBy: '2026-03-05', dueOn: '2026-04-01' });
  const after = reviewDays(shandong, 'REVIEW', asked, off('2026-03-05', '2026-04-01'));
  const moved = movedDays('REVIEW', before, after);
  expect(moved).toEqual([
    { clock: 'REVIEW_ACCEPT', from: '2026-03-05', to: '2026-03-06' },
    { clock: 'REVIEW', from: '2026-04-01', to: '2026-04-02' },
  ]);
  expect(movedSaid('REVIEW', moved)).toBe(
    '复查决定是否受理的期限由2026年3月5日调整为2026年3月6日；复查作出意见的期限由2026年4月1日调整为2026年4月2日',
  );
  expect(movedDays('REVIEW', { ...before, acceptBy: null }, after)).toHaveLength(1);
  expect(movedDays('REVIEW', before, before)).toEqual([]);
  // where no law gives a term for taking it up, none stands
  expect(reviewDays(PROFILES['cn-2022'], 'RE_REVIEW', asked).acceptBy).toBeNull();
});

it('an answer is judged by the calendar as it now is, up to the last one, and only where it was judged', () => {
  const profile = PROFILES['cn-2022'];
  // sixty days from 2 March end on Friday, 1 May, a day off; the first working day after it is 6 May
  const events = [
    event('RECEIVED', '2026-03-02'),
    event('ACCEPTED', '2026-03-02'),
    event('ANSWERED', '2026-05-07'),
  ];
  const plain = nationalCalendar();
  expect(judgedAnew(false, profile, events, plain)).toBeNull();
  expect(judgedAnew(true, profile, events, plain)).toEqual({ inTime: false, due: '2026-05-06' });
  expect(judgedAnew(false, profile, events, off('2026-05-06'))).toEqual({ inTime: true, due: '2026-05-07' });
  const remanded = [...events, event('REMANDED', '2026-06-01')];
  expect(judgedAnew(false, profile, remanded, off('2026-05-06'))).toMatchObject({ inTime: true });
  expect(judgedAnew(null, profile, events, off('2026-05-06'))).toBeNull();
});

it('the petitioner’s own term is open until it is used, on a closed matter too', () => {
  const open = (...more: (readonly [PetitionEventKind, string])[]) =>
    openWindow(
      petitionClocks(
        PROFILES['cn-2022'],
        [...ANSWERED, ...more].map(([kind, on]) => event(kind, on)),
      ),
    );
  const ANSWERED = [
    ['RECEIVED', '2026-03-02'],
    ['ACCEPTED', '2026-03-02'],
    ['ANSWERED', '2026-03-09'],
  ] as const;
  expect(open()).toBeNull();
  expect(open(['SERVED', '2026-03-10'])).toMatchObject({ kind: 'REVIEW_REQUEST', due: '2026-04-09' });
  expect(open(['SERVED', '2026-03-10'], ['CLOSED', '2026-03-11'])).toMatchObject({ due: '2026-04-09' });
  const asked = [
    ['SERVED', '2026-03-10'],
    ['REVIEW_REQUESTED', '2026-03-12'],
  ] as const;
  expect(open(...asked)).toBeNull();
  expect(open(...asked, ['REVIEWED', '2026-03-20'], ['REVIEW_SERVED', '2026-03-23'])).toMatchObject({
    kind: 'RE_REVIEW_REQUEST',
  });
});
