import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CN_2022 } from '../clocks/cn-2022';
import { deriveClocks } from '../clocks/derive';
import { explainClock } from '../clocks/explain';
import type { NationalEdition } from '../clocks/national';
import { TRACKS } from '../clocks/profile';
import { profileFor } from '../clocks/profiles';
import { finalityNotice } from '../clocks/remedy';
import { representativesLimit } from '../group-matters/group-matter.rules';
import { PETITION_PAPERS } from '../papers/paper';
import { handlingWay, restsOn } from '../papers/paper-duties.rules';
import { sampleFacts } from '../papers/paper-samples';
import { PATHWAYS, type PathwayName } from '../petitions/pathway';
import { pathwaySentence } from '../petitions/pathway.rules';
import { MATTER_TRACKS } from '../petitions/track';
import { NATIONAL_GROUNDS } from '../supervision-orders/supervision-order';
import { groundText } from '../supervision-orders/supervision-order.rules';
import { nationalOn, type OwnOverlay } from './legal-overlay';
import { ownOverlayProblems } from './legal-overlay.rules';
import { editionAfter } from './national-edition.rules';
import { requireSuccession } from './overlay-place.rules';

/** A successor as it is begun with, some of it changed. */
const edition = (changed: Partial<NationalEdition> = {}): NationalEdition => ({
  ...editionAfter(CN_2022, {
    id: 'cn-2028',
    document: { zh: '主席令第九十号', en: 'Order of the President No. 90' },
    inForceFrom: '2028-01-01',
  }),
  ...changed,
});
const inForce = (overlay: NationalEdition, n = 1): OwnOverlay => ({ code: overlay.id, edition: n, overlay });
const NEXT = inForce(edition());

describe('what a county lays upon it', () => {
  const longer = inForce(
    edition({
      law: { zh: '信访法', en: 'Petition Law' },
      terms: CN_2022.terms.map((term) => (term.kind === 'CONCLUDE' ? { ...term, length: 75 } : term)),
    }),
  );
  const terms = (length: number, inForceFrom = '2028-01-01') => ({
    id: 'yx-2028',
    law: { zh: '岳西县规定', en: 'Yuexi County terms' },
    inForceFrom,
    division: '340828',
    verified: true,
    terms: [{ kind: 'CONCLUDE', length, extension: { max: 15 }, articles: [3] }],
  });
  const wrong = (json: unknown, ...editions: OwnOverlay[]) =>
    ownOverlayProblems(json, editions).map(({ zh }) => zh);

  it('is bounded by it from its first day on, and by the delivered versions before', () => {
    expect(wrong(terms(70), longer)).toEqual([]);
    expect(wrong(terms(80), longer)).toEqual([
      expect.stringContaining('比国家规定的（75 日，延长 30 日，信访法第三十四条）长'),
    ]);
    for (const problems of [wrong(terms(70)), wrong(terms(70, '2027-12-31'), longer)])
      expect(problems).toEqual([expect.stringContaining('（60 日，延长 30 日，信访')]);
    expect(wrong(terms(45), longer)).toEqual([]);
  });
});

describe('what cannot be entered', () => {
  const { provisions, terms } = edition();
  const term = (i: number, more: object) => ({
    terms: terms.map((one, n) => (n === i ? { ...one, ...more } : one)),
  });
  const cites = (more: object) => ({ provisions: { ...provisions, ...more } });
  const { ACCEPTANCE_NOTICE: _, ...others } = provisions.notices;

  it.each<[string, object, string, string]>([
    ['an unknown key', { lawz: {} }, 'lawz', '是不是“law”？'],
    ['a division', { division: '34' }, 'division', '不能有“division”'],
    ['no title', { law: { zh: '信访法' } }, 'law', '缺少法规名称'],
    ['no document', { document: undefined }, 'document', '缺少发布文件'],
    ['a day there is not', { inForceFrom: '2028-02-30' }, 'inForceFrom', '施行日期应为'],
    ['the id of a delivered version', { id: 'cn-2022', follows: 'cn-2005' }, 'id', '请另取一个'],
    ['the id of a county', { id: 'yx-2028' }, 'id', '“cn-2028”的样子'],
    ['no version before it', { follows: undefined }, 'follows', '接替哪一部'],
    ['itself before it', { follows: 'cn-2028' }, 'follows', '接替哪一部'],
    [
      'a day before that of the version it follows',
      { inForceFrom: '2022-04-30' },
      'inForceFrom',
      '（2022-05-01）之后',
    ],
    ['not said whether it was compared', { verified: 'yes' }, 'verified', '核实'],
    ['days back', term(0, { length: -1 }), 'terms[0].length', '1–365 的整数'],
    ['half a day', term(3, { length: 60.5 }), 'terms[3].length', '1–365 的整数'],
    ['an unknown unit', term(1, { unit: 'MONTH' }), 'terms[1].unit', 'DAY（日）或 WORKDAY'],
    [
      'an extension without a bound',
      term(3, { extension: { max: 0 } }),
      'terms[3].extension',
      '延长没有上限',
    ],
    ['a term without an article', term(2, { articles: [] }), 'terms[2].articles', '没有写明条款'],
    ['a term on an unknown track', term(3, { tracks: ['31(7)'] }), 'terms[3].tracks', '不认识的途径'],
    ['tracks that are no list', term(9, { tracks: 0 }), 'terms[9].tracks', '缺少途径'],
    ['an id that is no text', { id: { toString: 0 } }, 'id', '“cn-2028”的样子'],
    [
      'a term that is met by something else',
      term(0, { satisfiedBy: ['SERVED'] }),
      'terms[0].satisfiedBy',
      '不能以“SERVED”',
    ],
    ['two terms that one event starts', { terms: [...terms, terms[0]] }, 'terms[15].startEvents', '同一事件'],
    [
      'no term to conclude',
      { terms: terms.filter(({ kind }) => kind !== 'CONCLUDE') },
      'terms',
      '没有“CONCLUDE”',
    ],
    [
      'six representatives',
      { representatives: { limits: [{ most: 6 }], articles: [1] } },
      'representatives.limits',
      '1–5 名',
    ],
    ['no last opinion', { endings: [] }, 'endings', 'LAST_OPINION'],
    ['no provisions', { provisions: undefined }, 'provisions', 'notices'],
    [
      'a paper without an article',
      cites({ notices: others }),
      'provisions.notices.ACCEPTANCE_NOTICE',
      '没有写明条款',
    ],
    [
      'a paper there is not',
      cites({ notices: { ...provisions.notices, ACCEPTANCE_NOTE: [1] } }),
      'provisions.notices.ACCEPTANCE_NOTE',
      '是不是“ACCEPTANCE_NOTICE”？',
    ],
    ['an article 100', cites({ secrecy: [100] }), 'provisions.secrecy', '1–99'],
    ['recusal by no article', cites({ recusal: [] }), 'provisions.recusal', '回避没有写明条款'],
    [
      'a paragraph 0',
      cites({ careGoesOn: { article: 1, paragraph: 0 } }),
      'provisions.careGoesOn.paragraph',
      '款、项',
    ],
    [
      'a way nowhere',
      cites({ ways: { ...provisions.ways, '31(3)': [] } }),
      'provisions.ways.31(3)',
      '没有写明条款',
    ],
    [
      'a ground with item 0',
      cites({ supervision: { STALLED: { article: 1, item: 0 } } }),
      'provisions.supervision.STALLED.item',
      '款、项',
    ],
    [
      'a head there is not',
      cites({ liability: { STALLING: { article: 1 } } }),
      'provisions.liability.STALLING',
      '不能有',
    ],
  ])('is one with %s', (_name, changed, at, why) => {
    const problems = ownOverlayProblems(
      JSON.parse(JSON.stringify(edition(changed as Partial<NationalEdition>))),
    );
    expect(problems).toContainEqual(expect.objectContaining({ at, zh: expect.stringContaining(why) }));
    expect(ownOverlayProblems(edition())).toEqual([]);
  });
});

/** Every place in a JSON, as the keys that lead there. */
const placesIn = (json: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof json === 'object' && json !== null
    ? [path, ...Object.entries(json).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
    : [path];

/** The same with something else in one place. */
function put(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json)) return json.map((one, i) => (String(i) === key ? put(one, rest, value) : one));
  const object = json as Record<string, unknown>;
  return { ...object, [key]: put(object[key], rest, value) };
}

it('whatever stands in one place of it, it is either refused or used throughout', () => {
  const whole: unknown = JSON.parse(JSON.stringify(edition()));
  const events = (['RECEIVED', 'FORWARD_RECEIVED', 'ACCEPTED', 'SERVED'] as const).map((kind) => ({
    kind,
    on: '2028-01-03',
  }));
  fc.assert(
    fc.property(
      fc.constantFrom(...placesIn(whole).slice(1)),
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.integer({ min: -1, max: 400 }),
        fc.constantFrom('DAY', '31(6)', 'CONCLUDE', [], {}, [1], [{ article: 7 }], { zh: '甲', en: 'A' }),
      ),
      (place, value) => {
        const json = put(whole, place, value);
        if (ownOverlayProblems(json).length > 0) return;
        const law = profileFor('2099-12-31', json as NationalEdition);
        const clocks = TRACKS.flatMap((track) => deriveClocks(law, track, events));
        const said = [
          ...clocks.map((clock) => explainClock(clock, 'zh')),
          ...PETITION_PAPERS.map((kind) => restsOn({ legal: law }, kind)),
          ...NATIONAL_GROUNDS.map((ground) => groundText(ground, law, null, 'zh')),
          ...(Object.keys(PATHWAYS) as PathwayName[]).map((name) =>
            pathwaySentence(name, '2028-01-03', '2028-01-03', 'zh', law),
          ),
          ...MATTER_TRACKS.map((track) => handlingWay(sampleFacts({ legal: law, track }))),
          finalityNotice(law),
          representativesLimit(law, 9).source.zh,
        ];
        expect(said.filter((line) => /undefined|NaN|null|\[object/.test(line))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

describe('succession', () => {
  const code = (id: string, follows: string, inForceFrom: string) => edition({ id, follows, inForceFrom });
  const there = [NEXT, inForce(code('cn-2030', 'cn-2028', '2030-01-01'))];

  it('names what is in force until its day', () => {
    expect(() => requireSuccession(code('cn-2028', 'cn-2022', '2028-01-01'), [])).not.toThrow();
    expect(() => requireSuccession(code('cn-2030', 'cn-2028', '2030-01-01'), [NEXT])).not.toThrow();
    // a correction of one that is there
    expect(() => requireSuccession(code('cn-2028', 'cn-2022', '2028-06-01'), there)).not.toThrow();
    expect(() => requireSuccession(code('cn-2030', 'cn-2022', '2030-01-01'), [NEXT])).toThrow(
      'follows 应写 cn-2028',
    );
    expect(() => requireSuccession(code('cn-2030', 'cn-2028', '2030-01-01'), [])).toThrow(
      'follows 应写 cn-2022',
    );
    // neither two from one day, nor an old one anew after its successor
    expect(() => requireSuccession(code('cn-2029', 'cn-2022', '2028-01-01'), there)).toThrow('cn-2028');
    expect(() => requireSuccession(code('cn-2028', 'cn-2022', '2031-01-01'), there)).toThrow('cn-2030');
  });

  it('gives each day one version, of its latest edition', () => {
    const rules = [...there, inForce(edition({ inForceFrom: '2028-06-01' }), 2)];
    const at = (day: string) => nationalOn(rules, day)?.id ?? null;
    expect(['2027-12-31', '2028-01-01', '2028-06-01', '2030-01-01'].map(at)).toEqual([
      null,
      'cn-2028v1',
      'cn-2028v2',
      'cn-2030v1',
    ]);
  });
});
