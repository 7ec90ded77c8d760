import {
  ACCUSED_KINDS,
  RECUSAL_ASKERS,
  RECUSAL_GROUNDS,
  RECUSAL_STATUSES,
  REVEAL_PURPOSES,
} from '@huiyin/domain';
import { asInDomain } from './names';

/** What is said of accusations, recusals and looks at an identity. */
export const accusationLabels = {
  accusedKind: asInDomain(ACCUSED_KINDS),
  recusalAsker: asInDomain(RECUSAL_ASKERS),
  recusalGround: asInDomain(RECUSAL_GROUNDS),
  revealPurpose: asInDomain(REVEAL_PURPOSES),
  recusalStatus: asInDomain(RECUSAL_STATUSES),
};
