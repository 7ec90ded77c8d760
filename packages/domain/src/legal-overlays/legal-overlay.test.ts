import { describe, expect, it } from '@jest/globals';
import { nationalCalendar } from '../calendar/holidays';
import { claimOutcomes } from '../claims/claim.rules';
import { composeProfile } from '../clocks/compose';
import { deriveClocks } from '../clocks/derive';
import { representativesLimit } from '../group-matters/group-matter.rules';
import type { LegalOverlay } from '../clocks/profile';
import { PROFILES, profileFor, profileOf } from '../clocks/profiles';
import { boundOverlay, editionOn } from './legal-overlay';
import {
  overlayTextProblems,
  ownOverlayProblems,
  problemLine,
  requireOwnOverlay,
} from './legal-overlay.rules';
import { overlaysOf } from './overlay-place.rules';
import { replayReview, replayUnder } from './simulation.rules';

const term = { kind: 'CONCLUDE', length: 45, articles: [3] };
const own = (changed: object = {}, ...terms: object[]) => ({
  id: 'yx-2026',
  law: { zh: '岳西县信访事项办理期限规定', en: 'Yuexi County terms' },
  inForceFrom: '2026-01-01',
  division: '340828',
  verified: true,
  terms: terms.length > 0 ? terms : [term],
  ...changed,
});
const en = (json: unknown) => ownOverlayProblems(json).map((problem) => problem.en);

it('the regulation of its province alone may be followed in a county; all in one that lies nowhere', () => {
  const ids = (county: string | null) => overlaysOf(county).map(({ id }) => id);
  expect(ids('330106')).toEqual(['zj-2016']);
  expect(ids('110101')).toEqual(['bj-2006']);
  expect(ids('340828')).toEqual([]);
  // made up, as the demo's, or without a list of divisions yet
  for (const county of ['990601', null]) expect(ids(county)).toHaveLength(5);
});

describe('the terms a county sets itself', () => {
  it('are taken where they are shorter than the nation’s', () => {
    expect(en(own())).toEqual([]);
    expect(
      en(
        own(
          {},
          { kind: 'DISPOSE', length: 5, unit: 'WORKDAY', articles: [2] },
          { kind: 'CONCLUDE', length: 30, extension: { max: 30 }, articles: [3] },
        ),
      ),
    ).toEqual([]);
    expect(requireOwnOverlay(JSON.stringify(own())).id).toBe('yx-2026');
  });

  it.each([
    ['longer', own({}, { ...term, length: 61 }), 'CONCLUDE is longer than the nation’s 60 days'],
    ['longer extended', own({}, { ...term, extension: { max: 31 } }), 'CONCLUDE is longer'],
    [
      'longer in workdays',
      own({}, { kind: 'DISPOSE', length: 11, unit: 'WORKDAY', articles: [2] }),
      'DISPOSE is longer',
    ],
    [
      'extended where the nation has none',
      own({}, { ...term, kind: 'REVIEW', length: 20, extension: { max: 20 } }),
      'REVIEW is longer',
    ],
    ['negative', own({}, { ...term, length: -1 }), 'Term 1: its length should be a whole number, 1–365.'],
    ['of an unknown kind', own({}, { ...term, kind: 'REST' }), 'Term 1: unknown kind “REST”.'],
    ['with an unknown key', own({ colour: 'red' }), 'there can be no “colour”'],
    [
      'started otherwise',
      own({}, { ...term, startEvents: ['SERVED'] }),
      'Term 1: there can be no “startEvents”',
    ],
    ['of a petitioner', own({}, { ...term, kind: 'REVIEW_REQUEST', length: 20 }), 'is for the nation to say'],
    ['named like a province’s', own({ id: 'zj-2016' }), 'is a province’s'],
    ['no object', null, 'It should be an object.'],
  ])('are refused where one is %s', (_, json, why) => {
    expect(en(json).join()).toContain(why);
    expect(() => requireOwnOverlay(JSON.stringify(json))).toThrow('期限规定');
  });

  it('are refused where they are no JSON', () => {
    expect(() => requireOwnOverlay('{ "id": ')).toThrow('期限规定');
  });
});

describe('editions', () => {
  const edition = (n: number, inForceFrom: string, length: number) => ({
    code: 'yx-2026',
    edition: n,
    overlay: requireOwnOverlay(JSON.stringify(own({ inForceFrom }, { ...term, length }))),
  });
  const editions = [edition(1, '2026-01-01', 45), edition(2, '2026-06-01', 40)];

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 'yx-2026v1'],
    ['2026-06-01', 'yx-2026v2'],
  ])('bind what was received on %s', (day, id) => {
    expect(editionOn(editions, 'yx-2026', day)?.id ?? null).toBe(id);
    expect(editionOn(editions, 'other-2026', day)).toBeNull();
  });

  it('are found again by the id a matter bears, and leave all but terms as the nation has it', () => {
    const overlays = editions.map(boundOverlay);
    const bound = profileFor('2026-03-01', editionOn(editions, 'yx-2026', '2026-03-01'));
    expect(bound.id).toBe('cn-2022+yx-2026v1');
    expect(profileOf(bound.id, overlays)).toEqual(bound);
    expect(() => profileOf(bound.id)).toThrow('yx-2026v1');
  });
});

describe('a province’s regulation that a county enters', () => {
  const reviewAccept = {
    kind: 'REVIEW_ACCEPT',
    duty: true,
    length: 3,
    unit: 'WORKDAY',
    roll: true,
    startEvents: ['REVIEW_REQUESTED'],
    satisfiedBy: ['REVIEW_ACCEPTED', 'REVIEW_NOT_ACCEPTED', 'REVIEWED', 'WITHDRAWN'],
    articles: [43],
  };
  const province = (changed: object = {}, ...terms: object[]) =>
    own({
      id: 'ah-2027',
      level: 'PROVINCE',
      division: '34',
      partialSupport: true,
      representatives: { limits: [{ upTo: 10, most: 3 }, { most: 5 }], articles: [15], relay: true },
      terms:
        terms.length > 0 ? terms : [{ kind: 'CONCLUDE', length: 30, extension: { max: 60 }, articles: [23] }],
      ...changed,
    });

  it('may say what a county may not: representatives, support in part, starts, and another weight of the extension', () => {
    const counted = {
      kind: 'CONCLUDE',
      length: 30,
      startEvents: ['RECEIVED'],
      lapsesWith: ['NOT_ACCEPTED'],
      articles: [26],
    };
    expect(en(province())).toEqual([]);
    expect(en(province({}, reviewAccept))).toEqual([]);
    expect(en(province({}, counted))).toEqual([]);
    // the same said by the county itself
    for (const json of [province({ level: 'COUNTY' }), own({}, counted)])
      expect(en(json).join()).toContain('there can be no');
    const bound = composeProfile(
      PROFILES['cn-2022'],
      requireOwnOverlay(JSON.stringify(province())) as LegalOverlay,
    );
    expect(claimOutcomes(bound)).toContain('PARTLY_SUPPORTED');
    expect(representativesLimit(bound, 8)).toMatchObject({
      most: 3,
      source: { zh: '岳西县信访事项办理期限规定第十五条' },
    });
  });

  it.each<[string, object, string]>([
    [
      'longer',
      { kind: 'CONCLUDE', length: 61, articles: [26] },
      '60 days, extended by 30 (Regulations on Petition Work (2022), Article 34)',
    ],
    [
      'longer with its extension',
      { kind: 'REVIEW', length: 30, extension: { max: 1 }, articles: [50] },
      'Article 35',
    ],
    [
      'longer for what is assigned',
      {
        kind: 'CONCLUDE',
        length: 90,
        startEvents: ['ASSIGNMENT_RECEIVED', 'ACCEPTED'],
        extension: null,
        articles: [26],
      },
      'Article 34',
    ],
    [
      'started later',
      { kind: 'CONCLUDE', length: 30, startEvents: ['FORWARD_RECEIVED'], articles: [26] },
      'cannot start later',
    ],
    [
      'started by what ends it',
      { kind: 'CONCLUDE', length: 30, startEvents: ['SERVED'], articles: [26] },
      'cannot be started by SERVED',
    ],
    [
      'met by less',
      { kind: 'CONCLUDE', length: 30, satisfiedBy: ['ACCEPTED'], startEvents: ['RECEIVED'], articles: [26] },
      'cannot be met by ACCEPTED',
    ],
    [
      'met otherwise than the nation says',
      { kind: 'ACCEPT', length: 10, satisfiedBy: ['ACCEPTED', 'FORWARD_RETURNED'], articles: [26] },
      'can be met by what the nation says alone',
    ],
    [
      'unknown to the nation and met by what starts another',
      { ...reviewAccept, satisfiedBy: ['ADVISED'] },
      'REVIEW_ACCEPT cannot be met by ADVISED, only REVIEW_ACCEPTED',
    ],
    [
      'unknown to the nation and started by something else',
      { ...reviewAccept, startEvents: ['ACCEPTED'] },
      'REVIEW_ACCEPT cannot be started by ACCEPTED, only REVIEW_REQUESTED',
    ],
    ['no duty though it is one', { ...reviewAccept, duty: false }, 'REVIEW_ACCEPT is a duty'],
    [
      'made to wait for what follows it',
      { ...reviewAccept, after: 'CLOSED' },
      'REVIEW_ACCEPT cannot wait for CLOSED',
    ],
    [
      'gone too soon',
      { kind: 'CONCLUDE', length: 30, lapsesWith: ['SERVED'], articles: [26] },
      'cannot lapse with SERVED',
    ],
    [
      'of another track',
      { kind: 'CONCLUDE', length: 30, tracks: ['TEACHER_APPEAL'], articles: [26] },
      'only the track SIMPLE',
    ],
    [
      'a simple one longer than the ordinary',
      { kind: 'CONCLUDE', length: 61, unit: 'DAY', tracks: ['SIMPLE'], articles: [9] },
      'Article 34',
    ],
  ])('is refused where a term is %s', (_, term, why) => {
    expect(en(province({}, term)).join()).toContain(why);
  });

  it.each<[string, object, string]>([
    ['an unknown level', { level: 'TOWN' }, 'The level should be'],
    ['a day that is none', { inForceFrom: '2027-02-30' }, 'should read “2026-03-05”'],
    ['six representatives', { representatives: { limits: [{ most: 6 }], articles: [15] } }, 'Article 20'],
    ['support that is no yes or no', { partialSupport: 'yes' }, 'true or false'],
  ])('is refused with %s', (_, changed, why) => {
    expect(en(province(changed)).join()).toContain(why);
  });

  it('is refused where one event starts two of its own terms, which are named', () => {
    const json = province(
      {},
      { kind: 'CONCLUDE', length: 45, articles: [3] },
      { kind: 'CONCLUDE', length: 40, articles: [4] },
    );
    expect(ownOverlayProblems(json)).toEqual([
      expect.objectContaining({ at: 'terms[1].startEvents', zh: expect.stringContaining('第 2 条期限') }),
    ]);
  });

  it('may set the terms of simple handling, and leaves the ordinary ones then', () => {
    const simple = { kind: 'CONCLUDE', length: 15, unit: 'DAY', tracks: ['SIMPLE'], articles: [9] };
    const bound = composeProfile(
      PROFILES['cn-2022'],
      requireOwnOverlay(JSON.stringify(province({}, simple))) as LegalOverlay,
    );
    const events = [
      { kind: 'RECEIVED' as const, on: '2026-03-02' },
      { kind: 'ACCEPTED' as const, on: '2026-03-03' },
    ];
    const conclude = (track: '31(6)' | 'SIMPLE') =>
      deriveClocks(bound, track, events).find(({ kind }) => kind === 'CONCLUDE');
    expect(conclude('SIMPLE')).toMatchObject({ length: 15, unit: 'DAY' });
    expect(conclude('31(6)')).toMatchObject({ length: 60, article: '信访工作条例第三十四条' });
  });

  it('is told line by line what is wrong', () => {
    const text = JSON.stringify(province({}, { kind: 'CONCLUDE', length: 70, articles: [0] }), null, 2);
    const [problem] = overlayTextProblems(text);
    expect(problem).toMatchObject({ at: 'terms[0].articles' });
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('"articles"');
    expect(problemLine(problem as never, 'zh')).toMatch(/^第 \d+ 行（terms\[0\]\.articles）：第 1 条期限/);
    expect(overlayTextProblems(JSON.stringify(province(), null, 2))).toEqual([]);
  });

  it.each([
    ['{\n  "id": "a-2026",\n  "id": "b-2026"\n}', 3, '写了两次'],
    ['{\n  "id"： "a-2026"\n}', 2, '半角'],
    ['{ "id": "a-2026", }', 1, '不能是“}”'],
    ['{ "id": "a-2026" } more', 1, '不能是“m”'],
    ['{\n\n  "terms": [1, two]\n}', 3, '不能是“t”'],
    ['{\n  "id": "a-2026\n"\n}', 1, '不能换行'],
    ['', 1, '没有写完'],
    ['{\n  "id": ', 2, '第 7 个字之后：到这里还没有写完'],
    ['{\n  "id": "a-2026",\n', 2, '没有写完'],
    ['{\n  "terms": [1, 2\n', 2, '没有写完'],
    ['{ "id": "a-2026" }}', 1, '不能是“}”'],
    ['['.repeat(5000), 1, '嵌套'],
    [`{\n"terms": ${'[[],'.repeat(5000)}`, 2, '嵌套'],
    [`${'{"a":'.repeat(19)}"${'x'.repeat(9)}`, 1, '没有写完'],
  ])('says on which line %j stops being JSON', (text, line, why) => {
    expect(overlayTextProblems(text)).toEqual([
      expect.objectContaining({ line, zh: expect.stringContaining(why) }),
    ]);
  });
});

describe('replaying a matter', () => {
  const overlay = requireOwnOverlay(JSON.stringify(own()));
  const accepted = [
    { kind: 'RECEIVED' as const, at: new Date('2026-03-02T02:00:00Z') },
    { kind: 'ACCEPTED' as const, at: new Date('2026-03-05T02:00:00Z') },
  ];
  const replay = (events = accepted, status: 'REGISTERED' | 'ACCEPTED' = 'ACCEPTED') =>
    replayUnder([overlay], { status, events, profile: PROFILES['cn-2022'] }, nationalCalendar());

  it('names the date that would be another, and by which rule', () => {
    expect(replay()).toMatchObject([
      {
        kind: 'CONCLUDE',
        dueOn: '2026-05-06',
        dueUnder: '2026-04-20',
        stands: true,
        clock: { length: 45, article: '岳西县信访事项办理期限规定第三条' },
      },
    ]);
  });

  it('names every term that runs, the one that stands first', () => {
    const json = own(
      {},
      { kind: 'DISPOSE', length: 5, articles: [2] },
      { kind: 'ACCEPT', length: 10, articles: [2] },
    );
    const forwarded = [
      { kind: 'RECEIVED' as const, at: new Date('2026-03-02T02:00:00Z') },
      { kind: 'FORWARD_RECEIVED' as const, at: new Date('2026-03-02T02:00:00Z') },
    ];
    const all = replayUnder(
      [requireOwnOverlay(JSON.stringify(json))],
      { status: 'REGISTERED', events: forwarded as never, profile: PROFILES['cn-2022'] },
      nationalCalendar(),
    );
    expect(all.map(({ kind, stands, dueUnder }) => [kind, stands, dueUnder])).toEqual([
      ['DISPOSE', true, '2026-03-09'],
      ['ACCEPT', false, '2026-03-12'],
    ]);
  });

  it('takes reviews as well, whose terms they are', () => {
    const json = own(
      {},
      { kind: 'REVIEW', length: 20, articles: [4] },
      { kind: 'RE_REVIEW', length: 10, articles: [5] },
    );
    const review = (...events: Parameters<typeof replayReview>[1]['events']) =>
      replayReview(
        [requireOwnOverlay(JSON.stringify(json))],
        { tier: 'REVIEW', profile: PROFILES['cn-2022'], events },
        nationalCalendar(),
      );
    const asked = { kind: 'REQUESTED' as const, on: '2026-03-02' };
    expect(review(asked)).toMatchObject([
      { kind: 'REVIEW', dueOn: '2026-04-01', dueUnder: '2026-03-23', stands: true },
    ]);
    expect(review(asked, { kind: 'DECIDED', on: '2026-03-10' })).toEqual([]);
  });

  it('loses neither an extension nor the days of a hearing to the other term', () => {
    const at = (kind: 'EXTENDED' | 'HEARD' | 'RE_REVIEW_REQUESTED', day: string, days: number | null) => ({
      kind,
      at: new Date(`${day}T02:00:00Z`),
      days,
    });
    const extended = [...accepted, at('EXTENDED', '2026-04-02', 20)];
    expect(replay(extended as never)).toMatchObject([
      { dueOn: '2026-05-25', dueUnder: '2026-05-09', clock: { extension: { days: 20 } } },
    ]);
    const json = own({}, { kind: 'RE_REVIEW', length: 20, articles: [5] });
    const [moved] = replayReview(
      [requireOwnOverlay(JSON.stringify(json))],
      {
        tier: 'RE_REVIEW',
        profile: PROFILES['cn-2022'],
        events: [
          { kind: 'REQUESTED', on: '2026-03-02' },
          { kind: 'HEARING_HELD', on: '2026-03-10', days: 5 },
        ],
      },
      nationalCalendar(),
    );
    expect(moved).toMatchObject({ dueOn: '2026-04-07', dueUnder: '2026-03-27' });
    expect(moved?.clock?.derivation.excludedDays).toBe(5);
  });

  it('is silent where the term that counts is not changed', () => {
    expect(replay(accepted.slice(0, 1), 'REGISTERED')).toEqual([]);
  });
});
