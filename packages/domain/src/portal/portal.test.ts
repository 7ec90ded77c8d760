import { describe, expect, it } from '@jest/globals';
import { PROFILES } from '../clocks/profiles';
import {
  PETITION_EVENT_KINDS,
  PETITION_STATUSES,
  type PetitionEventKind,
  type Outcome,
} from '../petitions/petition';
import { petitionClocks } from '../petitions/petition.rules';
import { nextReplyOn, nextSteps, petitionersEvents, portalStatus } from './portal.rules';

const at = new Date('2026-03-02T02:00:00Z');
const events = (...kinds: PetitionEventKind[]) => kinds.map((kind) => ({ kind, at }));
const facts = (status: (typeof PETITION_STATUSES)[number], ...kinds: PetitionEventKind[]) => ({
  status,
  clocks: petitionClocks(PROFILES['cn-2022'], events(...kinds)),
  mayRate: false,
  today: '2026-03-03',
});

it.each(['zh', 'en'] as const)('every state has a sentence in %s', (language) => {
  for (const status of PETITION_STATUSES) expect(portalStatus(status, language)).toMatch(/[。.]$/);
});

describe('the time line a petitioner reads', () => {
  const line = petitionersEvents(
    PETITION_EVENT_KINDS.map((kind) => ({ kind, at, days: null, text: `${kind} 的文字` })),
    'zh',
  );

  it('leaves out what is the office’s own', () => {
    const kinds = line.map(({ kind }) => kind);
    for (const own of ['NOTED', 'CORRECTED', 'RETURNED', 'ARCHIVED', 'CODE_REISSUED'] as const)
      expect(kinds).not.toContain(own);
    expect(kinds).toEqual(expect.arrayContaining(['RECEIVED', 'ACCEPTED', 'ANSWERED', 'SERVED']));
  });

  it('shows the reasons that are to be told, and no other words', () => {
    const told = line.filter(({ text }) => text !== null).map(({ kind }) => kind);
    expect(told.filter((kind) => !kind.startsWith('TRANSFER'))).toEqual([
      'PACKET_SENT',
      'PACKET_ACKNOWLEDGED',
      'SIMPLE_ENDED',
      'ACCEPTED',
      'TRACK_MOVED',
      'NOT_ACCEPTED',
      'REFERRED_OUT',
      'WITHDRAWN',
      'INTERIM_REPLIED',
      'EXTENDED',
      'VIEW_RECORDED',
      'MATTER_ENDED',
      'CLAIM_REVOKED',
      'COMMITTED',
      'COMMITMENT_BROKEN',
      'DUE_DATE_MOVED',
      'MEDIATION_OPENED',
      'MEDIATION_CONSENTED',
      'MEDIATION_SESSION_PLANNED',
      'MEDIATION_SESSION_MOVED',
      'MEDIATION_RESUMED',
      'DISPUTE_JOINED',
      'DISPUTE_LINKED',
      'DISPUTE_PARTICIPANT',
      'DISPUTE_LED',
      'DISPUTE_PLANNED',
      'DISPUTE_CONTRIBUTED',
      'REVIEW_NOT_ACCEPTED',
      'REVIEW_EXTENDED',
      'RE_REVIEW_NOT_ACCEPTED',
      'RE_REVIEW_EXTENDED',
      'REVIEW_REMINDED',
      'REVIEW_TERMINATED',
      'HEARING_ARRANGED',
      'REMANDED',
      'QUASHED',
    ]);
  });

  it('says with each hop of a transfer where the matter is', () => {
    const hops = line.filter(({ kind }) => kind.startsWith('TRANSFER'));
    expect(hops).toHaveLength(8);
    expect(hops.filter(({ text }) => text === null)).toEqual([]);
  });

  it('calls each entry something', () => {
    for (const language of ['zh', 'en'] as const)
      for (const { kind, label } of petitionersEvents(
        line.map((entry) => ({ ...entry, text: null })),
        language,
      ))
        expect(label).not.toBe(kind);
  });
});

it('an interim reply promises a day until there is an answer, though that may fall', () => {
  const entry = (kind: PetitionEventKind, on: string | null = null) => ({
    kind,
    at,
    days: null,
    text: null,
    on,
  });
  const promised = [entry('ACCEPTED'), entry('INTERIM_REPLIED', '2026-03-20')];
  expect(nextReplyOn('HANDLING', promised)).toBe('2026-03-20');
  const fell = [...promised, entry('ANSWERED'), entry('QUASHED')];
  expect(nextReplyOn('HANDLING', fell)).toBeNull();
  expect(nextReplyOn('HANDLING', [...fell, entry('INTERIM_REPLIED', '2026-06-01')])).toBe('2026-06-01');
});

it('a public notice is told with where it stands, and an attempt in vain is not', () => {
  const tried = {
    kind: 'SERVICE_ATTEMPTED',
    at,
    days: null,
    text: '公告至 2026-06-01：镇政府公示栏',
  } as const;
  expect(petitionersEvents([{ ...tried, method: 'PUBLIC_NOTICE' }], 'zh')[0]).toMatchObject({
    label: '公告送达',
    text: tried.text,
  });
  expect(petitionersEvents([{ ...tried, method: 'POST' }], 'zh')[0]).toMatchObject({
    label: '送达一次，没有送到',
    text: null,
  });
  const answered = { ...facts('ANSWERED', 'RECEIVED', 'ACCEPTED', 'ANSWERED'), noticeUntil: '2026-06-01' };
  expect(nextSteps(answered, 'zh').join()).toMatch(/公告到2026年6月1日为止.*现在就可以到接待场所领取/);
  expect(nextSteps(answered, 'en').join()).toContain('1 June 2026');
  expect(nextSteps({ ...answered, noticeUntil: null }, 'zh').join()).not.toContain('公告');
});

describe('what to do next', () => {
  it('says until when the office has to act', () => {
    expect(nextSteps(facts('REGISTERED', 'RECEIVED'), 'zh').join()).toContain('2026年3月17日前');
  });

  it('names whom to turn to when that day has passed, and never the office that is late itself', () => {
    const waiting = { ...facts('HANDLING', 'RECEIVED', 'ACCEPTED'), today: '2026-05-02' };
    expect(nextSteps(waiting, 'zh').join()).toMatch(/2026年5月6日前.*过期没有结果的，.*向县信访局反映/);
    const late = nextSteps({ ...waiting, today: '2026-05-07' }, 'zh').join();
    expect(late).toMatch(/2026年5月6日前.*已经过期：.*向县信访局反映/);
    const above = nextSteps({ ...waiting, today: '2026-05-07', atCounty: true }, 'zh').join();
    expect(above).toContain('向上一级信访部门反映');
    expect(above).not.toContain('县信访局');
    expect(nextSteps({ ...waiting, atCounty: true }, 'en').join()).not.toContain('county');
  });

  it('names the way that is open before its notice is served and after', () => {
    const way = '请按照“您可以走的途径”所说';
    expect(nextSteps(facts('REFERRED_OUT', 'RECEIVED', 'REFERRED_OUT'), 'zh').join()).toContain(way);
    for (const status of ['SERVED', 'CLOSED', 'ARCHIVED'] as const) {
      const told = facts(status, 'RECEIVED', 'REFERRED_OUT', 'SERVED');
      expect(nextSteps({ ...told, sentAway: true }, 'zh').join()).toContain(way);
      expect(nextSteps(told, 'zh').join()).not.toContain(way);
    }
  });

  it('names a review from service until its last day, and not after', () => {
    const served = facts('SERVED', 'RECEIVED', 'ACCEPTED', 'ANSWERED', 'SERVED');
    expect(nextSteps(served, 'zh').join()).toContain('请求原办理机关的上一级机关复查');
    expect(nextSteps({ ...served, today: '2027-03-03' }, 'zh').join()).not.toContain('复查');
    expect(nextSteps(facts('HANDLING', 'RECEIVED', 'ACCEPTED'), 'zh').join()).not.toContain('复查');
  });

  it('says of an opinion that fell that it counts no more, by when the new one is due, and that a review is open then', () => {
    const before = ['RECEIVED', 'ACCEPTED', 'ANSWERED', 'SERVED'] as const;
    const fell = { ...facts('HANDLING', ...before), owedAnew: { by: '2026-03-22' } };
    expect(nextSteps(fell, 'zh').join()).toMatch(/不再有效.*重新申请复查.*2026年3月22日前/);
    expect(nextSteps(fell, 'en').join()).toMatch(/in force no more.*review of it.*22 March 2026/);
    expect(nextSteps({ ...fell, today: '2026-03-23' }, 'zh').join()).toMatch(/2026年3月22日前.*已经过期/);
    expect(nextSteps({ ...fell, status: 'WITHDRAWN' }, 'zh').join()).not.toContain('不再有效');
    // where the term for concluding runs anew, by that
    const anew = facts('HANDLING', 'RECEIVED', 'ACCEPTED', 'ANSWERED', 'QUASHED');
    expect(nextSteps({ ...anew, owedAnew: { by: null } }, 'zh').join()).toMatch(/不再有效.*2026年5月6日前/);
    expect(nextSteps(anew, 'zh').join()).not.toContain('不再有效');
  });

  it('names it by the rules that hold for the matter', () => {
    const at2016 = (kind: PetitionEventKind) => ({ kind, at: new Date('2016-03-02T02:00:00Z') });
    const clocks = petitionClocks(
      PROFILES['cn-2005'],
      (['RECEIVED', 'ACCEPTED', 'ANSWERED', 'SERVED'] as const).map(at2016),
    );
    const old = { status: 'SERVED', clocks, mayRate: false, today: '2016-03-03' } as const;
    expect(nextSteps(old, 'zh').join()).toContain('（《信访条例》第三十四条）');
    expect(nextSteps(old, 'en').join()).toContain('(信访条例第三十四条)');
    const served = facts('SERVED', 'RECEIVED', 'ACCEPTED', 'ANSWERED', 'SERVED');
    expect(nextSteps(served, 'zh').join()).toContain('（《信访工作条例》第三十五条）');
  });

  it('says of a suggestion that it is studied, and of what was adopted what comes of it', () => {
    const studied = { ...facts('HANDLING', 'RECEIVED', 'ACCEPTED'), track: 'ART_29' } as const;
    expect(nextSteps(studied, 'zh').join()).toContain('研究论证');
    expect(nextSteps({ ...studied, track: 'ART_31_6' }, 'zh').join()).not.toContain('研究论证');
    const told = (outcome: Outcome) =>
      nextSteps({ ...studied, status: 'SERVED', outcome, servedOn: '2026-03-20' }, 'zh').join();
    expect(told('SUGGESTION_ADOPTED')).toMatch(/做到以后这里会写明。$/);
    expect(told('SUGGESTION_PARTLY_ADOPTED')).toMatch(/做到以后.*没有采纳的理由/);
    expect(told('SUGGESTION_NOT_ADOPTED')).toMatch(/^没有采纳的理由.*再次提出/);
    expect(told('EXPLAINED')).not.toContain('采纳');
  });

  it('names reconsideration and court under an answer by the organ’s own statute, until their terms are over', () => {
    const served = {
      status: 'SERVED',
      clocks: [],
      mayRate: false,
      today: '2026-04-01',
      servedOn: '2026-03-20',
      track: 'ART_31_5',
    } as const;
    expect(nextSteps(served, 'zh').join()).toMatch(/行政复议.*行政诉讼/);
    expect(nextSteps(served, 'en').join()).toContain('reconsideration');
    // the sixtieth day, a Tuesday, and the one after: the court alone
    expect(nextSteps({ ...served, today: '2026-05-19' }, 'zh').join()).toContain('60日内依法申请行政复议');
    const [court] = nextSteps({ ...served, today: '2026-05-20' }, 'zh');
    expect(court).toMatch(/6个月内依法向人民法院提起行政诉讼.*申请行政复议的60日已过/);
    expect(nextSteps({ ...served, today: '2026-05-20' }, 'en').join()).toContain('60 days for that are over');
    expect(nextSteps({ ...served, today: '2026-12-01' }, 'zh')).toEqual([]);
    expect(nextSteps({ ...served, track: 'ART_31_6' }, 'zh')).toEqual([]);
  });

  it('offers to rate while that is open', () => {
    const served = facts('SERVED', 'RECEIVED', 'ACCEPTED', 'ANSWERED', 'SERVED');
    expect(nextSteps({ ...served, mayRate: true }, 'zh').join()).toContain('评价');
    expect(nextSteps(served, 'zh').join()).not.toContain('评价');
  });
});
