import type { MatterCategory } from '../competence-rules/competence-rule';
import type { TermUnit } from '../calendar/term';
import type { Clock } from '../clocks/clock';
import type { LegalProfile } from '../clocks/profile';
import type { AgreementForm, MediationKind, OtherPartyKind } from '../mediations/mediation';
import type { AgreedItem } from '../mediations/mediation.rules';
import type { Origin, Outcome, PetitionStatus, ServiceMethod } from '../petitions/petition';
import type { MatterTrack } from '../petitions/track';
import type { TransferKind } from '../transfers/transfer';
import type { Fall } from './fallen-paper.rules';

/** Papers that an office issues on a petition (文书), each for one act of the time line. */
export const PETITION_PAPERS = [
  'ACCEPTANCE_NOTICE',
  'NON_ACCEPTANCE_NOTICE',
  'LAWFUL_WAY_NOTICE',
  'FORWARDING_LETTER',
  'ASSIGNMENT_LETTER',
  'FORWARDING_NOTICE',
  'EXTENSION_NOTICE',
  'HANDLING_HEARING_NOTICE',
  'HANDLING_OPINION',
  'SUGGESTION_REPLY',
  'DUTY_REPLY',
  'TEACHER_APPEAL_DECISION',
  'INFORMATION_REPLY',
  'COMPLETION_REPORT',
  'MEDIATION_FAILURE_NOTICE',
  'MEDIATION_AGREEMENT',
  'ORAL_AGREEMENT_RECORD',
] as const;
export type PetitionPaperKind = (typeof PETITION_PAPERS)[number];

/** What a reviewing body issues on a review (复查、复核). */
export const REVIEW_PAPERS = [
  'REVIEW_ACCEPTANCE_NOTICE',
  'REVIEW_NON_ACCEPTANCE_NOTICE',
  'REVIEW_EXTENSION_NOTICE',
  'HEARING_NOTICE',
  'REVIEW_OPINION',
  'RE_REVIEW_OPINION',
] as const;
export type ReviewPaperKind = (typeof REVIEW_PAPERS)[number];

export const PAPER_KINDS = [...PETITION_PAPERS, ...REVIEW_PAPERS] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What a petition holds that its papers say. Days are Beijing's. */
export type PaperFacts = Readonly<{
  office: string;
  phone: string | null;
  /** 联系人 of the office, where it has named one. */
  contact: string | null;
  number: string;
  title: string;
  content: string;
  origin: Origin;
  status: PetitionStatus;
  category: MatterCategory | null;
  /** 办理途径 it was accepted on; while it is not, that of a petition proper. */
  track: MatterTrack;
  /** 被申诉人 of a teacher's appeal, where it was written down. */
  respondent?: string | null;
  /** What it was bound to: its terms and articles are what a paper prints. */
  legal: LegalProfile;
  /** 得知行政行为之日, where it is on record. */
  actKnownOn: string | null;
  /** Their names; empty for an anonymous petition. */
  petitioners: readonly string[];
  /** Whether there is an address or a telephone that a paper could go to. */
  reachable: boolean;
  headCount: number;
  receivedOn: string;
  /** `extensible`: whether its term may be extended, which what was assigned may not know (河南省信访条例第二十六条). */
  accepted: Readonly<{ on: string; dueOn: string | null; provisional?: boolean; extensible: boolean }> | null;
  notAccepted: Readonly<{ on: string; reason: string | null; lawfulWay: string | null }> | null;
  /** 导入法定途径: sent on a way that has a name, instead of to an organ; `told` is what the petitioner was told of it. */
  directed: Readonly<{ on: string; reason: string | null; told: string | null; provision: string }> | null;
  /** 转出 to an organ that is not here, or 转送交办 to another office of the county. */
  forwarded: Forwarded | null;
  extended: Extended | null;
  /** 听证 while it is handled, as it was arranged last; `told` is the day it was. */
  hearing: Readonly<{
    toldOn: string;
    on: string;
    time: string | null;
    place: string | null;
    panel: string | null;
  }> | null;
  answered: Answered | null;
  /** By what that answer fell; null while it is in force. */
  fell: Fall | null;
  served: Readonly<{ on: string; method: ServiceMethod | null; proof: string | null }> | null;
  withdrawn: Readonly<{ on: string; reason: string | null }> | null;
  /** 信访人意见 as it was recorded last. */
  view: string | null;
  /** 调解 that ended without an agreement, the last; `told`: why, and what remains open to both sides. */
  mediated: Readonly<{ on: string; body: string; subject: string; told: string }> | null;
  /** 调解协议 as it was recorded last. */
  agreed: Agreed | null;
  /** The transfer that brought it here, whose result is to be reported. */
  incoming: Readonly<{ from: string; number: string; kind: TransferKind; on: string }> | null;
  /** 上一级机关、单位 that would review the answer; null where nobody has said who that is. */
  reviewBody: string | null;
  today: string;
}>;

export type Agreed = Readonly<{
  on: string;
  kind: MediationKind;
  form: AgreementForm;
  body: string;
  mediators: readonly string[];
  subject: string;
  facts: string | null;
  /** The other side; a person by their name only where it is issued. */
  other: Readonly<{ kind: OtherPartyKind; name: string }>;
  items: readonly AgreedItem[];
  manner: string | null;
  /** Until when both sides may ask the court to confirm it; null where the law gives no such term. */
  confirm: Pick<Clock, 'due' | 'length' | 'unit' | 'derivation'> | null;
}>;

type Forwarded = Readonly<{
  on: string;
  /** Null where the matter was 转出, which asks for no report. */
  kind: TransferKind | null;
  to: string | null;
  reason: string | null;
  reportDueOn: string | null;
}>;

/** 延期, as its notice tells of it. */
export type Extended = Readonly<{
  on: string;
  days: number;
  /** Natural days where nothing is said. */
  unit?: TermUnit;
  reason: string | null;
  approver: string | null;
  dueOn: string | null;
  dueBefore: string | null;
  /** Whether a schedule not yet published may move that date. */
  provisional?: boolean;
  provisionalBefore?: boolean;
}>;

export type AnsweredClaim = Readonly<{
  text: string;
  outcome: Outcome | null;
  opinion: string | null;
  performBy: string | null;
}>;

type Answered = Readonly<{
  on: string;
  /** By the office that the matter was handed to, and reported from there. */
  elsewhere?: boolean;
  outcome: Outcome | null;
  facts: string | null;
  reply: string | null;
  legalBasis: string | null;
  /** Why a suggestion is not adopted, or only in part. */
  reasons?: string | null;
  /** The last day by which what was supported or adopted is done; null where nothing was. */
  performBy?: string | null;
  /** What became of each claim, in their order; none where it is one answer to one request. */
  claims?: readonly AnsweredClaim[];
}>;

export const PAPER_STYLES = ['BODY', 'HEADING', 'SUBHEADING'] as const;
export type PaperStyle = (typeof PAPER_STYLES)[number];
export type PaperParagraph = Readonly<{ style: PaperStyle; text: string }>;

export const ISSUE_REASON_LENGTH = 200;
/** 发文字号 of whoever issued it. */
export const DOCUMENT_NUMBER_LENGTH = 60;

/** A paper as it is laid out, on whatever it is shown. */
export type PaperContent = Readonly<{
  kind: PaperKind;
  documentNumber: string | null;
  title: string;
  /** Nobody where both sides sign it. */
  addressee: string;
  body: readonly PaperParagraph[];
  /** What the petitioner may do about it, where the route knows a remedy; or that nothing is left to do, where it is the last. */
  remedy: string | null;
  signature: string;
  /** 抄送: the offices that get a copy, if any do. */
  copies: readonly string[];
  /** The day of the act, Beijing's, ISO. */
  date: string;
}>;

/** What a county can replace of a paper: its title, its text, and the 字 of its document numbers. */
export type PaperTemplate = Readonly<{ title: string; body: string; series: string }>;

export const PAPER_TITLE_LENGTH = 60;
export const PAPER_BODY_LENGTH = 10_000;
