import { addDays, beijingDate } from '@huiyin/domain';
import { register } from '../petitions/petition.fixture';
import { aReviewHere } from '../reviews/review.fixture';
import { aReviewSupervision, aSupervisionOrder } from '../supervision-orders/supervision-order.fixture';
import { input, type Operation } from './operation';
import { after, type Prepared, type Stage } from './preparations';

const LEADER = { by: 'LEADER' } as const;
const CLERK = { by: 'CLERK' } as const;
const AN_ORDER = { 'input.id': 'supervisionOrder' } as const;
const ON_A_REVIEW = { 'input.id': 'reviewSupervision' } as const;
const later = (): string => addDays(beijingDate(new Date()), 20);

const an =
  (more?: Parameters<typeof aSupervisionOrder>[4]) =>
  async ({ world, place }: Stage): Promise<Prepared> => {
    const { id } = await register(place.clerk);
    return {
      objects: { supervisionOrder: await aSupervisionOrder(world, place, id, place.objects.official, more) },
    };
  };
const answered = an({ status: 'FED_BACK', adoption: 'ADVICE_NOT_ADOPTED' });
/** The same of a review that this office decides. */
const onReview =
  (more?: Parameters<typeof aReviewSupervision>[3]) =>
  async ({ world, place }: Stage): Promise<Prepared> => ({
    objects: { reviewSupervision: await aReviewSupervision(world, place, place.objects.official, more) },
  });
const answeredThere = onReview({ status: 'FED_BACK', adoption: 'ADVICE_NOT_ADOPTED' });
const said = input({ text: '已到现场' });

/** 督办. */
export const SUPERVISION_OPERATIONS: Readonly<Record<string, Operation>> = {
  supervisionOrder: { ids: { id: 'supervisionOrder' } },
  supervisionOrders: { ids: { petitionId: 'petition', officialId: 'official' } },
  supervisionOutlook: { at: 'TENANT', ids: { petitionId: 'petition' } },
  // sent back twice: that is a ground
  proposedSupervisions: {
    prepare: after('acceptPetition', 'assignPetition', 'returnPetition', 'assignPetition', 'returnPetition'),
  },
  issueSupervisionOrder: {
    ...LEADER,
    ids: { 'input.id': 'petition', 'input.officialId': 'official' },
    args: () => ({
      input: {
        ground: 'STALLED',
        fact: '三十天没有办理记录',
        rung: 'REMINDER',
        advice: '一周内到现场',
        supervisor: '信访办',
        dueOn: later(),
      },
    }),
    prepare: after(),
  },
  answerSupervisionOrder: {
    ...CLERK,
    ids: AN_ORDER,
    args: input({ adoption: 'ADVICE_ADOPTED', text: '已安排' }),
    prepare: an(),
  },
  rectifySupervisionOrder: { ...CLERK, ids: AN_ORDER, args: said, prepare: answered },
  stateOnSupervisionOrder: { ...CLERK, ids: AN_ORDER, args: said, prepare: an() },
  dischargeSupervisionOrder: { ...LEADER, ids: AN_ORDER, args: said, prepare: answered },
  revokeSupervisionOrder: { ...LEADER, ids: AN_ORDER, args: said, prepare: an() },
  rejectSupervisionAnswer: {
    ...LEADER,
    ids: AN_ORDER,
    args: () => ({ input: { reason: '没有到现场', dueOn: later() } }),
    prepare: answered,
  },
  escalateSupervisionOrder: {
    ...LEADER,
    ids: AN_ORDER,
    args: () => ({ input: { rung: 'ORDER', reason: '影响重大', dueOn: later() } }),
    prepare: an(),
  },
  offerSupervisionHearing: {
    ...LEADER,
    ids: AN_ORDER,
    args: () => ({ input: { until: later() } }),
    prepare: an(),
  },
  reviewSupervision: { ids: { id: 'reviewSupervision' } },
  reviewSupervisions: { ids: { reviewId: 'supervisedReview', officialId: 'official' } },
  reviewSupervisionOutlook: { at: 'TENANT', ids: { reviewId: 'review' } },
  superviseReview: {
    ...LEADER,
    ids: { 'input.id': 'review', 'input.officialId': 'official' },
    args: () => ({
      input: {
        ground: 'CONCLUDED_LATE',
        fact: '复查意见的期限已过',
        rung: 'REMINDER',
        advice: '三日内作出复查意见',
        supervisor: '县信访局',
        dueOn: later(),
      },
    }),
    prepare: async ({ world, place }: Stage): Promise<Prepared> => ({
      objects: { review: await aReviewHere(world, place) },
    }),
  },
  answerReviewSupervision: {
    ...CLERK,
    ids: ON_A_REVIEW,
    args: input({ adoption: 'ADVICE_ADOPTED', text: '已安排' }),
    prepare: onReview(),
  },
  rectifyReviewSupervision: { ...CLERK, ids: ON_A_REVIEW, args: said, prepare: answeredThere },
  stateOnReviewSupervision: { ...CLERK, ids: ON_A_REVIEW, args: said, prepare: onReview() },
  dischargeReviewSupervision: { ...LEADER, ids: ON_A_REVIEW, args: said, prepare: answeredThere },
  revokeReviewSupervision: { ...LEADER, ids: ON_A_REVIEW, args: said, prepare: onReview() },
  rejectReviewSupervisionAnswer: {
    ...LEADER,
    ids: ON_A_REVIEW,
    args: () => ({ input: { reason: '没有作出意见', dueOn: later() } }),
    prepare: answeredThere,
  },
  escalateReviewSupervision: {
    ...LEADER,
    ids: ON_A_REVIEW,
    args: () => ({ input: { rung: 'ORDER', reason: '影响重大', dueOn: later() } }),
    prepare: onReview(),
  },
  offerReviewSupervisionHearing: {
    ...LEADER,
    ids: ON_A_REVIEW,
    args: () => ({ input: { until: later() } }),
    prepare: onReview(),
  },
};
