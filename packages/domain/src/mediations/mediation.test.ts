import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/dates';
import { isWorkday } from '../calendar/holidays';
import type { Actor } from '../shared/actor';
import type { RuleViolation } from '../shared/errors';
import { labels } from '../shared/labels';
import type { Role } from '../shared/permissions';
import { refusalOf, takeStep } from '../shared/steps';
import * as Vocabulary from './mediation';
import { breachRemedy, failureNotice, refusedRemedy } from './mediation-notice.rules';
import * as Rules from './mediation.rules';
import { MEDIATION_ACTIONS, mediationSteps, type MediationFacts } from './mediation.steps';

const { MEDIATION_SIDES, MEDIATION_STATUSES } = Vocabulary;
type MediationStatus = Vocabulary.MediationStatus;

const someone = (...roles: Role[]): Actor => ({
  accountId: 'a',
  officialId: 'o',
  name: '周工',
  roles,
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
});
const clerk = someone('CLERK');
const handler = someone('HANDLER');
const county = { ...someone('COUNTY_SUPERVISOR'), enteredTenantId: 'town' };

const facts = (status: MediationStatus, more: Partial<MediationFacts> = {}): MediationFacts => ({
  status,
  kind: 'PEOPLES_MEDIATION',
  otherPartyKind: 'OTHER_PERSON',
  own: true,
  takesPart: false,
  consented: MEDIATION_SIDES,
  confirmation: null,
  ...more,
});
const codeOf = (attempt: () => unknown): string | null => {
  try {
    attempt();
    return null;
  } catch (error) {
    return (error as RuleViolation).code;
  }
};

describe('the step table', () => {
  const running = { CONSENT_AWAITED: 'CONSENT_AWAITED', MEDIATING: 'MEDIATING' } as const;
  const agreed = {
    AGREEMENT_REACHED: 'AGREEMENT_REACHED',
    AGREEMENT_PERFORMED: 'AGREEMENT_PERFORMED',
  } as const;
  const followed = { ...running, AGREEMENT_REACHED: 'AGREEMENT_REACHED' } as const;
  const always = Object.fromEntries(MEDIATION_STATUSES.map((status) => [status, status]));
  const leads: Readonly<Record<string, Partial<Record<MediationStatus, MediationStatus>>>> = {
    consent: { CONSENT_AWAITED: 'CONSENT_AWAITED' },
    planSession: running,
    moveSession: running,
    holdSession: running,
    invite: followed,
    release: followed,
    lead: followed,
    link: followed,
    planNext: followed,
    contribute: followed,
    agree: { CONSENT_AWAITED: 'AGREEMENT_REACHED', MEDIATING: 'AGREEMENT_REACHED' },
    perform: { AGREEMENT_REACHED: 'AGREEMENT_REACHED' },
    breach: { AGREEMENT_REACHED: 'AGREEMENT_REACHED' },
    askCourt: agreed,
    arrange: followed,
    end: { CONSENT_AWAITED: 'MEDIATION_FAILED', MEDIATING: 'MEDIATION_FAILED' },
    reveal: always,
  };
  it.each(
    MEDIATION_ACTIONS.filter((action) => action !== 'recordCourt').flatMap((action) =>
      MEDIATION_STATUSES.map((status) => [action, status] as const),
    ),
  )('%s, %s', (action, status) => {
    const step = mediationSteps[action];
    // what several offices have of one dispute the county alone joins
    const who = action === 'link' ? county : clerk;
    const outcome = refusalOf(step, facts(status), who)?.code ?? takeStep(step, facts(status), who);
    expect(outcome).toBe(leads[action]?.[status] ?? 'WRONG_STATE');
  });

  it('has another agreement only in the place of one that the court has not confirmed', () => {
    const again = (confirmation: MediationFacts['confirmation']) =>
      refusalOf(mediationSteps.agree, facts('AGREEMENT_REACHED', { confirmation }), clerk)?.code ?? null;
    const ended = (confirmation: MediationFacts['confirmation']) =>
      refusalOf(mediationSteps.end, facts('AGREEMENT_REACHED', { confirmation }), clerk)?.code ?? null;
    // or none: it ends as a mediation does that came to nothing
    expect([ended('COURT_ASKED'), ended('COURT_CONFIRMED'), ended('COURT_REFUSED')]).toEqual([
      'WRONG_STATE',
      'WRONG_STATE',
      null,
    ]);
    expect([again(null), again('COURT_ASKED'), again('COURT_CONFIRMED'), again('COURT_REFUSED')]).toEqual([
      'WRONG_STATE',
      'WRONG_STATE',
      'WRONG_STATE',
      null,
    ]);
  });

  it('has what a body did written down by who is there for it, who takes no other step', () => {
    const there = facts('MEDIATING', { own: false, takesPart: true });
    const taken = MEDIATION_ACTIONS.filter(
      (action) => refusalOf(mediationSteps[action], there, handler) === null,
    );
    expect(taken).toEqual(['contribute', 'reveal']);
    expect(refusalOf(mediationSteps.contribute, facts('MEDIATING', { own: false }), handler)?.code).toBe(
      'NOT_YOURS',
    );
  });

  it.each(['planSession', 'moveSession', 'holdSession', 'agree'] as const)(
    '%s waits for the consent of both',
    (action) => {
      for (const consented of [[], ['PETITIONER_SIDE'], ['OTHER_SIDE']] as const)
        expect(refusalOf(mediationSteps[action], facts('CONSENT_AWAITED', { consented }), clerk)?.code).toBe(
          'CONSENT_MISSING',
        );
      expect(refusalOf(mediationSteps[action], facts('MEDIATING'), clerk)).toBeNull();
    },
  );

  it('is ended at any moment, whoever has consented', () => {
    for (const consented of [[], ['OTHER_SIDE'], MEDIATION_SIDES] as const)
      expect(takeStep(mediationSteps.end, facts('CONSENT_AWAITED', { consented }), clerk)).toBe(
        'MEDIATION_FAILED',
      );
  });

  it('belongs to who keeps it, or to the office', () => {
    const step = mediationSteps.consent;
    expect(refusalOf(step, facts('CONSENT_AWAITED', { own: false }), handler)?.code).toBe('NOT_YOURS');
    expect(refusalOf(step, facts('CONSENT_AWAITED', { own: true }), handler)).toBeNull();
    expect(refusalOf(step, facts('CONSENT_AWAITED', { own: false }), clerk)).toBeNull();
    expect(refusalOf(step, facts('CONSENT_AWAITED'), someone('AUDITOR'))?.code).toBe('FORBIDDEN');
  });

  it('has a person looked at by who may look at identities; of an organ the name is there', () => {
    const look = (who: Actor, more: Partial<MediationFacts> = {}) =>
      refusalOf(mediationSteps.reveal, facts('MEDIATING', more), who)?.code ?? null;
    expect(look(handler, { own: false })).toBeNull();
    expect(look(someone('AUDITOR'))).toBe('FORBIDDEN');
    expect(look(handler, { otherPartyKind: 'OTHER_ORGAN' })).toBe('INVALID');
  });

  it('has a court asked once, and of no agreement that is enforced as it stands', () => {
    const ask = (more: Partial<MediationFacts>) =>
      refusalOf(mediationSteps.askCourt, facts('AGREEMENT_REACHED', more), clerk)?.code ?? null;
    expect(ask({})).toBeNull();
    expect(ask({ confirmation: 'COURT_REFUSED' })).toBe('WRONG_STATE');
    expect(ask({ kind: 'JUDICIAL_MEDIATION' })).toBe('INVALID');
    const record = (confirmation: MediationFacts['confirmation']) =>
      refusalOf(mediationSteps.recordCourt, facts('AGREEMENT_REACHED', { confirmation }), clerk)?.code ??
      null;
    expect([record(null), record('COURT_ASKED'), record('COURT_CONFIRMED')]).toEqual([
      'WRONG_STATE',
      null,
      'WRONG_STATE',
    ]);
  });
});

describe('consent', () => {
  it('begins the mediation once both sides gave it, and is recorded once a side', () => {
    expect(Rules.statusAfterConsent(['OTHER_SIDE'])).toBe('CONSENT_AWAITED');
    expect(Rules.statusAfterConsent(MEDIATION_SIDES)).toBe('MEDIATING');
    expect(codeOf(() => Rules.requireNoConsentYet(['OTHER_SIDE'], 'OTHER_SIDE'))).toBe('DUPLICATE');
    // it is not changed, and what is possible is said
    expect(() => Rules.requireNoConsentYet(['OTHER_SIDE'], 'OTHER_SIDE')).toThrow(
      /对方的同意已存在：.+“终止调解”。$/,
    );
    expect(codeOf(() => Rules.requireNoConsentYet(['OTHER_SIDE'], 'PETITIONER_SIDE'))).toBeNull();
  });

  it('is asked by somebody: at least one mediator, nobody twice', () => {
    expect(codeOf(() => Rules.requireMediators([], []))).toBe('REQUIRED');
    expect(codeOf(() => Rules.requireMediators(['o'], ['老周', '老周']))).toBe('INVALID');
    expect(codeOf(() => Rules.requireMediators(['o'], ['老周']))).toBeNull();
    expect(codeOf(() => Rules.requireMediators([], [...'一二三四五六七八九十百']))).toBe('INVALID');
  });
});

describe('an agreement', () => {
  const item = { text: ' 修复围墙 ', doer: 'OTHER_SIDE', dueOn: '2026-03-20' } as const;

  it('says what is done by whom by when, nothing of it before it is in force', () => {
    expect(Rules.itemsOf([item], '2026-03-02')).toEqual([{ ...item, text: '修复围墙' }]);
    // the two may settle a suit between them, and nobody's right to petition
    const settled = { ...item, text: '收到赔偿后撤回起诉' };
    expect(Rules.itemsOf([settled], '2026-03-02')).toEqual([settled]);
    expect(codeOf(() => Rules.itemsOf([{ ...item, text: '不再上访' }], '2026-03-02'))).toBe('INVALID');
    expect(codeOf(() => Rules.itemsOf([], '2026-03-02'))).toBe('REQUIRED');
    expect(codeOf(() => Rules.itemsOf([{ ...item, text: ' ' }], '2026-03-02'))).toBe('REQUIRED');
    expect(codeOf(() => Rules.itemsOf([item], '2026-03-21'))).toBe('INVALID');
    expect(
      codeOf(() =>
        Rules.itemsOf(
          Array.from({ length: 31 }, () => item),
          '2026-03-02',
        ),
      ),
    ).toBe('INVALID');
  });

  it('is late the day after, until it is performed; a breach is recorded then, and once', () => {
    const open = { dueOn: '2026-03-20', performedOn: null, breachedOn: null };
    const late = (more: object, today: string) =>
      codeOf(() => Rules.requireLate({ ...open, ...more }, today));
    expect(Rules.isItemOverdue(open, '2026-03-20')).toBe(false);
    expect(Rules.isItemOverdue(open, '2026-03-21')).toBe(true);
    expect(Rules.isItemOverdue({ ...open, performedOn: '2026-03-25' }, '2026-03-26')).toBe(false);
    expect(late({}, '2026-03-20')).toBe('INVALID');
    expect(late({}, '2026-03-21')).toBeNull();
    expect(late({ breachedOn: '2026-03-21' }, '2026-03-22')).toBe('WRONG_STATE');
    expect(late({ performedOn: '2026-03-21' }, '2026-03-22')).toBe('WRONG_STATE');
    expect(codeOf(() => Rules.requireUnperformed({ performedOn: '2026-03-21' }))).toBe('WRONG_STATE');
    expect(codeOf(() => Rules.requireUnperformed(open))).toBeNull();
  });

  it('has days that lie between what came before and today', () => {
    const between = (day: string) =>
      codeOf(() => Rules.requireDayBetween(day, '2026-03-02', '2026-03-10', '协议生效日'));
    expect(['2026-03-01', '2026-03-02', '2026-03-10', '2026-03-11'].map(between)).toEqual([
      'INVALID',
      null,
      null,
      'INVALID',
    ]);
    const onlyToday = () => Rules.requireDayBetween('2026-03-01', '2026-03-10', '2026-03-10', '同意日期');
    expect(onlyToday).toThrow('只能是今天（2026年3月10日）');
  });
});

describe('the window for a judicial confirmation', () => {
  it('lasts thirty days from the day after the agreement is in force, and says by which article', () => {
    const clock = Rules.confirmationClock('2026-03-02', null);
    expect(clock).toMatchObject({ due: '2026-04-01', state: 'RUNNING', article: '人民调解法第三十三条' });
    expect(codeOf(() => Rules.requireWithin(clock, '2026-04-01'))).toBeNull();
    expect(codeOf(() => Rules.requireWithin(clock, '2026-04-02'))).toBe('CONFIRMATION_OVER');
    expect(Rules.confirmationClock('2026-03-02', '2026-04-01').state).toBe('SATISFIED');
  });

  it('never ends before the thirtieth day, nor on a day off, whenever it begins', () => {
    fc.assert(
      fc.property(fc.nat({ max: 900 }), (n) => {
        const from = addDays('2024-01-01', n);
        const { due, raw, derivation } = Rules.confirmationClock(from, null);
        expect(raw).toBe(addDays(from, 30));
        expect(due >= raw).toBe(true);
        expect(isWorkday(due)).toBe(true);
        expect(codeOf(() => Rules.requireWithin({ due, derivation }, due))).toBeNull();
        expect(codeOf(() => Rules.requireWithin({ due, derivation }, addDays(due, 1)))).toBe(
          'CONFIRMATION_OVER',
        );
      }),
    );
  });
});

describe('what is told', () => {
  const ended = {
    kind: 'PEOPLES_MEDIATION',
    ending: 'ENDED_BY_OTHER',
    reason: null,
    confirmation: null,
    petition: { status: 'HANDLING', dueOn: '2026-05-06' },
  } as const;

  it('of a mediation that failed: the term that it did not move, and the ways that remain', () => {
    for (const language of ['zh', 'en'] as const) {
      const notice = failureNotice(ended, language);
      expect(notice).toContain(language === 'zh' ? '到2026年5月6日为止' : '6 May 2026');
      expect(notice).toMatch(language === 'zh' ? /第二十六条/ : /art\. 26/);
      expect(notice).toMatch(
        language === 'zh' ? /仲裁.*行政复议.*诉讼/ : /arbitration.*reconsideration.*court/,
      );
      // once answered, another term runs
      const answered = { status: 'SERVED', dueOn: '2026-05-06' } as const;
      expect(failureNotice({ ...ended, petition: answered }, language)).not.toMatch(/May 2026|2026年/);
      // the law on people's mediation is cited for nothing else
      expect(failureNotice({ ...ended, kind: 'ADMINISTRATIVE_MEDIATION' }, language)).not.toMatch(
        /二十六|26\)/,
      );
    }
    const refused = { ...ended, confirmation: 'COURT_REFUSED' } as const;
    expect([failureNotice(refused, 'zh'), failureNotice(refused, 'en')].join()).toMatch(
      /没有得到法院确认.*第三十三条.*did not confirm.*art\. 33/s,
    );
    expect(failureNotice({ ...ended, ending: 'NO_AGREEMENT', reason: '赔偿数额分歧' }, 'zh')).toContain(
      '未能达成协议（赔偿数额分歧）',
    );
  });

  it('of one that ended with its matter: what became of that, and the same ways', () => {
    const withIt = (ending: 'ENDED_WITH_PETITION' | 'ENDED_WITH_TRANSFER' | 'ENDED_BY_RECUSAL') =>
      failureNotice({ ...ended, ending }, 'zh');
    expect(withIt('ENDED_WITH_PETITION')).toMatch(/已经撤回.*诉讼/);
    expect(withIt('ENDED_WITH_TRANSFER')).toMatch(/接收的单位办理.*诉讼/);
    // why, and nothing of whom a matter accuses
    expect(withIt('ENDED_BY_RECUSAL')).toMatch(/回避.*继续办理.*诉讼/);
    expect(withIt('ENDED_BY_RECUSAL')).not.toMatch(/检举|控告/);
    expect(withIt('ENDED_WITH_TRANSFER')).not.toContain('2026年');
    expect(() => Rules.requireRecorded('ENDED_WITH_TRANSFER')).toThrow('自行终止');
    expect(Rules.requireRecorded('NO_AGREEMENT')).toBe('NO_AGREEMENT');
  });

  it('of what is not performed: an action, or enforcement where a court has spoken', () => {
    const remedy = (kind: Vocabulary.MediationKind, confirmation: Vocabulary.Confirmation | null) =>
      breachRemedy({ kind, confirmation }, 'zh');
    expect(remedy('PEOPLES_MEDIATION', null)).toContain('提起诉讼');
    expect(remedy('PEOPLES_MEDIATION', 'COURT_REFUSED')).toContain('提起诉讼');
    expect(remedy('PEOPLES_MEDIATION', 'COURT_CONFIRMED')).toContain('强制执行');
    expect(remedy('JUDICIAL_MEDIATION', null)).toContain('强制执行');
    expect(breachRemedy({ kind: 'ADMINISTRATIVE_MEDIATION', confirmation: null }, 'en')).toContain('action');
    expect([refusedRemedy('zh'), refusedRemedy('en')].join()).toMatch(/第三十三条.*art\. 33/s);
    // what the court has not confirmed is not sued upon as what binds both
    expect(remedy('PEOPLES_MEDIATION', 'COURT_REFUSED')).toBe(refusedRemedy('zh'));
  });

  it('in words: every value has a name', () => {
    const values = Object.entries(Vocabulary)
      .filter(([name]) => name !== 'RUNNING_MEDIATION')
      .flatMap(([, value]) => (Array.isArray(value) ? (value as string[]) : []));
    expect(values.length).toBeGreaterThan(25);
    expect(values.filter((value) => labels[value] === undefined)).toEqual([]);
  });
});
