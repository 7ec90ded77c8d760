import { describe, expect, it } from '@jest/globals';
import { CN_2022 } from '../clocks/cn-2022';
import { OVERLAYS } from '../clocks/overlays';
import { profileFor } from '../clocks/profiles';
import { petitionClocks, type DatedEvent } from '../petitions/petition.rules';
import type { PetitionEventKind } from '../petitions/petition';
import { groundsOf, requireGround } from './supervision-order.rules';
import {
  CAUSES_ONCE_CLOSED,
  isBouncedAgain,
  RULES,
  supervisionProposals,
  type CauseOnceClosed,
  type SupervisedMatter,
} from './supervision-proposal.rules';

const event = (kind: PetitionEventKind, on: string): DatedEvent => ({
  kind,
  at: new Date(`${on}T02:00:00Z`),
});

/** Received on 2 March 2026: to be disposed of by 17 March. */
function grounds(
  more: Partial<SupervisedMatter>,
  today: string,
  ...events: readonly DatedEvent[]
): [string, string][] {
  const all = [event('RECEIVED', '2026-03-02'), ...events];
  const matter: SupervisedMatter = {
    status: 'REGISTERED',
    clocks: petitionClocks(CN_2022, all),
    events: all,
    reportDue: null,
    performanceDue: null,
    ...more,
  };
  return supervisionProposals(matter, today).map(({ ground, fact }) => [ground, fact.zh]);
}

describe('proposals', () => {
  it('are none for a matter in its terms', () => {
    expect(grounds({}, '2026-03-17')).toEqual([]);
    expect(grounds({ status: 'ACCEPTED' }, '2026-03-20', event('ACCEPTED', '2026-03-10'))).toEqual([]);
  });

  it('are for a procedure that was not followed, while it is not and once it was late', () => {
    expect(grounds({}, '2026-03-19')).toEqual([
      ['PROCEDURE_BREACHED', expect.stringContaining('2026年3月17日已过 2 天')],
    ]);
    expect(grounds({ status: 'ACCEPTED' }, '2026-03-20', event('ACCEPTED', '2026-03-20'))).toEqual([
      ['PROCEDURE_BREACHED', expect.stringContaining('晚了 3 天')],
    ]);
  });

  it('are for a matter that is not concluded in time, and for one on which nothing happens', () => {
    const accepted = event('ACCEPTED', '2026-03-10');
    expect(grounds({ status: 'HANDLING' }, '2026-04-09', accepted)).toEqual([]);
    expect(grounds({ status: 'HANDLING' }, '2026-04-10', accepted)).toEqual([
      ['STALLED', '2026年3月10日以来 31 天没有任何办理记录'],
    ]);
    const noted = event('NOTED', '2026-05-10');
    expect(grounds({ status: 'HANDLING' }, '2026-05-12', accepted, noted)).toEqual([
      ['CONCLUDED_LATE', '信访工作条例第三十四条的期限2026年5月9日已过 3 天，仍未办结'],
    ]);
    // supervising is no work on the matter
    const reminded = event('SUPERVISION_ISSUED', '2026-04-09');
    expect(grounds({ status: 'HANDLING' }, '2026-04-10', accepted, reminded)).toHaveLength(1);
    expect(grounds({ status: 'CLOSED' }, '2026-06-10', accepted, event('CLOSED', '2026-04-01'))).toEqual([]);
  });

  it('are for a matter that is sent to and fro', () => {
    const once = [event('ACCEPTED', '2026-03-03'), event('RETURNED', '2026-03-05')];
    expect(grounds({ status: 'ACCEPTED' }, '2026-03-10', ...once)).toEqual([]);
    expect(grounds({ status: 'ACCEPTED' }, '2026-03-10', ...once, event('RETURNED', '2026-03-07'))).toEqual([
      ['STALLED', expect.stringContaining('2 次')],
    ]);
  });

  it('count an objection that was agreed to once, and two of them as to and fro', () => {
    const returned = (on: string) => [
      event('TRANSFERRED', on),
      event('TRANSFER_OBJECTED', on),
      event('TRANSFER_RETURNED', on),
    ];
    const once = returned('2026-03-05');
    expect(grounds({}, '2026-03-10', ...once)).toEqual([]);
    expect(grounds({}, '2026-03-10', ...once, ...returned('2026-03-07'))).toEqual([
      ['STALLED', expect.stringContaining('2 次')],
    ]);
  });

  it('are for a result that nobody was told', () => {
    const answered = [event('ACCEPTED', '2026-03-03'), event('ANSWERED', '2026-03-20')];
    expect(grounds({ status: 'ANSWERED' }, '2026-03-30', ...answered)).toEqual([]);
    expect(grounds({ status: 'ANSWERED' }, '2026-03-31', ...answered)).toEqual([
      ['RESULT_NOT_FED_BACK', '2026年3月20日已作出答复，11 天没有送达信访人'],
    ]);
    const away = { status: 'TRANSFERRED', reportDue: '2026-03-25' } as const;
    const sent = event('TRANSFERRED', '2026-03-10');
    expect(grounds(away, '2026-03-25', sent)).toEqual([]);
    expect(grounds(away, '2026-03-26', sent)).toEqual([
      ['RESULT_NOT_FED_BACK', expect.stringContaining('2026年3月25日前报告结果')],
    ]);
  });

  it.each(['REMANDED', 'QUASHED'] as const)(
    'are for an opinion that is not given anew by the day that was set (%s)',
    (kind) => {
      const events = ['ACCEPTED', 'ANSWERED', 'SERVED'].map((kind) =>
        event(kind as PetitionEventKind, '2026-03-10'),
      );
      const remanded = { ...event(kind, '2026-04-01'), days: 5 };
      const all = [...events, event('REVIEWED', '2026-04-01'), remanded];
      expect(grounds({ status: 'HANDLING' }, '2026-04-06', ...all)).toEqual([]);
      expect(grounds({ status: 'HANDLING' }, '2026-04-07', ...all)).toEqual([
        ['CONCLUDED_LATE', '原意见没有维持，重新作出处理意见的期限2026年4月6日已过 1 天，仍未重新作出'],
      ]);
      const anew = [...all, event('ANSWERED', '2026-04-05')];
      expect(grounds({ status: 'ANSWERED' }, '2026-04-07', ...anew)).toEqual([]);
      expect(grounds({ status: 'SERVED' }, '2026-05-07', ...anew, event('SERVED', '2026-04-06'))).toEqual([]);
    },
  );

  it('are for what was quashed without a day once the term for concluding, begun anew, is over', () => {
    const events = (['ACCEPTED', 'ANSWERED', 'SERVED'] as const).map((kind) => event(kind, '2026-03-10'));
    const fell = (['REVIEWED', 'QUASHED'] as const).map((kind) => event(kind, '2026-04-01'));
    const quashed = [...events, ...fell, event('NOTED', '2026-05-20')];
    // sixty days from the decision end on a Sunday
    expect(grounds({ status: 'HANDLING' }, '2026-06-01', ...quashed)).toEqual([]);
    expect(grounds({ status: 'HANDLING' }, '2026-06-02', ...quashed)).toEqual([
      ['CONCLUDED_LATE', expect.stringContaining('2026年6月1日已过 1 天')],
    ]);
  });

  it('are for a review that is late, and for its opinion that nobody was told, though the matter itself is over', () => {
    const events = ['ACCEPTED', 'ANSWERED', 'SERVED'].map((kind) =>
      event(kind as PetitionEventKind, '2026-03-10'),
    );
    const asked = [...events, event('REVIEW_REQUESTED', '2026-04-01')];
    for (const status of ['SERVED', 'CLOSED'] as const) {
      expect(grounds({ status }, '2026-05-06', ...asked)).toEqual([]);
      // a body that works in Huiyin answers for it on its own file
      expect(grounds({ status, reviewedInHuiyin: true }, '2026-05-07', ...asked)).toEqual([]);
      expect(grounds({ status }, '2026-05-07', ...asked)).toEqual([
        ['CONCLUDED_LATE', expect.stringContaining('复查意见')],
      ]);
      const decided = [...asked, event('REVIEWED', '2026-04-20')];
      expect(grounds({ status }, '2026-04-30', ...decided)).toEqual([]);
      expect(grounds({ status }, '2026-05-07', ...decided)).toEqual([
        [
          'RESULT_NOT_FED_BACK',
          expect.stringMatching(/^2026年\d+月\d+日已作出复查、复核意见，17 天没有送达/),
        ],
      ]);
      expect(grounds({ status }, '2026-05-07', ...decided, event('REVIEW_SERVED', '2026-05-06'))).toEqual([]);
    }
    const withdrawn = [...asked, event('REVIEW_WITHDRAWN', '2026-04-20')];
    expect(grounds({ status: 'CLOSED' }, '2026-06-07', ...withdrawn)).toEqual([]);
  });

  it('are for what was supported and is not done', () => {
    const done = { status: 'SERVED', performanceDue: '2026-04-01' } as const;
    const events = ['ACCEPTED', 'ANSWERED', 'SERVED'].map((kind) =>
      event(kind as PetitionEventKind, '2026-03-10'),
    );
    expect(grounds(done, '2026-04-01', ...events)).toEqual([]);
    expect(grounds(done, '2026-04-03', ...events)).toEqual([
      ['OPINION_NOT_EXECUTED', expect.stringContaining('已过 2 天')],
    ]);
  });
});

describe('the grounds of a province', () => {
  const known = groundsOf(profileFor('2026-03-02', OVERLAYS.find(({ id }) => id === 'bj-2006') ?? null));
  const matter = (more: Partial<SupervisedMatter>): SupervisedMatter => ({
    status: 'CLOSED',
    clocks: [],
    events: [],
    reportDue: null,
    performanceDue: null,
    ...more,
  });
  const of = (more: Partial<SupervisedMatter>, by?: typeof known) =>
    supervisionProposals(matter(more), '2026-06-10', by).map(({ ground }) => ground);
  const broken = [{ of: 'COMMITMENT', dueOn: '2026-04-30', on: '2026-05-01' }] as const;

  it('hold by what a review found and by what was recorded as not done, where the matter’s law knows them', () => {
    expect(of({ foundWrong: 'BASIS_WRONG' }, known)).toEqual(['ANSWER_CLEARLY_WRONG']);
    expect(of({ foundWrong: 'BEYOND_COMPETENCE' }, known)).toEqual([]);
    expect(of({ unkept: broken }, known)).toEqual(['RESULT_FALSE_OR_NOT_DONE']);
    expect(of({ unkept: [] }, known)).toEqual([]);
    // the nation's law names neither, but what is promised and not done is one of the 等情形 of 第四十条
    expect(of({ foundWrong: 'BASIS_WRONG', unkept: broken })).toEqual(['OTHER_GROUND']);
  });

  it('hold for each thing promised or agreed on that is not done', () => {
    const unkept = [...broken, { of: 'AGREEMENT', dueOn: '2026-05-02', on: '2026-05-05' }] as const;
    const facts = supervisionProposals(matter({ unkept }), '2026-06-10', known).map(({ fact }) => fact.zh);
    expect(facts).toEqual([
      '应当在2026年4月30日前履行的承诺，2026年5月1日登记为没有履行，至今没有履行的记录',
      '应当在2026年5月2日前履行的调解协议内容，2026年5月5日登记为没有履行，至今没有履行的记录',
    ]);
  });

  it('stand before “other”, and are refused where the law knows none', () => {
    expect(known.slice(-3)).toEqual(['ANSWER_CLEARLY_WRONG', 'RESULT_FALSE_OR_NOT_DONE', 'OTHER_GROUND']);
    expect(() => requireGround('ANSWER_CLEARLY_WRONG', CN_2022)).toThrow('无正当理由超期未办结');
    expect(() => requireGround('STALLED', CN_2022)).not.toThrow();
  });
});

it('a matter is bounced again from the second time on, and by what sends it back alone', () => {
  const once = [event('ACCEPTED', '2026-03-03'), event('RETURNED', '2026-03-05')];
  expect(isBouncedAgain([], 'RETURNED')).toBe(false);
  expect(isBouncedAgain(once, 'RETURNED')).toBe(true);
  expect(isBouncedAgain(once, 'TRANSFER_OBJECTED')).toBe(true);
  expect(isBouncedAgain([...once, event('TRANSFER_OBJECTED', '2026-03-06')], 'TRANSFER_RETURNED')).toBe(
    false,
  );
  expect(isBouncedAgain(once, 'ASSIGNED')).toBe(false);
});

it('is not bounced by who receives it and hands it on to where it belongs, but by who does so again', () => {
  const on = event('TRANSFER_PASSED_ON', '2026-03-05');
  const once = [event('RETURNED', '2026-03-04')];
  expect(isBouncedAgain(once, 'TRANSFER_PASSED_ON')).toBe(false);
  expect(isBouncedAgain([on], 'RETURNED')).toBe(false);
  expect(isBouncedAgain([on], 'TRANSFER_PASSED_ON')).toBe(false);
  expect(isBouncedAgain([...once, on], 'TRANSFER_PASSED_ON')).toBe(true);
  expect(isBouncedAgain([on, ...once], 'TRANSFER_OBJECTED')).toBe(true);
  const open = { status: 'TRANSFERRED', clocks: [], reportDue: null, performanceDue: null } as const;
  const stalled = (...events: ReturnType<typeof event>[]) =>
    supervisionProposals({ ...open, events }, '2026-03-06').map(({ ground }) => ground);
  expect(stalled(...once, on)).toEqual([]);
  expect(stalled(...once, on, on)).toEqual(['STALLED']);
});

describe('what is closed', () => {
  const received = event('RECEIVED', '2026-03-02');
  const asked = [
    event('ANSWERED', '2026-04-01'),
    event('SERVED', '2026-04-02'),
    event('REVIEW_REQUESTED', '2026-04-10'),
  ];
  const closed = (
    more: Partial<SupervisedMatter>,
    ...events: ReturnType<typeof event>[]
  ): SupervisedMatter => ({
    status: 'CLOSED',
    clocks: petitionClocks(CN_2022, [received, ...events]),
    events: [received, ...events],
    reportDue: '2026-03-10',
    performanceDue: null,
    ...more,
  });
  const WORST: Readonly<Record<CauseOnceClosed, SupervisedMatter>> = {
    REVIEW_RUNNING: closed({}, ...asked),
    NOT_PERFORMED: closed({ performanceDue: '2026-04-01' }),
    FOUND_CLEARLY_WRONG: closed({ foundWrong: 'FACTS_UNCLEAR' }),
    COMMITMENT_UNKEPT: closed({ unkept: [{ of: 'COMMITMENT', dueOn: '2026-04-01', on: '2026-04-02' }] }),
    AGREEMENT_UNKEPT: closed({ unkept: [{ of: 'AGREEMENT', dueOn: '2026-04-01', on: '2026-04-02' }] }),
  };

  it.each(CAUSES_ONCE_CLOSED)(
    'gives cause by %s through the rules that say so, and through no other',
    (cause) => {
      const current = RULES.filter(({ onceClosed }) => onceClosed !== 'PAST');
      const held = current.filter(({ rule }) => rule(WORST[cause], '2026-07-01').length > 0);
      expect(held).toEqual(current.filter(({ onceClosed }) => onceClosed.includes(cause)));
      expect(held).not.toEqual([]);
    },
  );

  it('gives none by anything else, however long it lay and however often it was sent about', () => {
    const about = [
      'RETURNED',
      'TRANSFERRED',
      'TRANSFER_OBJECTED',
      'RETURNED',
      'ACCEPTED',
      'ANSWERED',
      'CLOSED',
    ] as const;
    const matter = closed({}, ...about.map((kind) => event(kind, '2026-04-01')));
    const held = RULES.filter(({ rule }) => rule(matter, '2027-07-01').length > 0);
    expect(held.map(({ onceClosed }) => onceClosed)).toEqual(['PAST']);
  });
});
