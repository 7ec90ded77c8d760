import {
  AGREEMENT_FORMS,
  CONFIRMATIONS,
  CONSENT_MEANS,
  DISPUTE_BODIES,
  DISPUTE_LINK_GROUNDS,
  MEDIATION_ENDINGS,
  MEDIATION_KINDS,
  MEDIATION_LEADS,
  MEDIATION_SIDES,
  MEDIATION_STATUSES,
  OTHER_PARTY_KINDS,
  SESSION_RESULTS,
} from '@huiyin/domain';
import { asInDomain } from './names';

/** What is said of mediations. */
export const mediationLabels = {
  mediationKind: asInDomain(MEDIATION_KINDS),
  mediationLead: asInDomain(MEDIATION_LEADS),
  disputeBody: asInDomain(DISPUTE_BODIES),
  disputeLinkGround: asInDomain(DISPUTE_LINK_GROUNDS),
  mediationSide: asInDomain(MEDIATION_SIDES),
  mediationStatus: asInDomain(MEDIATION_STATUSES),
  mediationEnding: asInDomain(MEDIATION_ENDINGS),
  otherPartyKind: asInDomain(OTHER_PARTY_KINDS),
  consentMeans: asInDomain(CONSENT_MEANS),
  sessionResult: asInDomain(SESSION_RESULTS),
  agreementForm: asInDomain(AGREEMENT_FORMS),
  confirmation: asInDomain(CONFIRMATIONS),
};
