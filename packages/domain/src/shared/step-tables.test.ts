import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DESTRUCTION_STATUSES } from '../archive-volumes/destruction';
import { destructionMoves } from '../archive-volumes/destruction-moves';
import { destructionSteps } from '../archive-volumes/destruction.steps';
import { aidSteps } from '../explanations/aid-offer.steps';
import { AID_STATUSES } from '../explanations/explanation';
import { gapSteps } from '../legacy-dossiers/dossier-gap.steps';
import { GAP_STATUSES } from '../legacy-dossiers/legacy-dossier';
import { docketSteps } from '../jurisdiction-dockets/jurisdiction-docket.steps';
import { DOCKET_STATUSES } from '../jurisdiction-dockets/jurisdiction-docket';
import { MEDIATION_STATUSES } from '../mediations/mediation';
import { mediationMoves } from '../mediations/mediation-moves';
import { mediationSteps } from '../mediations/mediation.steps';
import { MEETING_STATUSES } from '../meetings/meeting';
import { meetingSteps } from '../meetings/meeting.steps';
import { PETITION_STATUSES } from '../petitions/petition';
import { petitionMoves } from '../petitions/petition-moves';
import { petitionSteps } from '../petitions/petition.steps';
import { RECUSAL_STATUSES } from '../recusals/recusal';
import { recusalSteps } from '../recusals/recusal.steps';
import { LETTER_STATUSES } from '../responsibility-letters/responsibility-letter';
import { letterMoves } from '../responsibility-letters/letter-moves';
import { letterSteps } from '../responsibility-letters/responsibility-letter.steps';
import { REVIEW_STATUSES } from '../reviews/review';
import { reviewMoves } from '../reviews/review-moves';
import { reviewSteps } from '../reviews/review.steps';
import { SPONSORSHIP_STATUSES } from '../sponsorships/sponsorship';
import { sponsorshipSteps } from '../sponsorships/sponsorship.steps';
import { SUPERVISION_STATUSES } from '../supervision-orders/supervision-order';
import { supervisionSteps } from '../supervision-orders/supervision-order.steps';
import { TASK_STATUSES } from '../tasks/task';
import { taskSteps } from '../tasks/task.steps';
import { TRANSFER_STATUSES } from '../transfers/transfer';
import { transferMoves } from '../transfers/transfer-moves';
import { transferSteps } from '../transfers/transfer.steps';

type Moves = Readonly<
  Record<string, Readonly<{ from: readonly string[]; to: string | readonly string[] | null }>>
>;
type Life = Readonly<{ states: readonly string[]; moves: Moves; ends: readonly string[] }>;

/** Of each thing with a life of its own: its states from the first on, what moves it, and where it is meant to end. */
const LIVES: Readonly<Record<string, Life>> = {
  petition: {
    states: PETITION_STATUSES,
    moves: { ...petitionSteps, ...petitionMoves },
    // what is archived may still be opened again, for a promise that was broken or an opinion that is sent back
    ends: ['VOIDED'],
  },
  review: {
    states: REVIEW_STATUSES,
    moves: { ...reviewSteps, ...reviewMoves },
    ends: ['NOT_ACCEPTED', 'SERVED', 'WITHDRAWN', 'TERMINATED'],
  },
  mediation: {
    states: MEDIATION_STATUSES,
    moves: { ...mediationSteps, ...mediationMoves },
    ends: ['AGREEMENT_PERFORMED', 'MEDIATION_FAILED'],
  },
  dossierGap: { states: GAP_STATUSES, moves: gapSteps, ends: ['GAP_FOUND'] },
  aidOffer: { states: AID_STATUSES, moves: aidSteps, ends: ['AID_ACKNOWLEDGED'] },
  transfer: {
    states: TRANSFER_STATUSES,
    moves: { ...transferSteps, ...transferMoves },
    ends: ['RETURNED', 'REPORTED'],
  },
  supervision: { states: SUPERVISION_STATUSES, moves: supervisionSteps, ends: ['DISCHARGED', 'REVOKED'] },
  sponsorship: { states: SPONSORSHIP_STATUSES, moves: sponsorshipSteps, ends: ['SETTLED', 'PASSED_ON'] },
  recusal: { states: RECUSAL_STATUSES, moves: recusalSteps, ends: ['RECUSAL_GRANTED', 'RECUSAL_REFUSED'] },
  docket: { states: DOCKET_STATUSES, moves: docketSteps, ends: ['DECIDED'] },
  task: { states: TASK_STATUSES, moves: taskSteps, ends: ['DONE', 'WITHDRAWN'] },
  meeting: { states: MEETING_STATUSES, moves: meetingSteps, ends: ['ADOPTED', 'CANCELLED'] },
  letter: {
    states: LETTER_STATUSES,
    moves: { ...letterSteps, ...letterMoves },
    ends: ['REPLACED', 'WITHDRAWN'],
  },
  destruction: {
    states: DESTRUCTION_STATUSES,
    moves: { ...destructionSteps, ...destructionMoves },
    ends: ['DESTRUCTION_REFUSED', 'DESTROYED'],
  },
};

it('each has its diagram among the steps that are told', () => {
  const told = readFileSync(new URL('../../../../docs/petition-steps.md', import.meta.url), 'utf8');
  for (const [life, { states, moves }] of Object.entries(LIVES)) {
    const arrows = Object.entries(moves).flatMap(([action, { from, to }]) =>
      [to ?? []].flat().flatMap((next) => from.map((state) => `${state} --> ${next}: ${action}`)),
    );
    const lines = told.split('\n').map((line) => line.trim().replace(/: \S+ (\w+)$/u, ': $1'));
    expect([life, arrows.filter((arrow) => !lines.includes(arrow))]).toEqual([life, []]);
    expect(told).toContain(`${states[0]}: `);
  }
});

describe.each(Object.entries(LIVES))('the states of a %s', (_, { states, moves, ends }) => {
  const arrows = Object.values(moves).flatMap(({ from, to }) =>
    [to ?? []].flat().flatMap((leadsTo) => from.map((state) => ({ from: state, to: leadsTo }))),
  );

  it('have an exit each, but for those where it ends', () => {
    const left = (state: string) => arrows.some(({ from, to }) => from === state && to !== state);
    expect(states.filter((state) => !left(state))).toEqual(ends);
  });

  it('are all reached from the first, and lead from anywhere to an end', () => {
    const onwards = (from: string): ReadonlySet<string> => {
      const reached = new Set([from]);
      for (const state of reached)
        for (const arrow of arrows) if (arrow.from === state) reached.add(arrow.to);
      return reached;
    };
    expect([...onwards(states[0] as string)].toSorted()).toEqual([...states].toSorted());
    const finished = states === PETITION_STATUSES ? [...ends, 'ARCHIVED'] : ends;
    for (const state of states) expect([...onwards(state)].some((one) => finished.includes(one))).toBe(true);
  });

  it('are named by no step that knows others', () => {
    const named = arrows.flatMap(({ from, to }) => [from, to]);
    expect(named.filter((state) => !states.includes(state))).toEqual([]);
  });
});
