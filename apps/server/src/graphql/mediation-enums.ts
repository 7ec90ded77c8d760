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
import { called, enumOf } from './enum-of';

export const MediationKind = enumOf('MediationKind', MEDIATION_KINDS, '调解的种类.', called(MEDIATION_KINDS));
export const MediationLead = enumOf(
  'MediationLead',
  MEDIATION_LEADS,
  '牵头: which of the offices that work on a dispute leads it.',
  called(MEDIATION_LEADS),
);
export const DisputeBody = enumOf(
  'DisputeBody',
  DISPUTE_BODIES,
  'Which bodies work on a dispute: the three that may lead it, and others.',
  called(DISPUTE_BODIES),
);
export const DisputeLinkGround = enumOf(
  'DisputeLinkGround',
  DISPUTE_LINK_GROUNDS,
  'Why another office has the same dispute.',
  called(DISPUTE_LINK_GROUNDS),
);
export const OtherPartyKind = enumOf(
  'OtherPartyKind',
  OTHER_PARTY_KINDS,
  'What the other side of a dispute is.',
  called(OTHER_PARTY_KINDS),
);
export const MediationSide = enumOf(
  'MediationSide',
  MEDIATION_SIDES,
  'The sides of a mediation.',
  called(MEDIATION_SIDES),
);
export const MediationStatus = enumOf(
  'MediationStatus',
  MEDIATION_STATUSES,
  '调解的状态.',
  called(MEDIATION_STATUSES),
);
export const ConsentMeans = enumOf(
  'ConsentMeans',
  CONSENT_MEANS,
  'How a side consented to mediation.',
  called(CONSENT_MEANS),
);
export const SessionResult = enumOf(
  'SessionResult',
  SESSION_RESULTS,
  'What came of a mediation session.',
  called(SESSION_RESULTS),
);
export const AgreementForm = enumOf(
  'AgreementForm',
  AGREEMENT_FORMS,
  '调解协议的形式 (人民调解法第二十八条).',
  called(AGREEMENT_FORMS),
);
export const MediationEnding = enumOf(
  'MediationEnding',
  MEDIATION_ENDINGS,
  'How a mediation ended without an agreement.',
  called(MEDIATION_ENDINGS),
);
export const Confirmation = enumOf(
  'Confirmation',
  CONFIRMATIONS,
  '司法确认 (人民调解法第三十三条).',
  called(CONFIRMATIONS),
);
