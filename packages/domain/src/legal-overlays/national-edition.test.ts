import { describe, expect, it } from '@jest/globals';
import { nationalCalendar } from '../calendar/holidays';
import { dueDate } from '../calendar/term';
import { articlesZh, citation } from '../clocks/citation';
import { CN_2022 } from '../clocks/cn-2022';
import { deriveClocks } from '../clocks/derive';
import { explainClock } from '../clocks/explain';
import type { LegalEvent } from '../clocks/legal-events';
import { type NationalEdition, nationalOf } from '../clocks/national';
import type { LegalOverlay, LegalProfile, LegalTerm, ProfileId, Track } from '../clocks/profile';
import { profileFor, profileOf, PROFILES, type LaidRule } from '../clocks/profiles';
import { finalityNotice } from '../clocks/remedy';
import { representativesLimit } from '../group-matters/group-matter.rules';
import { confirmationClock } from '../mediations/mediation.rules';
import { DEFAULT_PAPER_TEMPLATES } from '../papers/default-templates';
import { chineseDate } from '../shared/day-text';
import { PETITION_PAPERS, type PetitionPaperKind } from '../papers/paper';
import { handlingWay, receiverDuties, restsOn, secrecy } from '../papers/paper-duties.rules';
import { issueRefusal, missingElements, paperContent } from '../papers/paper.rules';
import { PAPER_SAMPLES, sampleFacts } from '../papers/paper-samples';
import { pathwaySentence } from '../petitions/pathway.rules';
import { runningTerms } from '../petitions/running-terms.rules';
import { remedyOf, trackMeans, trackName, trackRefusal } from '../petitions/track.rules';
import { MATTER_TRACKS } from '../petitions/track';
import { explain } from '../shared/errors';
import { liabilityHeads } from '../supervision-orders/liability-head';
import {
  feedbackDue,
  groundText,
  groundsOf,
  liabilityText,
} from '../supervision-orders/supervision-order.rules';
import { reportDue } from '../transfers/transfer.rules';
import {
  boundOverlay,
  followedOn,
  nationalOn,
  OVERLAY_TEXT_LENGTH,
  profileBy,
  type OwnOverlay,
} from './legal-overlay';
import { overlayTextProblems, requireOwnOverlay } from './legal-overlay.rules';
import { finalityTold } from '../reviews/finality.rules';
import { requireImpartial } from '../reviews/impartial.rules';
import { editionAfter } from './national-edition.rules';
import { replayUnder } from './simulation.rules';

/** What an invented successor says otherwise of each kind of a petition's terms. */
const SAID: Readonly<Partial<Record<LegalTerm['kind'], Partial<LegalTerm>>>> = {
  DISPOSE: { length: 10, articles: [41] },
  ACCEPT: { length: 7, unit: 'WORKDAY', articles: [42] },
  OBJECT: { length: 3, articles: [43] },
  CONCLUDE: { length: 75, extension: { max: 15 }, articles: [52] },
  REVIEW_REQUEST: { length: 45, articles: [61] },
  REVIEW: { length: 40, articles: [62] },
  RE_REVIEW_REQUEST: { length: 20, articles: [63] },
  RE_REVIEW: { length: 25, articles: [64] },
};
/** The same of the tracks that have statutes of their own. */
const ON_TRACK: Readonly<Partial<Record<Track, Partial<LegalTerm>>>> = {
  SIMPLE: { length: 4, unit: 'WORKDAY', articles: [7], law: { zh: '简易办理规定', en: 'Simple Handling' } },
  TEACHER_APPEAL: { length: 20, articles: [55], law: { zh: '新教师法', en: 'New Teachers Law' } },
  INFORMATION_REQUEST: { length: 15, articles: [36] },
  MEDIATION: { length: 60, articles: [40], law: { zh: '调解法', en: 'Mediation Law' } },
};
const NOTICES = Object.fromEntries(PETITION_PAPERS.map((kind, i) => [kind, [70 + i]])) as Record<
  PetitionPaperKind,
  number[]
>;

/** An invented 信访法 that succeeds 信访工作条例 on 1 January 2028, every number of it another. */
const nextLaw = (changed: Partial<NationalEdition> = {}): NationalEdition => ({
  ...editionAfter(CN_2022, {
    id: 'cn-2028',
    document: { zh: '主席令第九十号', en: 'Order of the President No. 90' },
    inForceFrom: '2028-01-01',
  }),
  law: { zh: '信访法', en: 'Petition Law' },
  representatives: { limits: [{ upTo: 20, most: 3 }, { most: 5 }], articles: [24] },
  endings: [{ code: 'LAST_OPINION', article: 65, paragraph: 2 }],
  provisions: {
    notices: NOTICES,
    secrecy: [90],
    recusal: [88],
    careGoesOn: { article: 66, paragraph: 1 },
    ways: {
      '31(1)': [{ article: 91, item: 1 }],
      '31(2)': [{ article: 91, item: 2 }],
      '31(3)': [{ article: 91, item: 3 }],
      '31(4)': [{ article: 92, paragraph: 2 }],
      '31(5)': [{ article: 93, paragraph: 1, item: 5 }],
    },
    supervision: { STALLED: { article: 94, paragraph: 1, item: 3 }, OTHER_GROUND: { article: 94 } },
    liability: { HANDLING_STALLED: { article: 95, item: 2 } },
  },
  terms: CN_2022.terms.map((term) => {
    const own = (term.tracks ?? []).map((track) => ON_TRACK[track]).find(Boolean);
    return { ...term, ...(own ?? SAID[term.kind]) };
  }),
  ...changed,
});

const inForce = (overlay: LaidRule, edition = 1): OwnOverlay => ({ code: overlay.id, edition, overlay });
const [NEXT] = [inForce(nextLaw())];
const on = (kind: LegalEvent['kind'], day: string): LegalEvent => ({ kind, on: day });
const BOUND = profileFor('2028-01-01', nationalOn([NEXT], '2028-01-01'));
const dates = (law: LegalProfile, events: LegalEvent[], track: Track | null = '31(6)') =>
  deriveClocks(law, track, events).map(({ kind, due, article }) => [kind, due, article]);

const COUNTY: LegalOverlay = {
  id: 'yx-2026',
  law: { zh: '岳西县规定', en: 'Yuexi County terms' },
  inForceFrom: '2026-01-01',
  division: '340828',
  verified: true,
  terms: [
    { kind: 'DISPOSE', length: 12, articles: [2] },
    { kind: 'CONCLUDE', length: 45, extension: { max: 30 }, articles: [3] },
  ],
};

describe('a version of the nation’s law that is entered', () => {
  it('is taken whole, as the delivered one is given to begin with, and fits into its text', () => {
    for (const edition of [nextLaw(), nextLaw({ ...nextLaw(), terms: CN_2022.terms })]) {
      const text = JSON.stringify(edition, null, 2);
      expect(overlayTextProblems(text)).toEqual([]);
      expect(text.length).toBeLessThan(OVERLAY_TEXT_LENGTH);
      expect(requireOwnOverlay(text)).toEqual(edition);
    }
  });

  it.each([
    ['2027-12-31', 'cn-2022'],
    ['2028-01-01', 'cn-2028v1'],
    ['2031-06-30', 'cn-2028v1'],
  ])('governs what is received from its day on, and leaves the rest: %s, %s', (day, id) => {
    const bound = profileFor(day, ...followedOn([NEXT], null, day));
    expect(bound.id).toBe(id);
    expect(profileOf(bound.id, [boundOverlay(NEXT)])).toEqual(bound);
    expect(profileFor(day).id).toBe('cn-2022');
  });

  it('sets each date and cites its own articles', () => {
    const received = on('RECEIVED', '2028-01-03');
    expect(dates(BOUND, [received], null)).toEqual([
      ['DISPOSE', dueDate('2028-01-03', 10, 'DAY', true), '信访法第四十一条'],
    ]);
    const forwarded = dates(BOUND, [on('FORWARD_RECEIVED', '2028-01-03')]);
    expect(forwarded).toEqual([
      ['ACCEPT', dueDate('2028-01-03', 7, 'WORKDAY', true), '信访法第四十二条'],
      ['OBJECT', dueDate('2028-01-03', 3, 'WORKDAY', true), '信访法第四十三条'],
    ]);
    const served = [
      received,
      on('ACCEPTED', '2028-01-10'),
      { ...on('EXTENDED', '2028-02-10'), days: 30 },
      on('ANSWERED', '2028-03-01'),
      on('SERVED', '2028-03-02'),
    ];
    expect(dates(BOUND, served).slice(1)).toEqual([
      ['CONCLUDE', dueDate('2028-01-10', 90, 'DAY', true), '信访法第五十二条'],
      ['REVIEW_REQUEST', dueDate('2028-03-02', 45, 'DAY', true), '信访法第六十一条'],
    ]);
    const [dispose] = deriveClocks(BOUND, null, [received]);
    expect(dispose && explainClock(dispose, 'zh')).toContain('依照《信访法》第四十一条');
    expect(dispose && explainClock(dispose, 'en')).toContain('Petition Law, Article 41');
  });

  it.each<[Track, LegalEvent, string, string]>([
    ['SIMPLE', on('RECEIVED', '2028-01-03'), dueDate('2028-01-03', 4, 'WORKDAY', true), '简易办理规定第七条'],
    [
      'TEACHER_APPEAL',
      on('RECEIVED', '2028-01-03'),
      dueDate('2028-01-03', 20, 'DAY', true),
      '新教师法第五十五条',
    ],
    [
      'INFORMATION_REQUEST',
      on('RECEIVED', '2028-01-03'),
      dueDate('2028-01-03', 15, 'WORKDAY', true),
      '政府信息公开条例第三十六条',
    ],
    [
      'MEDIATION',
      on('AGREEMENT_EFFECTIVE', '2028-01-03'),
      dueDate('2028-01-03', 60, 'DAY', true),
      '调解法第四十条',
    ],
  ])('sets the terms of the track %s', (track, event, due, article) => {
    expect(dates(BOUND, [event], track)).toContainEqual([expect.any(String), due, article]);
  });

  it('is what papers print: title, articles, lengths, and nothing of the law before', () => {
    const papers = PETITION_PAPERS.map((kind) => {
      const facts = { ...PAPER_SAMPLES[kind], legal: BOUND };
      const { body, remedy } = paperContent(kind, facts, DEFAULT_PAPER_TEMPLATES[kind]);
      return [
        kind,
        restsOn(facts, kind),
        [...body.map(({ text }) => text), remedy ?? ''].join('\n'),
      ] as const;
    });
    expect(papers.filter(([, basis]) => !/^信访法第[七八]十/.test(basis))).toEqual([]);
    const textOf = (wanted: PetitionPaperKind) => papers.find(([kind]) => kind === wanted)?.[2];
    expect(textOf('HANDLING_OPINION')).toContain('45日内，向');
    // the reason of a sample is what somebody wrote into it
    const old = papers.filter(
      ([kind, , text]) => kind !== 'LAWFUL_WAY_NOTICE' && text.includes('信访工作条例'),
    );
    expect(old).toEqual([]);
    expect(textOf('TEACHER_APPEAL_DECISION')).toContain('根据《新教师法》第五十五条，');
    const facts = sampleFacts({ legal: BOUND });
    expect(handlingWay(facts)).toContain('信访法第七十七条、第七十八条');
    expect(receiverDuties(facts)).toContain('七个工作日内');
    expect(handlingWay({ ...facts, track: 'TEACHER_APPEAL' })).toContain(
      '二十日内作出处理（新教师法第五十五条）',
    );
    expect(handlingWay({ ...facts, track: 'INFORMATION_REQUEST' })).toContain('十五个工作日内答复');
    expect(secrecy({ ...facts, category: 'ACCUSATION' })).toContain('（信访法第九十条）');
    expect(missingElements('EXTENSION_NOTICE', { ...facts, extended: null })[0]?.article.zh).toBe(
      '信访法第七十六条',
    );
    expect(remedyOf(nationalOf(BOUND), 'ART_31_6', 'zh')).toContain('依据：信访法第六十一条。');
    expect(finalityNotice(BOUND)).toContain('依据：信访法第六十五条第二款。');
    expect(finalityNotice(CN_2022)).toContain('依据：信访工作条例第三十六条第三款。');
  });

  it('is what the way to another organ is told by', () => {
    const told = (name: Parameters<typeof pathwaySentence>[0], from: string | null = null) =>
      pathwaySentence(name, from, '2028-01-10', 'zh', BOUND);
    expect(told('ARBITRATION')).toContain('（《信访法》第九十一条第（二）项）');
    // the ways of a statute keep its terms, and are gone by the article of the new law
    expect(told('LABOUR_ARBITRATION')).toMatch(
      /（《信访法》第九十一条第（二）项）。.*1年（《劳动争议调解仲裁法》第二十七条）/,
    );
    expect(told('RECONSIDERATION')).toContain('（《信访法》第九十二条第二款）');
    expect(told('DUTY')).toContain('（《信访法》第九十三条第一款第（五）项）');
    expect(told('TEACHER_APPEAL')).toContain(
      '对方应当自收到之日起20日内作出处理（《新教师法》第五十五条）；2028年1月10日提出并收到的，最迟2028年1月31日',
    );
    expect(told('COURT_CONFIRMATION', '2028-01-03')).toContain(
      `起60日（《调解法》第四十条），从2028年1月3日起算最迟${chineseDate(dueDate('2028-01-03', 60, 'DAY', true))}`,
    );
    expect(told('INFORMATION_REQUEST')).toContain('15个工作日内作出处理');
    const waiting = { status: 'HANDLING', origin: 'OFFICE', category: 'PLEA', track: 'ART_31_6' } as const;
    const running = runningTerms({ ...waiting, actKnownOn: '2028-01-04' }, BOUND, '2028-01-10', 'zh');
    expect(running?.ways[0]?.provision).toBe('《信访法》第九十二条第二款');
    expect(trackMeans('TEACHER_APPEAL', BOUND, 'zh')).toContain('20日内');
  });

  it('is what a track is named and explained by, and refused by where another office is competent', () => {
    const suggestion = NOTICES.SUGGESTION_REPLY.map((article) => `信访法${articlesZh([article])}`).join();
    expect(trackName('ART_29', BOUND)).toBe(`建议意见（${suggestion}）`);
    expect(trackName('ART_29', CN_2022)).toBe('建议意见（信访工作条例第二十九条）');
    expect(trackName('ART_30', BOUND)).toBe('检举控告（信访法第九十条）');
    expect(trackName('ART_31_5', BOUND)).toContain('《信访法》第九十三条');
    expect(trackMeans('ART_29', BOUND, 'zh')).toContain(`依据：${suggestion}。`);
    const school = { category: 'PLEA', tenantKind: 'SCHOOL' } as const;
    const refusal = trackRefusal('TEACHER_APPEAL', { ...school, profile: BOUND });
    expect(explain('TRACK_NOT_OPEN', refusal?.details)).toContain('（新教师法第五十五条）');
    for (const track of MATTER_TRACKS)
      expect([track, JSON.stringify(trackRefusal(track, { ...school, profile: BOUND }))]).not.toEqual([
        track,
        expect.stringMatching(/信访工作条例|第三十一条|\{by\}/),
      ]);
    const nobody = { ...sampleFacts(), legal: BOUND, petitioners: [] };
    expect(issueRefusal('ACCEPTANCE_NOTICE', nobody)?.details).toEqual({
      article: citation(BOUND.law, NOTICES.ACCEPTANCE_NOTICE),
    });
  });

  it('is cited where a matter is final, and as a whole where it was entered without the article', () => {
    const same = { facts: '同一路段', reasons: '没有新的理由' };
    const opinion = { body: '岳北市信访局', number: null, on: '2028-03-06' };
    const { reason, lawfulWay } = finalityTold(BOUND, { matter: null, opinion }, same);
    expect(reason).toContain('依据：信访法第六十五条第二款。');
    expect(lawfulWay).toContain('帮扶救助等工作（信访法第六十六条第一款）');
    expect(lawfulWay).not.toContain('信访工作条例');
    const { careGoesOn: _, recusal: __, ...older } = nextLaw().provisions;
    const before = profileFor('2028-01-01', nextLaw({ provisions: older }));
    expect(finalityTold(before, { matter: null, opinion }, same).lawfulWay).not.toContain('帮扶救助');
    const involved = [{ name: '林小禾', office: '青山镇', part: 'ANSWERED' as const }];
    expect(() => requireImpartial(['林小禾'], involved, BOUND)).toThrow('应当回避（信访法第八十八条）');
    expect(() => requireImpartial(['林小禾'], involved, before)).toThrow('应当回避（信访法）');
    expect(() => requireImpartial(['周正'], involved, BOUND)).not.toThrow();
  });

  it('says who supervises by what, how many speak for a group, and until when a court is asked', () => {
    expect(groundText('STALLED', BOUND, null, 'zh')).toBe('信访法第九十四条第一款第三项');
    expect(groundsOf(BOUND)).toEqual(['STALLED', 'OTHER_GROUND']);
    expect(liabilityHeads(BOUND)).toEqual(['HANDLING_STALLED']);
    expect(liabilityText('HANDLING_STALLED', BOUND, 'en')).toBe('Petition Law, Article 95(2)');
    expect(representativesLimit(BOUND, 8)).toMatchObject({ most: 3, source: { zh: '信访法第二十四条' } });
    expect(feedbackDue(BOUND, '2028-01-03', nationalCalendar()).term).toBe('INTERNAL_TERM');
    expect(confirmationClock('2028-01-03', null, undefined, BOUND)).toMatchObject({ length: 60 });
    expect(confirmationClock('2028-01-03', null, undefined, PROFILES['cn-2005'])).toMatchObject({
      length: 30,
    });
    // seven workdays and seventy-five days
    expect(reportDue('FORWARD', null, '2028-01-03', BOUND)).toBe('2028-03-28');
  });
});

it('may let the answer to a suggestion be reviewed too, within another time', () => {
  const [request] = nextLaw().terms.filter(({ kind }) => kind === 'REVIEW_REQUEST');
  const suggested = { ...request, length: 10, unit: 'WORKDAY', articles: [60], tracks: ['29'] } as LegalTerm;
  const law = profileFor('2028-01-01', nextLaw({ terms: [suggested, ...nextLaw().terms] }));
  expect(remedyOf(law, 'ART_29', 'zh')).toContain('10个工作日内，向上一级机关、单位请求复查');
  expect(remedyOf(law, 'ART_29', 'zh')).toContain('依据：信访法第六十条。');
  expect(remedyOf(law, 'ART_31_6', 'zh')).toContain('45日内');
  expect(remedyOf(BOUND, 'ART_29', 'zh')).toBeNull();
});

describe('a province’s regulation and county terms upon it', () => {
  it('bind as upon a delivered version, each cited for its own', () => {
    const rules = [NEXT, inForce(COUNTY, 2)];
    const bound = profileFor('2028-01-05', ...followedOn(rules, 'zj-2016', '2028-01-05'));
    expect(bound.id).toBe('cn-2028v1+zj-2016');
    expect(dates(bound, [on('RECEIVED', '2028-01-05')], null)).toEqual([
      ['DISPOSE', dueDate('2028-01-05', 5, 'WORKDAY', true), '浙江省信访条例第二十条'],
    ]);
    // what it does not say is the new law's
    expect(dates(bound, [on('FORWARD_RECEIVED', '2028-01-05')])).toContainEqual([
      'OBJECT',
      dueDate('2028-01-05', 3, 'WORKDAY', true),
      '信访法第四十三条',
    ]);
    expect(remedyOf(nationalOf(bound), 'ART_31_6', 'zh')).toContain('信访法第六十一条');
    // nor has it anything to do with the tracks that are none of its
    for (const track of ['TEACHER_APPEAL', 'INFORMATION_REQUEST', 'SIMPLE'] as const)
      expect(
        dates(bound, [on('RECEIVED', '2028-01-05'), on('ACCEPTED', '2028-01-06')], track).at(-1),
      ).toEqual(dates(BOUND, [on('RECEIVED', '2028-01-05'), on('ACCEPTED', '2028-01-06')], track).at(-1));
    expect(bound.endings.map(({ code, law }) => [code, law.zh])).toEqual([
      ['LAST_OPINION', '信访法'],
      ['SETTLEMENT_PERFORMED', '浙江省信访条例'],
      ['REVIEW_NOT_ASKED', '浙江省信访条例'],
    ]);
    const bodies = [{ id: 'cn-2028v1', body: JSON.stringify(NEXT.overlay) }];
    expect(profileBy(bound.id as ProfileId, bodies)).toEqual(bound);
  });

  it('are never later than the nation’s, which may have become shorter since', () => {
    const rules = [NEXT, inForce(COUNTY, 2)];
    const bound = profileFor('2028-01-05', ...followedOn(rules, 'yx-2026', '2028-01-05'));
    expect(bound.id).toBe('cn-2028v1+yx-2026v2');
    // twelve days were fewer than fifteen, and are more than ten
    expect(dates(bound, [on('RECEIVED', '2028-01-05')], null)).toEqual([
      ['DISPOSE', dueDate('2028-01-05', 10, 'DAY', true), '信访法第四十一条'],
    ]);
    expect(dates(bound, [on('ACCEPTED', '2028-01-05')])).toEqual([
      ['CONCLUDE', dueDate('2028-01-05', 45, 'DAY', true), '岳西县规定第三条'],
    ]);
    // Beijing may extend a review, which the new law does not
    const [review] = profileOf('cn-2028v1+bj-2006', [boundOverlay(NEXT)]).terms.filter(
      ({ kind }) => kind === 'REVIEW',
    );
    expect(review).toMatchObject({ length: 40, extension: null, articles: [50] });
    const before = profileFor('2027-12-31', ...followedOn(rules, 'yx-2026', '2027-12-31'));
    expect(before.id).toBe('cn-2022+yx-2026v2');
    expect(dates(before, [on('RECEIVED', '2027-12-31')], null)[0]?.[2]).toBe('岳西县规定第二条');
  });
});

describe('trying it out', () => {
  const events = [
    { kind: 'RECEIVED' as const, at: new Date('2027-11-02T02:00:00Z') },
    { kind: 'ACCEPTED' as const, at: new Date('2027-11-05T02:00:00Z') },
  ];
  const replay = (profile: LegalProfile) =>
    replayUnder([nextLaw()], { status: 'ACCEPTED', events, profile }, nationalCalendar());

  it('replays a matter under it, with the overlay that the matter has', () => {
    expect(replay(PROFILES['cn-2022'])).toMatchObject([
      {
        kind: 'CONCLUDE',
        dueOn: dueDate('2027-11-05', 60, 'DAY', true),
        dueUnder: dueDate('2027-11-05', 75, 'DAY', true),
        clock: { article: '信访法第五十二条' },
      },
    ]);
    // Zhejiang's thirty days stay
    expect(replay(profileOf('cn-2022+zj-2016'))).toEqual([]);
  });

  it('leaves a matter its version where an overlay is tried out', () => {
    const tried = replayUnder([COUNTY], { status: 'ACCEPTED', events, profile: BOUND }, nationalCalendar());
    expect(tried).toMatchObject([
      { dueOn: dueDate('2027-11-05', 75, 'DAY', true), dueUnder: dueDate('2027-11-05', 45, 'DAY', true) },
    ]);
  });
});
