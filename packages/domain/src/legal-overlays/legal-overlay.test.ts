import { describe, expect, it } from '@jest/globals';
import { nationalCalendar } from '../calendar/holidays';
import { PROFILES, profileFor, profileOf, commonProfileOf } from '../clocks/profiles';
import { boundOverlay, editionOn } from './legal-overlay';
import { ownOverlayProblems, requireOwnOverlay } from './legal-overlay.rules';
import { replayUnder } from './simulation.rules';

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
    expect(commonProfileOf(bound.id)).toBe(PROFILES['cn-2022']);
    expect(commonProfileOf('cn-2022+zj-2016').id).toBe('cn-2022+zj-2016');
  });
});

describe('replaying a matter', () => {
  const overlay = requireOwnOverlay(JSON.stringify(own()));
  const accepted = [
    { kind: 'RECEIVED' as const, at: new Date('2026-03-02T02:00:00Z') },
    { kind: 'ACCEPTED' as const, at: new Date('2026-03-05T02:00:00Z') },
  ];
  const replay = (events = accepted, status: 'REGISTERED' | 'ACCEPTED' = 'ACCEPTED') =>
    replayUnder(overlay, { status, events, profile: PROFILES['cn-2022'] }, nationalCalendar());

  it('names the date that would be another, and by which rule', () => {
    expect(replay()).toMatchObject({
      kind: 'CONCLUDE',
      dueOn: '2026-05-06',
      dueUnder: '2026-04-20',
      clock: { length: 45, article: '岳西县信访事项办理期限规定第三条' },
    });
  });

  it('is silent where the term that counts is not changed', () => {
    expect(replay(accepted.slice(0, 1), 'REGISTERED')).toBeNull();
  });
});
