import type { PetitionStatus } from '../petitions/petition';
import type { Refusal, StepTable } from '../shared/steps';
import { JOINABLE } from './group-matter.rules';

/** What the steps of a group matter look at. */
export type GroupFacts = Readonly<{
  status: PetitionStatus;
  formed: boolean;
  /** 代表 named on the petition. */
  representatives: number;
  /** How many co-signers are still to be told the answer. */
  waiting: number;
  /** How many of these asked for a letter. */
  toPost: number;
  /** How many are on record as not reached. */
  unreached: number;
}>;

export const GROUP_ACTIONS = [
  'form',
  'renewMandate',
  'reissueInvitation',
  'countSharedPhones',
  'serveCoSigners',
  'revealCoSigner',
] as const;
export type GroupAction = (typeof GROUP_ACTIONS)[number];

/** States in which there is an answer, or a notice, to be told. */
export const TOLD_STATUSES: readonly PetitionStatus[] = [
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  'ANSWERED',
  'SERVED',
];

/** States in which it is told no more, but to whom it did not reach. */
const TOLD_BEFORE: readonly PetitionStatus[] = ['CLOSED', 'ARCHIVED'];

const formed = (facts: GroupFacts): Refusal | null =>
  facts.formed ? null : { code: 'REQUIRED', details: { field: '集体信访登记' } };

const CHOOSE_ANEW = {
  zh: '更换代表的，更正信访人后用“另行推选代表”登记；联名码丢失的，用“更换联名码”',
  en: 'where representatives change, correct the petitioners and use “Choose representatives anew”; a lost invitation code is replaced',
};

/** 集体信访: formed once, joined until it is decided, each told the one answer. */
export const groupSteps: StepTable<GroupAction, PetitionStatus, GroupFacts> = {
  form: {
    label: { zh: '登记为集体信访', en: 'Register as a group matter' },
    from: JOINABLE,
    to: null,
    permission: 'groupMatter.manage',
    guard: (facts) =>
      facts.formed
        ? { code: 'DUPLICATE', details: { field: '集体信访登记', instead: CHOOSE_ANEW } }
        : facts.representatives === 0
          ? { code: 'REQUIRED', details: { field: '代表' } }
          : null,
  },
  renewMandate: {
    label: { zh: '另行推选代表', en: 'Choose representatives anew' },
    // they ask for a review and a hearing too, and are told the answer for the others
    from: [...JOINABLE, ...TOLD_STATUSES],
    to: null,
    permission: 'groupMatter.manage',
    guard: formed,
  },
  reissueInvitation: {
    label: { zh: '更换联名码', en: 'Replace the invitation code' },
    from: JOINABLE,
    to: null,
    permission: 'groupMatter.manage',
    guard: formed,
  },
  countSharedPhones: {
    label: { zh: '登记共用电话的人数', en: 'Count people who share a phone' },
    from: JOINABLE,
    to: null,
    permission: 'groupMatter.manage',
    guard: formed,
  },
  serveCoSigners: {
    label: { zh: '送达联名人', en: 'Serve co-signers' },
    // a right to the answer does not end with the file: whoever was not reached is given it when they come
    from: [...TOLD_STATUSES, ...TOLD_BEFORE],
    to: null,
    permission: 'groupMatter.manage',
    guard: (facts) => {
      const waiting = TOLD_BEFORE.includes(facts.status) ? 0 : facts.waiting;
      return formed(facts) ?? (waiting + facts.unreached > 0 ? null : { code: 'SERVED_ALREADY' });
    },
  },
  revealCoSigner: {
    label: { zh: '查看联名人地址', en: 'See a co-signer’s address' },
    from: TOLD_STATUSES,
    to: null,
    permission: 'groupMatter.manage',
    guard: (facts) => formed(facts) ?? (facts.toPost > 0 ? null : { code: 'SERVED_ALREADY' }),
  },
};
