import {
  ACCUSED_KINDS,
  RECEPTION_CHANNELS,
  RECEPTION_OUTCOMES,
  RECUSAL_ASKERS,
  RECUSAL_GROUNDS,
  RECUSAL_STATUSES,
  REVEAL_PURPOSES,
} from '@huiyin/domain';
import { asInDomain } from './names';

/** What is said of receptions, accusations, recusals and looks at an identity. */
export const accusationLabels = {
  accusedKind: asInDomain(ACCUSED_KINDS),
  receptionChannel: asInDomain(RECEPTION_CHANNELS),
  receptionOutcome: asInDomain(RECEPTION_OUTCOMES),
  recusalAsker: asInDomain(RECUSAL_ASKERS),
  recusalGround: asInDomain(RECUSAL_GROUNDS),
  revealPurpose: asInDomain(REVEAL_PURPOSES),
  recusalStatus: asInDomain(RECUSAL_STATUSES),
};
