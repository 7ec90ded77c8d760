/** By whom a dispute is mediated (人民调解、行政调解、司法调解). */
export const MEDIATION_KINDS = [
  'PEOPLES_MEDIATION',
  'ADMINISTRATIVE_MEDIATION',
  'JUDICIAL_MEDIATION',
] as const;
export type MediationKind = (typeof MEDIATION_KINDS)[number];

/** Which of the offices that work on a dispute leads it (信访、调解、综治三位一体): exactly one. */
export const MEDIATION_LEADS = [
  'LED_BY_PETITION_OFFICE',
  'LED_BY_MEDIATION_BODY',
  'LED_BY_SERVICE_CENTRE',
] as const;
export type MediationLead = (typeof MEDIATION_LEADS)[number];

/** What stands opposite the petitioner. */
export const OTHER_PARTY_KINDS = ['OTHER_ORGAN', 'OTHER_COMPANY', 'OTHER_PERSON'] as const;
export type OtherPartyKind = (typeof OTHER_PARTY_KINDS)[number];

/** The two who have to agree, and who do what an agreement says. */
export const MEDIATION_SIDES = ['PETITIONER_SIDE', 'OTHER_SIDE'] as const;
export type MediationSide = (typeof MEDIATION_SIDES)[number];

export const MEDIATION_STATUSES = [
  'CONSENT_AWAITED',
  'MEDIATING',
  'AGREEMENT_REACHED',
  'AGREEMENT_PERFORMED',
  'MEDIATION_FAILED',
] as const;
export type MediationStatus = (typeof MEDIATION_STATUSES)[number];

/** While one of these stands the petition is not closed, and no other mediation is opened on it. */
export const RUNNING_MEDIATION: readonly MediationStatus[] = ['CONSENT_AWAITED', 'MEDIATING'];

/** While one of these stands somebody keeps its file: it is held, or what was agreed on is still to be performed. */
export const FOLLOWED_MEDIATION: readonly MediationStatus[] = [...RUNNING_MEDIATION, 'AGREEMENT_REACHED'];

/** How a side said that it wants to be mediated. */
export const CONSENT_MEANS = [
  'CONSENT_WRITTEN',
  'CONSENT_ORAL',
  'CONSENT_BY_PHONE',
  'CONSENT_ONLINE',
] as const;
export type ConsentMeans = (typeof CONSENT_MEANS)[number];

/** What came of a session. */
export const SESSION_RESULTS = [
  'SESSION_AGREED',
  'SESSION_GOES_ON',
  'SESSION_APART',
  'SESSION_NOT_HELD',
] as const;
export type SessionResult = (typeof SESSION_RESULTS)[number];

/** 人民调解法第二十八条至第三十条: written, in force once signed and sealed; oral, in force once agreed. */
export const AGREEMENT_FORMS = ['AGREED_IN_WRITING', 'AGREED_ORALLY'] as const;
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

/** How a mediation ended without an agreement; of a side that does not want to go on no reason is asked. */
export const RECORDED_ENDINGS = ['ENDED_BY_PETITIONER', 'ENDED_BY_OTHER', 'NO_AGREEMENT'] as const;
export type RecordedEnding = (typeof RECORDED_ENDINGS)[number];
/** The same, and those that come with the matter itself: nobody records them. */
export const MEDIATION_ENDINGS = [
  ...RECORDED_ENDINGS,
  'ENDED_WITH_PETITION',
  'ENDED_WITH_TRANSFER',
  'ENDED_BY_RECUSAL',
] as const;
export type MediationEnding = (typeof MEDIATION_ENDINGS)[number];

/** 司法确认: asked for jointly, and what the court decided. */
export const CONFIRMATIONS = ['COURT_ASKED', 'COURT_CONFIRMED', 'COURT_REFUSED'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

export const MEDIATION_LENGTHS = {
  body: 100,
  subject: 1_000,
  otherParty: 200,
  mediator: 50,
  place: 200,
  attended: 500,
  record: 10_000,
  item: 1_000,
  facts: 5_000,
  manner: 1_000,
  proof: 500,
  reason: 1_000,
  court: 100,
} as const;

export const MOST_MEDIATORS = 10;
export const MOST_ITEMS = 30;
