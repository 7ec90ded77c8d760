import type { PetitionStatus } from '../petitions/petition';
import { REPORTABLE } from './transfer.rules';
import type { Refusal, StepTable } from '../shared/steps';
import type { TransferSide, TransferStatus } from './transfer';

/** What the step table looks at: one office's file. */
export type TransferFacts = Readonly<{
  status: TransferStatus;
  side: TransferSide;
  /** The last day for an objection, Beijing's; null until it was delivered. */
  objectUntil: string | null;
  today: string;
  /** Whether an objection was made and not agreed to. */
  insisted: boolean;
  /** The state of this office's own petition; null before it has one. */
  petitionStatus: PetitionStatus | null;
  /** Whether the other office can act: neither suspended nor closed. */
  otherActs: boolean;
  /** Whether it was asked back and the answer is under way. */
  recalling: boolean;
}>;

export const TRANSFER_ACTIONS = [
  'sign',
  'object',
  'takeBack',
  'insist',
  'recall',
  'report',
  'supplement',
] as const;
export type TransferAction = (typeof TRANSFER_ACTIONS)[number];

const only =
  (side: TransferSide, further: (facts: TransferFacts) => Refusal | null = () => null) =>
  (facts: TransferFacts): Refusal | null =>
    facts.side === side ? further(facts) : { code: 'OTHER_OFFICE' };

/** 五个工作日内提出异议 (信访工作条例第二十三条), before it is signed for, and once: what is not agreed to is the common superior's to decide. */
function inTimeAndOnce({ status, insisted, objectUntil, today }: TransferFacts): Refusal | null {
  if (status === 'SIGNED') return { code: 'SIGNED_FOR' };
  if (insisted) return { code: 'OBJECTION_DECIDED' };
  return objectUntil !== null && today > objectUntil
    ? { code: 'OBJECTION_LATE', details: { until: objectUntil } }
    : null;
}

/** An office that serves signs, objects or reports itself; one that is suspended or closed would hold the matter for ever. */
function nobodyActs({ otherActs, recalling }: TransferFacts): Refusal | null {
  if (recalling) return { code: 'RECALL_UNDER_WAY' };
  return otherActs ? { code: 'OTHER_OFFICE_SERVES' } : null;
}

/** 事事有回音: who reports a result has told the petitioner before. */
const petitionerTold = ({ petitionStatus }: TransferFacts): Refusal | null =>
  petitionStatus !== null && REPORTABLE.includes(petitionStatus)
    ? null
    : { code: 'NOT_SERVED', details: { whom: 'PETITIONER' } };

/**
 * The life of a transfer. In each state one of the two offices alone may act, so that their files never contradict each
 * other however long a message is under way.
 */
export const transferSteps: StepTable<TransferAction, TransferStatus, TransferFacts> = {
  sign: {
    label: { zh: '签收', en: 'Sign for it' },
    from: ['OFFERED'],
    to: 'SIGNED',
    permission: 'petition.dispose',
    guard: only('RECEIVED'),
  },
  object: {
    label: { zh: '提出异议', en: 'Object' },
    // who has signed has the matter, and is told the other way
    from: ['OFFERED', 'SIGNED'],
    to: 'OBJECTED',
    permission: 'petition.dispose',
    guard: only('RECEIVED', inTimeAndOnce),
  },
  takeBack: {
    label: { zh: '同意退回', en: 'Take back' },
    from: ['OBJECTED'],
    to: 'RETURNED',
    permission: 'petition.dispose',
    guard: only('SENT'),
  },
  insist: {
    label: { zh: '不同意异议', en: 'Insist' },
    from: ['OBJECTED'],
    to: 'OFFERED',
    permission: 'petition.dispose',
    guard: only('SENT'),
  },
  // asked for here, decided by the receiver's file, where a signature or a report may have come first
  recall: {
    label: { zh: '撤回转送', en: 'Recall' },
    from: ['OFFERED', 'SIGNED'],
    to: null,
    permission: 'petition.dispose',
    guard: only('SENT', nobodyActs),
  },
  report: {
    label: { zh: '报告办理结果', en: 'Report the result' },
    from: ['SIGNED'],
    to: 'REPORTED',
    permission: 'petition.dispose',
    guard: only('RECEIVED', petitionerTold),
  },
  // what is made, served or put right after the report goes the same way, as often as there is something
  supplement: {
    label: { zh: '补充报告', en: 'Supplement the report' },
    from: ['REPORTED'],
    to: null,
    permission: 'petition.dispose',
    guard: only('RECEIVED'),
  },
};
