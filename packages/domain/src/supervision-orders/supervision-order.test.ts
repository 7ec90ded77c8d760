import { describe, expect, it } from '@jest/globals';
import { withDays } from '../calendar/calendar';
import { addDays } from '../calendar/dates';
import { nationalCalendar } from '../calendar/holidays';
import { nationalIdOf, PROFILES, profileOf } from '../clocks/profiles';
import type { Actor } from '../shared/actor';
import { chineseDate } from '../shared/day-text';
import { labels } from '../shared/labels';
import type { Role } from '../shared/permissions';
import { refusalOf, takeStep } from '../shared/steps';
import { LIABILITY_HEADS, liabilityHeads } from './liability-head';
import { SUPERVISION_GROUNDS, SUPERVISION_STATUSES } from './supervision-order';
import {
  feedbackDue,
  groundText,
  isSupervisionOverdue,
  liabilityText,
  mayAnswerFor,
  requireHearing,
  requireLiability,
  requireSupervisionTerm,
} from './supervision-order.rules';
import { SUPERVISION_ACTIONS, supervisionSteps, type SupervisionFacts } from './supervision-order.steps';

const actor = (...roles: Role[]): Actor => ({
  accountId: 'a',
  officialId: 'o',
  name: '周工',
  roles,
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: 't',
});
const facts = (more: Partial<SupervisionFacts> = {}): SupervisionFacts => ({
  status: 'FED_BACK',
  rung: 'ORDER',
  adoption: 'ADVICE_NOT_ADOPTED',
  own: false,
  issued: false,
  fromAbove: false,
  ...more,
});

describe('the step table', () => {
  const leads: Readonly<Record<string, string>> = {
    'feedBack FEEDBACK_AWAITED': 'FED_BACK',
    'rectify FED_BACK': 'RECTIFIED',
    'discharge FED_BACK': 'DISCHARGED',
    'discharge RECTIFIED': 'DISCHARGED',
    'reject FED_BACK': 'FEEDBACK_AWAITED',
    'reject RECTIFIED': 'FEEDBACK_AWAITED',
    ...Object.fromEntries(
      ['FEEDBACK_AWAITED', 'FED_BACK', 'RECTIFIED'].flatMap((status) => [
        [`escalate ${status}`, 'FEEDBACK_AWAITED'],
        [`offerHearing ${status}`, status],
        [`state ${status}`, status],
        [`revoke ${status}`, 'REVOKED'],
      ]),
    ),
  };
  it.each(
    SUPERVISION_ACTIONS.flatMap((action) => SUPERVISION_STATUSES.map((status) => [action, status] as const)),
  )('%s, %s', (action, status) => {
    const [step, at, everybody] = [supervisionSteps[action], facts({ status }), actor('CLERK', 'LEADER')];
    const outcome = refusalOf(step, at, everybody)?.code ?? takeStep(step, at, everybody);
    expect(outcome).toBe(leads[`${action} ${status}`] ?? 'WRONG_STATE');
  });

  it.each<[Role, boolean, string | null]>([
    ['LEADER', false, null],
    ['COUNTY_SUPERVISOR', false, null],
    ['TENANT_ADMIN', false, 'FORBIDDEN'],
    ['LEADER', true, 'OWN_SUPERVISION'],
    ['CLERK', false, 'FORBIDDEN'],
    ['HANDLER', false, 'FORBIDDEN'],
  ])('a %s (supervised themselves: %s) discharges: %s', (role, own, code) => {
    expect(refusalOf(supervisionSteps.discharge, facts({ own }), actor(role))?.code ?? null).toBe(code);
  });

  it('leaves to the county what the county wants of an office, which answers it', () => {
    const refused = (['discharge', 'reject', 'escalate', 'offerHearing', 'revoke'] as const).map(
      (action) => refusalOf(supervisionSteps[action], facts({ fromAbove: true }), actor('LEADER'))?.code,
    );
    expect(new Set(refused)).toEqual(new Set(['COUNTY_SUPERVISES']));
    const rectify = (fromAbove: boolean) =>
      refusalOf(supervisionSteps.rectify, facts({ fromAbove, own: true }), actor('HANDLER'));
    expect([rectify(true), rectify(false)]).toEqual([null, null]);
  });

  it.each<[Role, boolean, string | null]>([
    ['HANDLER', true, null],
    ['HANDLER', false, 'NOT_YOURS'],
    ['CLERK', false, null],
    ['COUNTY_SUPERVISOR', false, 'FORBIDDEN'],
  ])('a %s (responsible: %s) gives feedback: %s', (role, own, code) => {
    const awaited = facts({ status: 'FEEDBACK_AWAITED', own });
    expect(refusalOf(supervisionSteps.feedBack, awaited, actor(role))?.code ?? null).toBe(code);
  });

  it('is not answered for the official by who issued it, whatever else they may', () => {
    const by = (issued: boolean, own = false) =>
      (['feedBack', 'rectify', 'state'] as const).map((action) => {
        const status = action === 'rectify' ? 'FED_BACK' : 'FEEDBACK_AWAITED';
        return refusalOf(supervisionSteps[action], facts({ status, issued, own }), actor('TENANT_ADMIN'))
          ?.code;
      });
    expect(new Set(by(true))).toEqual(new Set(['NOT_YOURS']));
    expect(new Set([...by(false), ...by(false, true)])).toEqual(new Set([undefined]));
  });

  it('is not discharged on a promise, and nothing stands above advice on liability', () => {
    const promised = facts({ adoption: 'ADVICE_PARTLY_ADOPTED' });
    expect(refusalOf(supervisionSteps.discharge, promised, actor('LEADER'))?.code).toBe('NOT_RECTIFIED');
    const done = { ...promised, status: 'RECTIFIED' } as const;
    expect(refusalOf(supervisionSteps.discharge, done, actor('LEADER'))).toBeNull();
    const top = facts({ rung: 'LIABILITY_ADVICE' });
    expect(refusalOf(supervisionSteps.escalate, top, actor('LEADER'))?.code).toBe('LADDER_ENDS');
  });

  it.each<[boolean, Role, string | null]>([
    [true, 'HANDLER', 'ADDRESSEE_ANSWERS'],
    [true, 'CLERK', 'ADDRESSEE_ANSWERS'],
    [false, 'CLERK', null],
    [false, 'HANDLER', 'NOT_YOURS'],
  ])('advice on liability is answered by whom it went to (held liable: %s, %s): %s', (own, role, code) => {
    const advised = facts({ rung: 'LIABILITY_ADVICE', status: 'FEEDBACK_AWAITED', own });
    expect(refusalOf(supervisionSteps.feedBack, advised, actor(role))?.code ?? null).toBe(code);
    expect(refusalOf(supervisionSteps.state, { ...advised, own: true }, actor(role))).toBeNull();
  });
});

const nation = nationalCalendar();
const { 'cn-2005': OF_2005, 'cn-2022': OF_2022 } = PROFILES;

describe('the term', () => {
  it('is thirty days by the law of 2005, and the office’s own rule today', () => {
    // 2017-08-31 + 30 days is a Saturday that was worked; 2016-12-29 + 30 days falls into the Spring Festival
    expect(feedbackDue(OF_2005, '2017-08-31', nation)).toEqual({
      dueOn: '2017-09-30',
      term: 'STATUTORY_TERM',
    });
    expect(feedbackDue(OF_2005, '2016-12-29', nation)).toEqual({
      dueOn: '2017-02-03',
      term: 'STATUTORY_TERM',
    });
    expect(feedbackDue(OF_2022, '2026-03-02', nation)).toEqual({
      dueOn: '2026-04-01',
      term: 'INTERNAL_TERM',
    });
    const beijing = profileOf('cn-2005+bj-2006');
    expect(feedbackDue(beijing, '2017-08-31', nation).term).toBe('STATUTORY_TERM');
    expect([nationalIdOf(beijing.id), nationalIdOf('cn-2028v2+bj-2006')]).toEqual(['cn-2005', 'cn-2028v2']);
  });

  it('of the house’s own never ends on a day off either', () => {
    const internal = (today: string) => feedbackDue(OF_2022, today, nation).dueOn;
    expect(internal('2026-03-02')).toBe('2026-04-01');
    // to the end of a week, to a Saturday that is worked, and over National Day
    expect(internal('2026-03-05')).toBe('2026-04-07');
    expect(internal('2026-04-09')).toBe('2026-05-09');
    expect(internal('2026-09-01')).toBe('2026-10-08');
  });

  it('lies ahead, and is not longer than the law allows', () => {
    const today = '2026-03-02';
    expect(() => requireSupervisionTerm(today, OF_2022, today, nation)).toThrow('2026年5月31日');
    expect(requireSupervisionTerm('2026-05-31', OF_2022, today, nation)).toBe('INTERNAL_TERM');
    expect(() => requireSupervisionTerm('2026-06-01', OF_2022, today, nation)).toThrow('2026年5月31日');
    const { dueOn } = feedbackDue(OF_2005, today, nation);
    expect(requireSupervisionTerm(dueOn, OF_2005, today, nation)).toBe('STATUTORY_TERM');
    expect(() => requireSupervisionTerm(addDays(dueOn, 1), OF_2005, today, nation)).toThrow(
      chineseDate(dueOn),
    );
  });

  it('of the law of 2005 counts the days that the office added', () => {
    const name = { zh: '县庆日', en: 'County Day' };
    const source = { zh: '县政府通知', en: 'county notice' };
    const added = { date: '2026-04-01', off: true, name, source, publishedOn: '2026-02-01' };
    const office = withDays(nation, [added]);
    const today = '2026-03-02';
    expect(feedbackDue(OF_2005, today, nation).dueOn).toBe('2026-04-01');
    expect(feedbackDue(OF_2005, today, office).dueOn).toBe('2026-04-02');
    expect(requireSupervisionTerm('2026-04-02', OF_2005, today, office)).toBe('STATUTORY_TERM');
    expect(() => requireSupervisionTerm('2026-04-02', OF_2005, today, nation)).toThrow('2026年4月1日');
  });

  it('is overdue while nothing was said', () => {
    const order = { status: 'FEEDBACK_AWAITED', dueOn: '2026-03-02' } as const;
    expect(isSupervisionOverdue(order, '2026-03-02')).toBe(false);
    expect(isSupervisionOverdue(order, '2026-03-03')).toBe(true);
    expect(isSupervisionOverdue({ ...order, status: 'FED_BACK' }, '2026-03-03')).toBe(false);
  });
});

it('who answers for it is of the unit that handles the matter, or stands on it by name', () => {
  const matter = { unitId: 'roads', ownerId: 'clerk', responsibleId: 'handler', leadId: 'deputy' };
  expect(mayAnswerFor({ id: 'colleague', unitId: 'roads' }, matter)).toBe(true);
  expect(mayAnswerFor({ id: 'deputy', unitId: 'leaders' }, matter)).toBe(true);
  expect(mayAnswerFor({ id: 'stranger', unitId: 'schools' }, matter)).toBe(false);
  expect(mayAnswerFor({ id: 'stranger', unitId: null }, matter)).toBe(false);
  expect(mayAnswerFor({ id: 'stranger', unitId: 'schools' }, { ...matter, unitId: null })).toBe(true);
});

describe('the closed lists', () => {
  it('name a provision of each law', () => {
    expect(groundText('STALLED', OF_2005, null, 'zh')).toBe('信访条例第三十六条第四项');
    expect(groundText('STALLED', OF_2022, null, 'zh')).toBe('信访工作条例第四十条第一款');
    expect(groundText('STALLED', OF_2022, null, 'en')).toBe(
      'Regulations on Petition Work (2022), Article 40(1)',
    );
    expect(liabilityText('HANDLING_STALLED', OF_2022, 'zh')).toBe('信访工作条例第四十五条第一项');
    expect(liabilityText('ACCUSATION_DISCLOSED', OF_2005, 'zh')).toBe('信访条例第四十四条第一款');
    expect(liabilityText('PETITION_OFFICE_NEGLECT', OF_2022, 'zh')).toBe('信访工作条例第四十三条');
  });

  it('are the nineteen heads of today’s law, fourteen of which the law of 2005 knew', () => {
    expect(liabilityHeads(OF_2022)).toEqual(LIABILITY_HEADS);
    expect(LIABILITY_HEADS).toHaveLength(19);
    expect(liabilityHeads(OF_2005)).toHaveLength(14);
    const provisions = LIABILITY_HEADS.map((head) => liabilityText(head, OF_2022, 'zh'));
    expect(new Set(provisions).size).toBe(19);
  });

  it('are called something in both languages', () => {
    for (const code of [...SUPERVISION_GROUNDS, ...LIABILITY_HEADS]) expect(labels[code]?.zh).toBeTruthy();
  });
});

describe('advice on liability', () => {
  const today = '2026-03-10';
  const heard = { statement: '已多次催办', hearingUntil: null };

  it('hears the official first: a statement, or a day for it that has passed', () => {
    const advise = (hearing: Parameters<typeof requireLiability>[2]) => () =>
      requireLiability('HANDLING_STALLED', OF_2022, hearing, today);
    expect(advise(heard)).not.toThrow();
    expect(advise({ statement: null, hearingUntil: '2026-03-09' })).not.toThrow();
    expect(advise({ statement: null, hearingUntil: today })).toThrow('陈述申辩');
    expect(advise({ statement: null, hearingUntil: null })).toThrow('陈述申辩');
  });

  it('names a head that the law of the matter knows', () => {
    expect(() => requireLiability(null, OF_2022, heard, today)).toThrow('责任情形');
    expect(() => requireLiability('PRIVATE_GAIN', OF_2005, heard, today)).toThrow('信访条例没有');
    expect(requireLiability('RETALIATION', OF_2005, heard, today)).toBe('RETALIATION');
  });

  it('leaves time to state one’s side', () => {
    expect(() => requireHearing('2026-03-12', today)).toThrow('2026年3月13日');
    expect(() => requireHearing('2026-03-13', today)).not.toThrow();
    expect(() => requireHearing('2026-04-10', today)).toThrow('一个月');
  });
});
