import { describe, expect, it } from '@jest/globals';
import { nationalCalendar } from '../calendar/holidays';
import { PROFILES } from '../clocks/profiles';
import { petitionClocks, petitionDue, redoUntil } from '../petitions/petition.rules';
import type { PetitionEventKind } from '../petitions/petition';
import { refusalOf, takeStep } from '../shared/steps';
import type { RuleViolation } from '../shared/errors';
import type { Actor } from '../shared/actor';
import { OVERTURNING, REVIEW_STATUSES, REVIEW_TIERS, type ReviewStatus } from './review';
import {
  bodyAbove,
  daysInPost,
  requireDecision,
  requireFinality,
  requireHearingNotice,
  requireInTime,
  reviewClock,
  reviewOpening,
  reviewWindow,
  type ReviewStanding,
} from './review.rules';
import { requireReminderDay } from './reminder.rules';
import {
  REVIEW_ACTIONS,
  reviewSteps,
  type ReviewAction,
  type ReviewFacts,
  type ReviewTerm,
} from './review.steps';

const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as RuleViolation).code;
  }
};

const everything: Actor = {
  accountId: 'a',
  officialId: null,
  name: '周正',
  roles: ['TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const term: ReviewTerm = {
  due: '2026-04-01',
  article: { zh: '北京市信访条例第五十条', en: 'Beijing Petition Regulations (2006), Article 50' },
  unit: 'DAY',
  extensible: 30,
  extended: false,
  over: false,
};
const facts = (status: ReviewStatus, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  status,
  hearing: null,
  decides: true,
  own: true,
  archived: false,
  known: true,
  unreached: false,
  body: '县信访局',
  term,
  ...more,
});

/** The whole table, written out a second time. */
const leads: Record<ReviewAction, Partial<Record<ReviewStatus, ReviewStatus>>> = {
  accept: { REQUESTED: 'ACCEPTED' },
  notAccept: { REQUESTED: 'NOT_ACCEPTED' },
  extend: { ACCEPTED: 'ACCEPTED' },
  askHearing: { REQUESTED: 'REQUESTED', ACCEPTED: 'ACCEPTED' },
  declineHearing: { ACCEPTED: 'ACCEPTED' },
  notifyHearing: { ACCEPTED: 'ACCEPTED' },
  recordHearing: { ACCEPTED: 'ACCEPTED' },
  decide: { ACCEPTED: 'DECIDED' },
  serve: { DECIDED: 'SERVED' },
  withdraw: { REQUESTED: 'WITHDRAWN', ACCEPTED: 'WITHDRAWN' },
  remind: { REQUESTED: 'REQUESTED', ACCEPTED: 'ACCEPTED', DECIDED: 'DECIDED' },
  reveal: {
    REQUESTED: 'REQUESTED',
    ACCEPTED: 'ACCEPTED',
    NOT_ACCEPTED: 'NOT_ACCEPTED',
    DECIDED: 'DECIDED',
    SERVED: 'SERVED',
    TERMINATED: 'TERMINATED',
  },
  archive: {
    SERVED: 'SERVED',
    NOT_ACCEPTED: 'NOT_ACCEPTED',
    WITHDRAWN: 'WITHDRAWN',
    TERMINATED: 'TERMINATED',
  },
  supervise: { REQUESTED: 'REQUESTED', ACCEPTED: 'ACCEPTED', DECIDED: 'DECIDED' },
};
/** What a hearing must stand at, for the steps that are about it. */
const HEARING = { declineHearing: 'HEARING_ASKED', recordHearing: 'HEARING_NOTIFIED' } as const;

describe('the step table', () => {
  const cells = REVIEW_ACTIONS.flatMap((action) =>
    REVIEW_STATUSES.map((status) => [action, status] as const),
  );

  it.each(cells)('%s from %s', (action, status) => {
    // whom one reminds is outside Huiyin
    const own = action !== 'remind';
    const given = facts(status, { own, hearing: HEARING[action as keyof typeof HEARING] ?? null });
    const refusal = refusalOf(reviewSteps[action], given, everything);
    const to = leads[action][status];
    const none = action === 'serve' && status === 'SERVED' ? 'SERVED_ALREADY' : 'WRONG_STATE';
    expect(refusal?.code ?? takeStep(reviewSteps[action], given, everything)).toBe(to ?? none);
  });

  it('serves whom it did not reach once they come after all', () => {
    const given = facts('SERVED', { unreached: true });
    expect(takeStep(reviewSteps.serve, given, everything)).toBe('SERVED');
  });

  it.each(REVIEW_ACTIONS)('%s belongs to the reviewing body, but for asking and withdrawing', (action) => {
    const [from] = reviewSteps[action].from;
    const given = facts(from as ReviewStatus, {
      decides: false,
      hearing: HEARING[action as keyof typeof HEARING] ?? null,
    });
    const own = ['askHearing', 'withdraw', 'archive', 'supervise'].includes(action);
    expect(refusalOf(reviewSteps[action], given, everything)?.code ?? null).toBe(
      own ? null : action === 'remind' ? 'INVALID' : 'REVIEW_ELSEWHERE',
    );
  });

  it('supervises the body on its own file, and nobody for it on the file of the office whose answer it is', () => {
    expect(refusalOf(reviewSteps.supervise, facts('ACCEPTED', { own: true }), everything)).toBeNull();
    const elsewhere = facts('ACCEPTED', { own: false, decides: false, body: '县信访局' });
    const refusal = refusalOf(reviewSteps.supervise, elsewhere, everything);
    expect(JSON.stringify(refusal)).toContain('复查复核由县信访局负责');
  });

  it('reminds in writing whom no notice reaches, and nobody else', () => {
    const remind = (more: Partial<ReviewFacts>) =>
      refusalOf(reviewSteps.remind, facts('ACCEPTED', more), everything);
    expect(remind({ own: false })).toBeNull();
    expect(JSON.stringify(remind({ own: true }))).toContain('不用催办自己');
    expect(JSON.stringify(remind({ own: false, decides: false }))).toContain('县信访局在系统里办理');
    expect(() => requireReminderDay('2026-03-02', '2026-03-02', '2026-03-02')).not.toThrow();
    for (const day of ['2026-03-01', '2026-03-03'])
      expect(() => requireReminderDay(day, '2026-03-02', '2026-03-02')).toThrow('2026年3月2日至2026年3月2日');
  });

  it('archives the own file of a body once; what others decided of one’s answer goes with the matter', () => {
    const archive = (more: Partial<ReviewFacts>, who = everything) =>
      refusalOf(reviewSteps.archive, facts('SERVED', more), who)?.code ?? null;
    // whoever it did not reach may come after all, and then takes it out again
    for (const more of [{}, { unreached: true }]) expect(archive(more)).toBeNull();
    for (const decides of [true, false]) expect(archive({ own: false, decides })).toBe('INVALID');
    expect(archive({ archived: true })).toBe('WRONG_STATE');
    expect(archive({}, { ...everything, roles: ['HANDLER', 'LEADER'] })).toBe('FORBIDDEN');
  });

  it('decides once what was asked for a hearing is answered', () => {
    const decide = (hearing: ReviewFacts['hearing']) =>
      refusalOf(reviewSteps.decide, facts('ACCEPTED', { hearing }), everything)?.code ?? null;
    for (const one of [null, 'HEARING_DECLINED', 'HEARING_HELD'] as const) expect(decide(one)).toBeNull();
    for (const one of ['HEARING_ASKED', 'HEARING_NOTIFIED'] as const)
      expect(decide(one)).toBe('HEARING_STATE');
  });

  it('calls a hearing off that was told and cannot be held, and none that was held', () => {
    const decline = (hearing: ReviewFacts['hearing']) =>
      refusalOf(reviewSteps.declineHearing, facts('ACCEPTED', { hearing }), everything)?.code ?? null;
    expect(decline('HEARING_NOTIFIED')).toBeNull();
    for (const one of ['HEARING_HELD', null] as const) expect(decline(one)).toBe('HEARING_STATE');
  });

  it('has an exit from every state that runs', () => {
    for (const status of ['REQUESTED', 'ACCEPTED', 'DECIDED'] as const)
      expect(
        REVIEW_ACTIONS.some((action) => reviewSteps[action].to && reviewSteps[action].from.includes(status)),
      ).toBe(true);
  });
});

describe('the tiers', () => {
  const standing = (
    tier: ReviewStanding['tier'],
    status: ReviewStatus,
    result: ReviewStanding['result'] = null,
  ) => ({
    tier,
    status,
    result,
  });
  const opening = (...reviews: ReviewStanding[]) =>
    reviewOpening({ outcome: 'EXPLAINED', elsewhere: false, reviewable: true, reviews });
  const upheld = standing('REVIEW', 'SERVED', 'UPHELD');

  it('come one after the other, and end', () => {
    expect(opening()).toBe('REVIEW');
    expect(opening(standing('REVIEW', 'DECIDED', 'UPHELD'))).toBe('RUNNING');
    expect(opening(upheld)).toBe('RE_REVIEW');
    expect(opening(upheld, standing('RE_REVIEW', 'SERVED', 'CHANGED'))).toBe('FINAL');
  });

  it('begin anew after a quash or a remand of either tier', () => {
    for (const fell of OVERTURNING) {
      expect(opening(standing('REVIEW', 'SERVED', fell))).toBe('REVIEW');
      expect(opening(upheld, standing('RE_REVIEW', 'SERVED', fell))).toBe('REVIEW');
      expect(opening(upheld, standing('RE_REVIEW', 'DECIDED', fell))).toBe('RUNNING');
      const anew = [upheld, standing('RE_REVIEW', 'SERVED', fell), upheld];
      expect(opening(...anew)).toBe('RE_REVIEW');
      expect(opening(...anew, standing('RE_REVIEW', 'SERVED', 'UPHELD'))).toBe('FINAL');
    }
  });

  it('count nothing that was withdrawn or turned away', () => {
    expect(opening(standing('REVIEW', 'WITHDRAWN'), standing('REVIEW', 'NOT_ACCEPTED'))).toBe('REVIEW');
    expect(opening(upheld, standing('RE_REVIEW', 'WITHDRAWN'))).toBe('RE_REVIEW');
  });

  it('are open for an opinion of this office alone', () => {
    expect(reviewOpening({ outcome: null, elsewhere: false, reviewable: true, reviews: [] })).toBe(
      'NO_ANSWER',
    );
    expect(reviewOpening({ outcome: 'NOT_RECORDED', elsewhere: false, reviewable: true, reviews: [] })).toBe(
      'NO_ANSWER',
    );
    expect(reviewOpening({ outcome: 'EXPLAINED', elsewhere: true, reviewable: true, reviews: [] })).toBe(
      'ELSEWHERE',
    );
  });
});

it('the body above is the one that was named, or the county’s office', () => {
  const offices = [
    { id: 'c', name: '县信访局', kind: 'COUNTY_OFFICE' },
    { id: 'e', name: '县教育局', kind: 'COUNTY_DEPARTMENT' },
  ] as const;
  const above = (
    kind: 'SCHOOL' | 'TOWNSHIP' | 'COUNTY_OFFICE',
    superiorId: string | null,
    superiorName: string | null,
  ) => bodyAbove({ kind, superiorId, superiorName }, offices);
  expect(above('SCHOOL', 'e', null)).toEqual({ id: 'e', name: '县教育局' });
  expect(above('TOWNSHIP', null, null)).toEqual({ id: 'c', name: '县信访局' });
  expect(above('TOWNSHIP', null, '市海事局')).toEqual({ id: null, name: '市海事局' });
  expect(above('COUNTY_OFFICE', null, null)).toBeNull();
});

describe('terms', () => {
  const at = (on: string) => new Date(`${on}T02:00:00Z`);
  const event = (kind: PetitionEventKind, on: string, days: number | null = null) => ({
    kind,
    at: at(on),
    days,
  });
  const clocks = (...events: ReturnType<typeof event>[]) => petitionClocks(PROFILES['cn-2022'], events);
  const before = [event('ACCEPTED', '2017-02-01'), event('ANSWERED', '2017-02-20')];

  it('of the petitioner run thirty days from service; later wants a ground', () => {
    const window = reviewWindow('REVIEW', clocks(...before, event('SERVED', '2017-03-01')));
    expect(window?.due).toBe('2017-03-31');
    expect(codeOf(() => requireInTime(window, null, '2017-03-31'))).toBeNull();
    expect(codeOf(() => requireInTime(window, null, '2017-04-01'))).toBe('REVIEW_LATE');
    expect(codeOf(() => requireInTime(window, '住院', '2017-04-01'))).toBeNull();
    expect(codeOf(() => requireInTime(null, null, '2018-01-01'))).toBeNull();
  });

  it('of the petitioner count no day in the post, those of the body begin with its receipt', () => {
    const served = [...before, event('SERVED', '2017-03-01')];
    const asked = clocks(...served, event('REVIEW_REQUESTED', '2017-04-03', 4));
    expect(reviewWindow('REVIEW', asked)).toMatchObject({ satisfiedOn: '2017-03-30', state: 'SATISFIED' });
    expect(asked.find(({ kind }) => kind === 'REVIEW')).toMatchObject({ startsOn: '2017-04-03' });
    const handedIn = clocks(...served, event('REVIEW_REQUESTED', '2017-04-03'));
    expect(reviewWindow('REVIEW', handedIn)).toMatchObject({ satisfiedOn: '2017-04-03', state: 'LATE' });
    expect(daysInPost('2017-03-30', '2017-03-01', '2017-04-03')).toBe(4);
    expect(daysInPost(null, '2017-03-01', '2017-04-03')).toBeNull();
    expect(codeOf(() => daysInPost('2017-04-04', '2017-03-01', '2017-04-03'))).toBe('INVALID');
    expect(codeOf(() => daysInPost('2017-02-28', '2017-03-01', '2017-04-03'))).toBe('INVALID');
  });

  it('of the second body leave the days of a hearing out, those of the first do not', () => {
    const due = (tier: (typeof REVIEW_TIERS)[number], held: boolean) =>
      reviewClock(
        PROFILES['cn-2022'],
        tier,
        [
          { kind: 'REQUESTED', on: '2017-03-01' },
          ...(held ? [{ kind: 'HEARING_HELD', on: '2017-03-10', days: 5 } as const] : []),
        ],
        nationalCalendar(),
      ).due;
    expect(due('RE_REVIEW', false)).toBe('2017-03-31');
    expect(due('RE_REVIEW', true)).toBe('2017-04-05');
    expect(due('REVIEW', true)).toBe('2017-03-31');
  });

  it('begin anew with the opinion that follows a remand, and the term that was set stands till then', () => {
    const remanded = [
      ...before,
      event('SERVED', '2017-03-01'),
      event('CLOSED', '2017-03-02'),
      event('REVIEW_REQUESTED', '2017-03-10'),
      event('REVIEWED', '2017-03-20'),
      event('REMANDED', '2017-03-20', 20),
    ];
    expect(redoUntil(remanded)).toBe('2017-04-09');
    expect(petitionDue('HANDLING', clocks(...remanded), remanded)).toMatchObject({
      dueOn: '2017-04-09',
      dueKind: null,
    });
    expect(reviewWindow('REVIEW', clocks(...remanded))).toBeNull();
    const anew = [...remanded, event('ANSWERED', '2017-04-05'), event('SERVED', '2017-04-06')];
    expect(redoUntil(anew)).toBeNull();
    expect(reviewWindow('REVIEW', clocks(...anew))).toMatchObject({
      startsOn: '2017-04-06',
      state: 'RUNNING',
    });
    expect(clocks(...anew).find(({ kind }) => kind === 'CONCLUDE')?.state).toBe('SATISFIED');
  });

  it('of the body run although the matter was closed, and lapse when it turns the request away', () => {
    const asked = [
      ...before,
      event('SERVED', '2017-03-01'),
      event('CLOSED', '2017-03-10'),
      event('REVIEW_REQUESTED', '2017-03-10'),
    ];
    const state = (...events: ReturnType<typeof event>[]) =>
      clocks(...events).find(({ kind }) => kind === 'REVIEW')?.state;
    expect(state(...asked)).toBe('RUNNING');
    expect(state(...asked, event('REVIEW_NOT_ACCEPTED', '2017-03-12'))).toBe('LAPSED');
    expect(state(...asked, event('REVIEW_WITHDRAWN', '2017-03-12'))).toBe('LAPSED');
    expect(state(...asked, event('REVIEWED', '2017-03-12'))).toBe('SATISFIED');
  });
});

describe('a decision', () => {
  const today = '2026-03-02';
  const refused = (more: object) =>
    codeOf(() =>
      requireDecision({
        result: 'UPHELD',
        ground: null,
        redoBy: null,
        today,
        ...more,
      } as never),
    );

  it('gives a ground where the opinion falls, and a day where it is sent back', () => {
    expect(refused({})).toBeNull();
    expect(refused({ ground: 'BASIS_WRONG' })).toBe('INVALID');
    expect(refused({ result: 'CHANGED' })).toBe('REQUIRED');
    expect(refused({ result: 'CHANGED', ground: 'BASIS_WRONG' })).toBeNull();
    const remand = { result: 'REMANDED', ground: 'BASIS_WRONG' };
    expect(refused(remand)).toBe('REQUIRED');
    expect(refused({ ...remand, redoBy: today })).toBe('INVALID');
    expect(refused({ ...remand, redoBy: '2026-05-02' })).toBe('INVALID');
    expect(refused({ ...remand, redoBy: '2026-04-02' })).toBeNull();
    const quash = { result: 'QUASHED', ground: 'BASIS_WRONG' };
    expect(refused(quash)).toBeNull();
    expect(refused({ ...quash, ground: null })).toBe('REQUIRED');
    expect(refused({ ...quash, redoBy: '2026-04-02' })).toBeNull();
    expect(refused({ ...quash, redoBy: today })).toBe('INVALID');
    expect(refused({ ...quash, redoBy: '2026-05-02' })).toBe('INVALID');
    expect(refused({ ...quash, performBy: '2026-04-02' })).toBe('INVALID');
    expect(refused({ ...remand, result: 'CHANGED', redoBy: '2026-04-02' })).toBe('INVALID');
    expect(refused({ redoBy: '2026-04-02' })).toBe('INVALID');
    const changed = { result: 'CHANGED', ground: 'BASIS_WRONG' };
    expect(refused({ ...changed, performBy: today })).toBeNull();
    expect(refused({ ...changed, performBy: '2026-03-01' })).toBe('INVALID');
    expect(refused({ ...changed, performBy: '2099-03-01' })).toBe('INVALID');
    expect(refused({ performBy: '2026-04-02' })).toBe('INVALID');
  });
});

it('a hearing is told in time or by consent, before an odd panel', () => {
  const [today, panel] = ['2026-03-02', ['周正', '吴平', '郑直']];
  const refused = (on: string, who: string[], consent: string | null = null) =>
    codeOf(() => requireHearingNotice(on, who, consent, today));
  expect(refused('2026-03-12', panel)).toBeNull();
  expect(refused('2026-03-11', panel)).toBe('REQUIRED');
  expect(refused('2026-03-11', panel, '双方同意')).toBeNull();
  expect(refused('2026-03-01', panel, '双方同意')).toBe('INVALID');
  expect(refused('2026-05-31', panel)).toBeNull();
  expect(refused('2026-06-01', panel)).toBe('INVALID');
  expect(refused('2027-03-12', panel)).toBe('INVALID');
  expect(refused('2026-03-12', panel.slice(1))).toBe('INVALID');
  expect(refused('2026-03-12', ['周正', '周正', '吴平'])).toBe('INVALID');
});

it('finality bars the same facts and reasons of a matter that went through all tiers, and nothing else', () => {
  expect(codeOf(() => requireFinality({ opening: 'FINAL', newFacts: false }))).toBeNull();
  expect(codeOf(() => requireFinality({ opening: 'FINAL', newFacts: true }))).toBe('NEW_FACTS');
  expect(codeOf(() => requireFinality({ opening: 'RE_REVIEW', newFacts: false }))).toBe('NOT_FINAL');
  const unreached = { opening: 'FINAL', unreached: true, newFacts: false } as const;
  expect(codeOf(() => requireFinality(unreached))).toBe('NOT_SERVED');
});
