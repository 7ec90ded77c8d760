import { ACCUSED_KINDS, RECUSAL_ASKERS, RECUSAL_GROUNDS, RECUSAL_STATUSES } from '@huiyin/domain';
import { asInDomain } from './names';

/** What is said of accusations and recusals. */
export const accusationLabels = {
  accusedKind: asInDomain(ACCUSED_KINDS),
  recusalAsker: asInDomain(RECUSAL_ASKERS),
  recusalGround: asInDomain(RECUSAL_GROUNDS),
  recusalStatus: asInDomain(RECUSAL_STATUSES),
};
