import { describe, expect, it } from '@jest/globals';
import { FIGURE_DEFINITIONS, FIGURES } from './figure';
import { bounceFacets, ratingFacets, settledFacets } from './figure.rules';

describe('every figure', () => {
  it.each(FIGURES)('%s says what it counts, and has another one beside it', (figure) => {
    const { counts, counterFigure } = FIGURE_DEFINITIONS[figure];
    for (const text of [counts.zh, counts.en]) expect(text.length).toBeGreaterThan(10);
    expect(counterFigure).not.toBe(figure);
    expect(FIGURES).toContain(counterFigure);
  });

  it('is countered by what was done, never by how many matters or people came', () => {
    for (const figure of FIGURES) expect(FIGURE_DEFINITIONS[figure].counterFigure).not.toBe('received');
    expect(FIGURE_DEFINITIONS.received.counts.zh).toContain('不作为');
  });
});

it('counts a rating twice, for whom it is, in its Beijing month', () => {
  const ratedAt = new Date('2026-10-31T16:30:00Z');
  expect(ratingFacets({ body: 'SATISFIED', organ: 'DISSATISFIED', setAside: null, ratedAt })).toEqual([
    ['satisfaction', '2026-11:BODY:SATISFIED'],
    ['satisfaction', '2026-11:ORGAN:DISSATISFIED'],
  ]);
  const aside = { body: 'SATISFIED', organ: 'SATISFIED', setAside: 'STAFF_DEVICE', ratedAt } as const;
  expect(ratingFacets(aside)).toEqual([['ratings_set_aside', '2026-11:STAFF_DEVICE']]);
});

it('counts a bounce at its unit with the days it took', () => {
  const [offered, returned] = [new Date('2026-11-01T02:00:00Z'), new Date('2026-11-04T01:00:00Z')];
  expect(bounceFacets('u', offered, returned)).toEqual([
    [['bounced', '2026-11:u'], 1],
    [['bounce_days', '2026-11:u'], 3],
  ]);
  expect(bounceFacets(null, returned, returned)).toEqual([
    [['bounced', '2026-11:'], 1],
    [['bounce_days', '2026-11:'], 0],
  ]);
});

it('counts what was settled here where its petitioner agrees, and nobody’s device spoke for them', () => {
  const ratedAt = new Date('2026-10-31T16:30:00Z');
  const said = { organ: 'MOSTLY_SATISFIED', setAside: null, ratedAt } as const;
  expect(settledFacets('VILLAGE', said)).toEqual([['settled', '2026-11:VILLAGE']]);
  expect(settledFacets('OFFICE', { ...said, organ: 'DISSATISFIED' })).toEqual([]);
  expect(settledFacets('OFFICE', { ...said, setAside: 'STAFF_DEVICE' })).toEqual([]);
});
