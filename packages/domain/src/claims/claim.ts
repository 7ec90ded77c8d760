import type { Outcome } from '../petitions/petition';

/** What becomes of one claim; an older ledger's replies alone have none recorded. */
export type ClaimOutcome = Exclude<Outcome, (typeof OF_MATTERS)[number]>;

/** What is said of a matter, and of no claim. */
export const OF_MATTERS = ['CLAIMS_DIFFER', 'NOT_RECORDED'] as const satisfies readonly Outcome[];

export const MOST_CLAIMS = 20;
export const CLAIM_LENGTH = 500;

/** 诉求: one request of a petition, answered by itself. */
export type Claim = Readonly<{
  /** Its place in the list, from 1. */
  ordinal: number;
  text: string;
  outcome: ClaimOutcome | null;
}>;

/** What the opinion has to say of each claim (信访工作条例第三十二条). */
export type ClaimAnswer = Readonly<{
  outcome: ClaimOutcome;
  /** 事实认定; of a suggestion 研究论证: what was studied, and with whom. */
  facts: string;
  /** Of a suggestion only where there is one. */
  legalBasis: string | null;
  /** Why a suggestion is not adopted, or only in part; null of anything else. */
  reasons: string | null;
  opinion: string;
  /** 督促执行: the last day on which what was supported is to be done; null where nothing was. */
  performBy: string | null;
}>;
