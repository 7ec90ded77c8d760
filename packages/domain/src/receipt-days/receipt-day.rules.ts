import { addDays, beijingDate } from '../calendar/dates';
import type { Language } from '../shared/words';

/** What is registered just before midnight is committed by then. */
const GRACE_MS = 3_600_000;

/** The last Beijing date that can be closed. */
export const lastToClose = (now: Date): string =>
  addDays(beijingDate(new Date(now.getTime() - GRACE_MS)), -1);

/** A tree has this many leaves or the next power of two that holds the day's receipts: how many those are it does not tell. */
const LEAST_LEAVES = 16;

export function leavesOf(receipts: number): number {
  let size = LEAST_LEAVES;
  while (size < receipts) size *= 2;
  return size;
}

/** One day of an office, or of a county, as it is published; hashes in hexadecimal. */
export type ClosedDay = Readonly<{
  /** Whose day it is: the code of the office or of the county. */
  code: string;
  day: string;
  root: string;
  /** SHA-256 of the record of the day before; null of the first. */
  previous: string | null;
}>;

/** 日终记录: JSON on one line, its names in alphabetical order, without blanks. */
const recordOf = (form: string, { code, day, previous, root }: ClosedDay): string =>
  JSON.stringify({ code, day, form, previous, root });

export const officeDayText = (day: ClosedDay): string => recordOf('huiyin-receipt-day/1', day);

export const countyDayText = (day: ClosedDay): string => recordOf('huiyin-receipt-county-day/1', day);

type Standing = Readonly<{ position: number; size: number; path: readonly string[] }>;

export type Proof = Readonly<{
  /** SHA-256 of the receipt, in hexadecimal. */
  receipt: string;
  salt: string;
  office: Standing & Readonly<{ record: string }>;
  /** Null until every office of the county has closed that day. */
  county: (Standing & Readonly<{ record: string }>) | null;
}>;

/** The file that its holder keeps beside the signed receipt: JSON. A record stands in it as the text that is hashed. */
export const proofFile = (proof: Proof): string =>
  `${JSON.stringify({ form: 'huiyin-receipt-proof/1', ...proof }, null, 1)}\n`;

export type ProofState = 'DAY_RUNS' | 'SIGNATURE_ALONE' | 'CLOSED';

const PROOF_TEXT: Readonly<Record<ProofState, Readonly<Record<Language, string>>>> = {
  DAY_RUNS: {
    zh: '登记当天还没有封存。每天的回执在第二天凌晨一并封存，之后请再来查询，就能下载这份回执的存证。',
    en: 'The day of registration is not closed yet. The receipts of each day are closed together early the next day; look again then, and the proof for this receipt can be saved here.',
  },
  SIGNATURE_ALONE: {
    zh: '这件事项没有编入当天的存证，以免让人察觉到它。您的凭证是签名回执本身，同样有效，请妥善保存。',
    en: 'This matter is not in the proof of its day, so that nobody can notice it there. Your evidence is the signed receipt itself; it holds just the same. Keep it.',
  },
  CLOSED: {
    zh: '这份回执已随当天的其他回执一并封存，封存值已经公开。请把存证和签名回执一起保存：日后任何人都可以据此核对，登记没有被补登、倒签或者改动。',
    en: 'This receipt was closed together with the others of its day, and the value of that day is public. Keep the proof beside the signed receipt: with both, anybody can check later that the registration was not added, back-dated or changed afterwards.',
  },
};

/** What whoever holds a receipt is told of its place among those of its day. */
export const proofText = (state: ProofState, language: Language): string => PROOF_TEXT[state][language];
