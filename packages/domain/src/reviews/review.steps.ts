import type { TermUnit } from '../calendar/term';
import { termRefusal, type ExtendedTerm } from '../clocks/extension.rules';
import type { Refusal, StepTable } from '../shared/steps';
import type { HearingStatus, ReviewStatus } from './review';

/** What a file says of itself. */
export type ReviewFileFacts = Readonly<{
  status: ReviewStatus;
  hearing: HearingStatus | null;
  /** Whether this office decides: it reviews itself, or writes down what a body outside Huiyin did. */
  decides: boolean;
  /** Whether it reviews itself: its file is its own, not a part of the matter's. */
  own: boolean;
  /** Whether its file was archived. */
  archived: boolean;
  /** Whether who asks for it is in this file: in the reviewing body's, since files bring it along. */
  known: boolean;
  /** Whether its opinion was recorded as having reached nobody. */
  unreached: boolean;
  /** The reviewing body's name. */
  body: string;
}>;

/**
 * 办理期限 of its opinion, by the law that the answer was bound to; of a body outside Huiyin it is over by the day of its decision, not
 * by that of writing it down.
 */
export type ReviewTerm = ExtendedTerm & Readonly<{ unit: TermUnit }>;

/** What the step table looks at. */
export type ReviewFacts = ReviewFileFacts & Readonly<{ term: ReviewTerm }>;

export const REVIEW_ACTIONS = [
  'accept',
  'notAccept',
  'extend',
  'askHearing',
  'declineHearing',
  'notifyHearing',
  'recordHearing',
  'decide',
  'serve',
  'withdraw',
  'remind',
  'reveal',
  'archive',
  'supervise',
] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** The reviewing body's to do; the office whose answer it is only asks for things. */
const theBody =
  (further: (facts: ReviewFacts) => Refusal | null = () => null) =>
  (facts: ReviewFacts): Refusal | null =>
    facts.decides ? further(facts) : { code: 'REVIEW_ELSEWHERE', details: { office: facts.body } };

const hearingIs =
  (...wanted: (HearingStatus | null)[]) =>
  ({ hearing }: Pick<ReviewFacts, 'hearing'>): Refusal | null =>
    wanted.includes(hearing)
      ? null
      : { code: 'HEARING_STATE', details: { hearing: hearing ?? 'HEARING_NONE' } };

/** What is over, and is archived. */
const OVER: readonly ReviewStatus[] = ['SERVED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED'];

/** The office whose answer it is has it in the matter's own file, and archives it with that. */
const ownFile = ({ own, archived }: ReviewFacts): Refusal | null => {
  if (archived) return { code: 'WRONG_STATE', details: { status: 'ARCHIVED', from: OVER.join() } };
  return own
    ? null
    : {
        code: 'INVALID',
        details: {
          field: '案卷',
          reason: {
            zh: '对本单位意见的复查复核是原事项的一部分，随原事项归档，不用另外归档',
            en: 'a review of this office’s own answer belongs to the matter and is archived with it: archive the matter',
          },
        },
      };
};

/** 书面催办 goes to a body that no notice of Huiyin reaches. */
const outside = ({ decides, own, body }: ReviewFacts): Refusal | null =>
  decides && !own
    ? null
    : {
        code: 'INVALID',
        details: {
          field: '催办',
          reason: own
            ? {
                zh: '这件由本单位复查复核，不用催办自己：到期前系统提醒本单位办理的人',
                en: 'this office decides it itself, and its people are told before it is due',
              }
            : {
                zh: `${body}在系统里办理，到期前和逾期后系统会提醒它的人，不用书面催办`,
                en: `${body} works in Huiyin, which tells its people before it is due and once it is late`,
              },
        },
      };

/** 督办 is of who has the duty: of the body's people, in its own file. */
const theBodysOwn = ({ own, body }: ReviewFacts): Refusal | null =>
  own
    ? null
    : {
        code: 'INVALID',
        details: {
          field: '督办',
          reason: {
            zh: `复查复核由${body}负责：在系统里办理的机关，由县里进入该单位，在它的复查复核案卷上督办；系统外的机关，书面催办`,
            en: `${body} has this duty: where it works in Huiyin the county enters it and supervises on its own file; a body outside is reminded in writing`,
          },
        },
      };

/** A hearing is asked for once in a review. */
export const hearingUnasked = hearingIs(null);

/** The life of a review. It begins with a request on a petition; the same steps lead through both tiers. */
export const reviewSteps: StepTable<ReviewAction, ReviewStatus, ReviewFacts> = {
  accept: {
    label: { zh: '受理复查复核', en: 'Accept the review' },
    from: ['REQUESTED'],
    to: 'ACCEPTED',
    permission: 'review.decide',
    guard: theBody(),
  },
  notAccept: {
    label: { zh: '不予受理', en: 'Do not accept' },
    from: ['REQUESTED'],
    to: 'NOT_ACCEPTED',
    permission: 'review.decide',
    guard: theBody(),
  },
  extend: {
    label: { zh: '延期', en: 'Extend the term' },
    from: ['ACCEPTED'],
    to: null,
    permission: 'review.decide',
    // 北京市信访条例第五十条
    guard: theBody(({ term }) => termRefusal(term)),
  },
  askHearing: {
    label: { zh: '申请听证', en: 'Ask for a hearing' },
    from: ['REQUESTED', 'ACCEPTED'],
    to: null,
    permission: 'review.request',
    guard: hearingUnasked,
  },
  // also one that was told and cannot be held: nobody's opinion waits for a hearing for ever
  declineHearing: {
    label: { zh: '不举行听证', en: 'Decline the hearing' },
    from: ['ACCEPTED'],
    to: null,
    permission: 'review.decide',
    guard: theBody(hearingIs('HEARING_ASKED', 'HEARING_NOTIFIED')),
  },
  notifyHearing: {
    label: { zh: '通知听证', en: 'Give notice of a hearing' },
    from: ['ACCEPTED'],
    to: null,
    permission: 'review.decide',
    guard: theBody(hearingIs(null, 'HEARING_ASKED', 'HEARING_NOTIFIED')),
  },
  recordHearing: {
    label: { zh: '登记听证笔录', en: 'Record the hearing' },
    from: ['ACCEPTED'],
    to: null,
    permission: 'review.decide',
    guard: theBody(hearingIs('HEARING_NOTIFIED')),
  },
  decide: {
    label: { zh: '作出复查复核意见', en: 'Give the opinion' },
    from: ['ACCEPTED'],
    to: 'DECIDED',
    permission: 'review.decide',
    guard: theBody(hearingIs(null, 'HEARING_DECLINED', 'HEARING_HELD')),
  },
  serve: {
    label: { zh: '送达意见', en: 'Serve the opinion' },
    from: ['DECIDED', 'SERVED'],
    to: 'SERVED',
    permission: 'review.decide',
    // whoever could not be reached and comes after all is served then
    guard: theBody(({ status, unreached }) =>
      status === 'SERVED' && !unreached ? { code: 'SERVED_ALREADY' } : null,
    ),
  },
  withdraw: {
    label: { zh: '撤回申请', en: 'Withdraw the request' },
    from: ['REQUESTED', 'ACCEPTED'],
    to: 'WITHDRAWN',
    permission: 'review.request',
  },
  // who is told by Huiyin itself needs no letter
  remind: {
    label: { zh: '书面催办', en: 'Remind in writing' },
    from: ['REQUESTED', 'ACCEPTED', 'DECIDED'],
    to: null,
    permission: 'review.request',
    guard: outside,
  },
  reveal: {
    label: { zh: '查看申请人身份', en: 'Reveal the applicant' },
    from: ['REQUESTED', 'ACCEPTED', 'NOT_ACCEPTED', 'DECIDED', 'SERVED', 'TERMINATED'],
    to: null,
    permission: 'petition.reveal',
    guard: theBody(({ known }) =>
      known
        ? null
        : {
            code: 'INVALID',
            details: {
              field: '申请人身份',
              reason: {
                zh: '没有随案送来，在原单位查看',
                en: 'it did not come with the file: look it up in the office that answered',
              },
            },
          },
    ),
  },
  // 档案法第十四条: what a body writes on a review is its own file
  archive: {
    label: { zh: '归档', en: 'Archive' },
    from: OVER,
    to: null,
    permission: 'petition.archive',
    guard: ownFile,
  },
  // 信访工作条例第四十条: a body that lets its own term pass answers for that as any office does
  supervise: {
    label: { zh: '督办', en: 'Supervise' },
    from: ['REQUESTED', 'ACCEPTED', 'DECIDED'],
    to: null,
    permission: 'supervision.issue',
    guard: theBodysOwn,
  },
};
