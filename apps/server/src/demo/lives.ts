import type { PetitionAction } from '@huiyin/domain';
import type { Chance } from './chance';

export type Verb = Exclude<
  PetitionAction,
  | 'reveal'
  | 'transfer'
  | 'acceptSimply'
  | 'handOff'
  | 'acknowledgeHandOff'
  | 'serveInWriting'
  | 'endSimple'
  | 'plan'
  | 'expedite'
  | 'reportUp'
  | 'recordDirection'
  | 'arrangeHearing'
  | 'holdHearing'
  | 'interimReply'
  | 'commit'
  | 'keepCommitment'
  | 'breakCommitment'
  | 'reopen'
  | 'resume'
  | 'reassign'
  | 'disputeCompetence'
  | 'sponsor'
  | 'coHandle'
  | 'planMeasure'
  | 'explain'
  | 'offerAid'
  | 'openDossier'
  | 'keepDossier'
  | 'split'
  | 'answerClaim'
  | 'supervise'
  | 'mediate'
  | 'nameAccused'
  | 'reroute'
  | 'askRecusal'
  | 'attemptService'
  | 'recordView'
  | 'requestReview'
  | 'end'
>;

/** Steps in order, each so many days after the one before. */
export type Path = readonly (readonly [verb: Verb, after: number])[];

/** One way a petition can have gone: how many of a hand of cards, received how many days ago, and its steps. */
export type Life = Readonly<{ cards: number; age: readonly [least: number, most: number]; path: Path }>;

const accepted: Path = [['accept', 3]];
const assigned: Path = [...accepted, ['assign', 1]];
const handled: Path = [...assigned, ['take', 1]];
const returned: Path = [...assigned, ['return', 2]];
const answered: Path = [...handled, ['note', 8], ['answer', 20]];
const served: Path = [...answered, ['serve', 3]];
// the petitioner's 30 days to ask for a review are waited for
const closed: Path = [...served, ['close', 32]];
const archived: Path = [...closed, ['archive', 14]];
const extended: Path = [...handled, ['note', 15], ['extend', 24]];
const endOfServed: Path = [
  ['serve', 3],
  ['close', 32],
  ['archive', 14],
];

/** Terms are 15 days to dispose and 60 from acceptance to conclude, so ages decide what is due soon or overdue. */
export const LIVES: readonly Life[] = [
  { cards: 3, age: [1, 8], path: [] },
  { cards: 1, age: [9, 13], path: [['correct', 1]] },
  { cards: 1, age: [19, 26], path: [] },
  { cards: 2, age: [5, 14], path: accepted },
  { cards: 1, age: [9, 16], path: returned },
  { cards: 2, age: [7, 15], path: assigned },
  { cards: 1, age: [12, 20], path: [...returned, ['assign', 1]] },
  { cards: 5, age: [16, 50], path: [...handled, ['note', 7]] },
  { cards: 1, age: [20, 40], path: [...returned, ['assign', 1], ['take', 1], ['note', 5]] },
  { cards: 2, age: [58, 61], path: [...handled, ['note', 12], ['note', 20]] },
  { cards: 2, age: [72, 105], path: [...handled, ['note', 14]] },
  { cards: 2, age: [66, 88], path: extended },
  { cards: 1, age: [110, 125], path: extended },
  { cards: 2, age: [48, 62], path: answered },
  { cards: 3, age: [52, 85], path: served },
  { cards: 1, age: [50, 70], path: [...served, ['reissueCode', 2]] },
  { cards: 5, age: [105, 290], path: closed },
  { cards: 9, age: [130, 298], path: archived },
  { cards: 1, age: [180, 290], path: [...extended, ['answer', 20], ...endOfServed] },
  { cards: 1, age: [190, 290], path: [...handled, ['note', 30], ['answer', 40], ...endOfServed] },
  { cards: 1, age: [9, 13], path: [['notAccept', 6]] },
  {
    cards: 1,
    age: [20, 60],
    path: [
      ['notAccept', 7],
      ['serve', 3],
    ],
  },
  { cards: 1, age: [90, 280], path: [['notAccept', 8], ...endOfServed] },
  { cards: 1, age: [8, 13], path: [['referOut', 5]] },
  {
    cards: 1,
    age: [80, 290],
    path: [
      ['referOut', 6],
      ['serve', 3],
      ['close', 20],
    ],
  },
  { cards: 1, age: [30, 200], path: [...handled, ['note', 6], ['withdraw', 8]] },
  {
    cards: 1,
    age: [80, 280],
    path: [
      ['withdraw', 5],
      ['close', 10],
      ['archive', 20],
    ],
  },
  { cards: 1, age: [20, 250], path: [['void', 1]] },
];

/** As many lives as wanted, each hand holding every way once more, so that a large tenant shows them all. */
export function deal(chance: Chance, wanted: number): Life[] {
  const hand = LIVES.flatMap((life) => Array.from({ length: life.cards }, () => life));
  const dealt: Life[] = [];
  while (dealt.length < wanted) dealt.push(...chance.draw(hand, wanted - dealt.length));
  return dealt;
}
