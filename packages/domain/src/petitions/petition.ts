/** States of a petition (信访事项), from the counter to the archive. */
export const PETITION_STATUSES = [
  'REGISTERED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  'WITHDRAWN',
  'TRANSFERRED',
  'ASSIGNED',
  'HANDLING',
  'ANSWERED',
  'SERVED',
  'CLOSED',
  'ARCHIVED',
  'VOIDED',
] as const;
export type PetitionStatus = (typeof PETITION_STATUSES)[number];

/** States in which the office still owes somebody something. */
export const OPEN_STATUSES: readonly PetitionStatus[] = [
  'REGISTERED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  'TRANSFERRED',
  'ASSIGNED',
  'HANDLING',
  'ANSWERED',
];

/** States in which nobody has a matter in hand any more; until then it is handed over when who has it leaves. */
export const FINISHED_STATUSES: readonly PetitionStatus[] = ['CLOSED', 'ARCHIVED', 'VOIDED'];

/** States in which this office no longer works on the answer. */
export const OUT_OF_HAND: readonly PetitionStatus[] = ['TRANSFERRED', 'WITHDRAWN', 'CLOSED', 'VOIDED'];

/** States in which nobody works on it, and from which a promise that the organ broke brings it back. */
export const AT_REST: readonly PetitionStatus[] = ['WITHDRAWN', 'CLOSED', 'ARCHIVED'];

/** How a petition reached the office (信访渠道); PROXY is 代办, brought by a village or another for the petitioner; SUPERIOR is 上级交办. */
export const CHANNELS = ['VISIT', 'LETTER', 'PHONE', 'WEB', 'EMAIL', 'MAILBOX', 'PROXY', 'SUPERIOR'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where the record comes from: written here, an older ledger, the petitioner at the portal, or another office. */
export const ORIGINS = ['OFFICE', 'IMPORT', 'PORTAL', 'TRANSFER'] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * Outcomes of an answer (信访工作条例第三十二条). CLAIMS_DIFFER stands on a matter whose claims were decided differently, PARTLY_SUPPORTED
 * where some were supported and its law knows 部分支持 (until 2026 of any such matter); NOT_RECORDED only on replies taken over from an older ledger; those of a suggestion are 采纳, 部分采纳, 不采纳 (第二十九条).
 */
export const OUTCOMES = [
  'SUPPORTED',
  'PARTLY_SUPPORTED',
  'EXPLAINED',
  'NOT_SUPPORTED',
  'CLAIMS_DIFFER',
  'NOT_RECORDED',
  'SUGGESTION_ADOPTED',
  'SUGGESTION_PARTLY_ADOPTED',
  'SUGGESTION_NOT_ADOPTED',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How an answer reached the petitioner (送达方式). UNDELIVERABLE states why nobody could be reached, and starts no term. */
export const SERVICE_METHODS = [
  'IN_PERSON',
  'POST',
  'PHONE',
  'SMS',
  'ORAL',
  'ELECTRONIC',
  'LEFT_AT_HOME',
  'PUBLIC_NOTICE',
  'UNDELIVERABLE',
] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];

/** 信访人意见: what the petitioner says of the answer, for the report on the matter. */
export const PETITIONER_VIEWS = ['VIEW_AGREES', 'VIEW_DISAGREES', 'VIEW_NOT_OBTAINED'] as const;
export type PetitionerView = (typeof PETITIONER_VIEWS)[number];

/** Everything that can happen to a petition; the append-only time line is made of these. */
export const PETITION_EVENT_KINDS = [
  'RECEIVED',
  'REGISTERED',
  'CORRECTED',
  'VOIDED',
  'PACKET_SENT',
  'PACKET_ACKNOWLEDGED',
  'SIMPLE_BEGUN',
  'SIMPLE_ENDED',
  'ACCEPTED',
  /** 更正类别: it goes on by another track, its terms still from acceptance. */
  'TRACK_MOVED',
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  'WITHDRAWN',
  'ASSIGNED',
  'TAKEN',
  'RETURNED',
  'NOTED',
  'INTERIM_REPLIED',
  'EXTENDED',
  'ANSWERED',
  'SERVED',
  /** The answer was told and not handed over in writing, as the petitioner wished (简易办理): no term begins. */
  'ANSWER_TOLD',
  /** 信访人意见 on the answer, or why it was not obtained. */
  'VIEW_RECORDED',
  'CLOSED',
  /** 终结: by a way that the law knows, so that the same is not taken up anew. */
  'MATTER_ENDED',
  'ARCHIVED',
  'CODE_REISSUED',
  'HISTORY_RECORDED',
  'FORWARD_RECEIVED',
  /** 交办, with a date to report by, where a law gives that a term of its own (河南省信访条例第二十六条). */
  'ASSIGNMENT_RECEIVED',
  'TRANSFERRED',
  'TRANSFER_SIGNED',
  'TRANSFER_OBJECTED',
  'TRANSFER_RETURNED',
  'TRANSFER_PASSED_ON',
  'TRANSFER_REPORTED',
  /** Something was added to the result after it was reported: words, papers, an answer given or served anew. */
  'TRANSFER_SUPPLEMENTED',
  /** Taken back by who had transferred it here, after this office had signed. */
  'TRANSFER_RECALLED',
  'HANDED_OVER',
  'PLANNED',
  /** 报请本级党委、政府决定 with a suggestion (信访条例第二十一条第一款第二项, 信访工作条例第二十二条第一款第一项), and what they decided. */
  'REPORTED_UP',
  'DIRECTION_RECEIVED',
  /** 加急: to be dealt with before others; and no longer. */
  'EXPEDITED',
  'EXPEDITE_ENDED',
  'JURISDICTION_OPENED',
  'JURISDICTION_DECIDED',
  'SPONSORED',
  'SPONSOR_VISITED',
  'SPONSORSHIP_PASSED_ON',
  'SPONSORSHIP_SETTLED',
  'CO_HANDLING_ASKED',
  'CO_HANDLING_DONE',
  'CO_HANDLING_WITHDRAWN',
  'MEASURE_PLANNED',
  'MEASURE_DONE',
  'MEASURE_DROPPED',
  'EXPLANATION_HELD',
  'AID_OFFERED',
  /** Whether it is wanted was asked; the time line does not say what was answered. */
  'AID_ANSWERED',
  'AID_HANDED_ON',
  'AID_ACKNOWLEDGED',
  'DOSSIER_OPENED',
  'CLAIMS_SPLIT',
  'CLAIM_ANSWERED',
  'CLAIM_PERFORMED',
  /** A review quashed or changed the opinion that granted it: it is owed no more. */
  'CLAIM_REVOKED',
  'COMMITTED',
  'COMMITMENT_KEPT',
  'COMMITMENT_BROKEN',
  'COMMITMENT_ANSWERED',
  /** What was at rest without an answer is in hand again, since the organ broke what it had promised: the term to conclude begins anew. */
  'RESUMED',
  /** The calendar changed, and with it the date by which something is due. */
  'DUE_DATE_MOVED',
  'SUPERVISION_ISSUED',
  'SUPERVISION_FED_BACK',
  'SUPERVISION_RECTIFIED',
  'SUPERVISION_REJECTED',
  'SUPERVISION_ESCALATED',
  'SUPERVISION_DISCHARGED',
  'SUPERVISION_REVOKED',
  'MEDIATION_OPENED',
  'MEDIATION_CONSENTED',
  'MEDIATION_SESSION_PLANNED',
  'MEDIATION_SESSION_MOVED',
  'MEDIATION_SESSION_HELD',
  'MEDIATION_AGREED',
  'MEDIATION_PERFORMED',
  'MEDIATION_BREACHED',
  'MEDIATION_COURT_ASKED',
  'MEDIATION_CONFIRMED',
  'MEDIATION_NOT_CONFIRMED',
  'MEDIATION_FAILED',
  'MEDIATION_MOVED',
  'MEDIATION_RESUMED',
  /** 纠纷: another matter is about it too; who takes part, who leads, what comes next, what each body did. */
  'DISPUTE_JOINED',
  'DISPUTE_LINKED',
  'DISPUTE_PARTICIPANT',
  'DISPUTE_LED',
  'DISPUTE_PLANNED',
  'DISPUTE_CONTRIBUTED',
  'IDENTITY_READ',
  'ACCUSED_NAMED',
  'RECUSAL_ASKED',
  'RECUSAL_GRANTED',
  'RECUSAL_REFUSED',
  'REVIEW_REQUESTED',
  'REVIEW_ACCEPTED',
  'REVIEW_NOT_ACCEPTED',
  'REVIEW_EXTENDED',
  'REVIEWED',
  'REVIEW_SERVED',
  'RE_REVIEW_REQUESTED',
  'RE_REVIEW_ACCEPTED',
  'RE_REVIEW_NOT_ACCEPTED',
  'RE_REVIEW_EXTENDED',
  'RE_REVIEWED',
  'RE_REVIEW_SERVED',
  'REVIEW_WITHDRAWN',
  'REVIEW_REMINDED',
  'REVIEW_TERMINATED',
  'HEARING_ARRANGED',
  'HEARD',
  /** The reviewing body sent the opinion back, to be given anew within so many days. */
  'REMANDED',
  /** It quashed the opinion, to be given anew within so many days, or within the term for concluding, which begins anew. */
  'QUASHED',
  /** The answer was given by whom the matter turned out to accuse: it is none any more, and the terms begin anew. */
  'ANSWER_SET_ASIDE',
  'SERVICE_ATTEMPTED',
  /** Nobody could be reached: the matter may be closed, and no term of the petitioner's begins. */
  'SERVICE_FAILED',
  'ELECTRONIC_CONSENTED',
  'ELECTRONIC_CONSENT_WITHDRAWN',
  'GROUP_FORMED',
  'CO_SIGNERS_SERVED',
] as const;
export type PetitionEventKind = (typeof PETITION_EVENT_KINDS)[number];

/** A collective petition names at most five representatives (信访条例第十八条, 信访工作条例第二十条). */
export const MOST_REPRESENTATIVES = 5;

/** How long ago a petition may have been received when it is entered at the counter, in days. */
export const RECEIPT_BOUND_DAYS = 90;

export const TITLE_LENGTH = 200;
export const TEXT_LENGTH = 20_000;
