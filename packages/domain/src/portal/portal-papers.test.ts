import { describe, expect, it } from '@jest/globals';
import { PAPER_KINDS, type PaperKind } from '../papers/paper';
import type { PetitionEventKind } from '../petitions/petition';
import {
  handedOut,
  isForPetitioner,
  mayServe,
  paperStanding,
  reviewPaperStanding,
  type PaperStanding,
  type ServingFacts,
} from './portal-papers.rules';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 2, minute));
const events = (...kinds: PetitionEventKind[]) =>
  kinds.map((kind, i) => ({ kind, seq: i + 1, at: at(i + 1) }));
const facts: ServingFacts = {
  status: 'ANSWERED',
  serviceMethod: null,
  answered: true,
  consented: false,
  works: true,
};
const edition = (kind: PaperKind, minute: number, actSeq = 1) => ({ kind, actSeq, issuedAt: at(minute) });
const theirs = (standing: PaperStanding, ...editions: ReturnType<typeof edition>[]) =>
  handedOut(editions, () => standing).map(({ issuedAt }) => issuedAt.getUTCMinutes());

it('letters to other organs are not the petitioner’s', () => {
  expect(PAPER_KINDS.filter((kind) => !isForPetitioner(kind))).toEqual([
    'FORWARDING_LETTER',
    'ASSIGNMENT_LETTER',
    'COMPLETION_REPORT',
    'MEDIATION_AGREEMENT',
    'ORAL_AGREEMENT_RECORD',
  ]);
  expect(theirs('TOLD', edition('FORWARDING_LETTER', 1))).toEqual([]);
  expect(theirs('TOLD', edition('FORWARDING_NOTICE', 1))).toEqual([1]);
});

describe('a paper', () => {
  it('whose act is not served in a step of its own is theirs once issued', () => {
    expect(paperStanding(1, events('ACCEPTED', 'EXTENDED'), facts)).toBe('TOLD');
  });

  it.each(['ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'] as const)('of %s is theirs once served', (act) => {
    expect(paperStanding(1, events(act), facts)).toBe('UNSERVED');
    expect(paperStanding(1, events(act, 'SERVICE_FAILED'), facts)).toBe('UNSERVED');
    expect(paperStanding(1, events(act, 'NOTED', 'SERVED'), facts)).toEqual({ servedAt: at(3) });
  });

  it('of an answer that was given anew is served with it, not before', () => {
    const line = events('ANSWERED', 'SERVED', 'REMANDED', 'ANSWERED');
    expect(paperStanding(1, line, facts)).toEqual({ servedAt: at(2) });
    expect(paperStanding(4, line, facts)).toBe('UNSERVED');
    // one that was never served is not served by what came after it
    expect(paperStanding(1, events('ANSWERED', 'ANSWERED', 'SERVED'), facts)).toBe('UNSERVED');
  });

  it('is served by reading for whom has consented, once, and by an office that works', () => {
    const consented = { ...facts, consented: true };
    expect(paperStanding(1, events('ANSWERED'), consented)).toBe('BY_READING');
    expect(mayServe({ ...consented, works: false })).toBe(false);
    expect(mayServe({ ...consented, status: 'CLOSED' })).toBe(false);
    expect(mayServe({ ...consented, status: 'SERVED', serviceMethod: 'POST' })).toBe(false);
    expect(mayServe({ ...consented, status: 'SERVED', serviceMethod: 'UNDELIVERABLE' })).toBe(true);
    // told by phone, it may yet be put into their hands
    expect(mayServe({ ...consented, status: 'SERVED', serviceMethod: 'PHONE' })).toBe(true);
    expect(mayServe({ ...consented, status: 'SERVED', serviceMethod: 'PHONE', answered: false })).toBe(true);
    expect(mayServe(facts)).toBe(false);
  });

  it('of a review is theirs when told, its opinion when served', () => {
    expect(reviewPaperStanding('HEARING_NOTICE', null)).toBe('TOLD');
    expect(reviewPaperStanding('REVIEW_OPINION', null)).toBe('UNSERVED');
    expect(reviewPaperStanding('RE_REVIEW_OPINION', at(5))).toEqual({ servedAt: at(5) });
  });
});

describe('the edition', () => {
  const all = [
    edition('HANDLING_OPINION', 1),
    edition('HANDLING_OPINION', 5),
    edition('HANDLING_OPINION', 9),
  ];

  it('is the one that was served, however often it was issued anew', () => {
    expect(theirs({ servedAt: at(7) }, ...all)).toEqual([5]);
    // service is written down by the minute
    expect(theirs({ servedAt: at(5) }, ...all)).toEqual([5]);
    expect(theirs({ servedAt: at(0) }, ...all)).toEqual([]);
  });

  it('is the newest where nothing was served yet but may be', () => {
    expect(theirs('BY_READING', ...all)).toEqual([9]);
    expect(theirs('UNSERVED', ...all)).toEqual([]);
    expect(handedOut(all, () => 'BY_READING').map(({ servesByReading }) => servesByReading)).toEqual([true]);
  });

  it('is one for each act', () => {
    expect(theirs('TOLD', edition('EXTENSION_NOTICE', 1), edition('EXTENSION_NOTICE', 4, 3))).toEqual([4, 1]);
  });
});
