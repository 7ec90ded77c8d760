/** Jest's order of test files, with those first that take minutes: begun last, one would hold up all cores but its own. */
import Sequencer from '@jest/test-sequencer';

const LONGEST = [
  'house/conditions-off',
  'house/matrix',
  'house/policies-off',
  'house/interference',
  'journeys/every-page',
  'journeys/dialogs',
  'house/wall-mutants',
];

const turnOf = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.includes(name));
  return at === -1 ? LONGEST.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}
