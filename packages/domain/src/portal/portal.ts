import type { PetitionEventKind } from '../petitions/petition';

/** Who a time line names for what came by the portal: a matter is told there, not a person. */
export const WEB_PETITIONER = '信访人（网上）';

/** How many petitions the portal takes within an hour, so that a program cannot bury an office. */
export const SUBMISSIONS_AN_HOUR = { address: 5, tenant: 100 } as const;

/**
 * What of the time line its petitioner reads, and whether with the words that were written. Reasons that the law wants
 * told are shown; notes, instructions and proofs are the office's own.
 */
export const PETITIONERS_EVENTS: Readonly<Partial<Record<PetitionEventKind, 'WITH_TEXT' | 'BARE'>>> = {
  RECEIVED: 'BARE',
  REGISTERED: 'BARE',
  ACCEPTED: 'BARE',
  NOT_ACCEPTED: 'WITH_TEXT',
  REFERRED_OUT: 'WITH_TEXT',
  WITHDRAWN: 'WITH_TEXT',
  ASSIGNED: 'BARE',
  TAKEN: 'BARE',
  INTERIM_REPLIED: 'WITH_TEXT',
  EXTENDED: 'WITH_TEXT',
  ANSWERED: 'BARE',
  CLAIM_PERFORMED: 'BARE',
  COMMITTED: 'WITH_TEXT',
  COMMITMENT_KEPT: 'BARE',
  COMMITMENT_BROKEN: 'WITH_TEXT',
  SERVED: 'BARE',
  REVIEW_REQUESTED: 'BARE',
  REVIEW_ACCEPTED: 'BARE',
  REVIEW_NOT_ACCEPTED: 'WITH_TEXT',
  REVIEWED: 'BARE',
  REVIEW_SERVED: 'BARE',
  RE_REVIEW_REQUESTED: 'BARE',
  RE_REVIEW_ACCEPTED: 'BARE',
  RE_REVIEW_NOT_ACCEPTED: 'WITH_TEXT',
  RE_REVIEWED: 'BARE',
  RE_REVIEW_SERVED: 'BARE',
  REVIEW_WITHDRAWN: 'BARE',
  HEARING_ARRANGED: 'WITH_TEXT',
  HEARD: 'BARE',
  REMANDED: 'WITH_TEXT',
  SERVICE_ATTEMPTED: 'BARE',
  SERVICE_FAILED: 'BARE',
  ELECTRONIC_CONSENTED: 'BARE',
  ELECTRONIC_CONSENT_WITHDRAWN: 'BARE',
  GROUP_FORMED: 'BARE',
  CO_SIGNERS_SERVED: 'BARE',
  CLOSED: 'BARE',
  SUPERVISION_ISSUED: 'BARE',
  SUPERVISION_DISCHARGED: 'BARE',
  TRANSFERRED: 'WITH_TEXT',
  TRANSFER_SIGNED: 'WITH_TEXT',
  TRANSFER_OBJECTED: 'WITH_TEXT',
  TRANSFER_RETURNED: 'WITH_TEXT',
  TRANSFER_PASSED_ON: 'WITH_TEXT',
  TRANSFER_REPORTED: 'WITH_TEXT',
  TRANSFER_RECALLED: 'WITH_TEXT',
  DUE_DATE_MOVED: 'WITH_TEXT',
  RECUSAL_GRANTED: 'BARE',
  RECUSAL_REFUSED: 'BARE',
};
