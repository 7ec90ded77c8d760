import { register } from '../petitions/petition.fixture';
import { anOutsideRequest, aReview, aReviewHere, reviewInputs } from '../reviews/review.fixture';
import { input, type Operation } from './operation';
import { SERVED } from './petition-operations';
import { anAttachment } from './places';
import { after, type Prepared, type Stage } from './preparations';

const CLERK = { by: 'CLERK' } as const;
const A_REVIEW = { 'input.id': 'review' } as const;

/** A review that a body outside Huiyin decides, so far. */
const an =
  (more?: Parameters<typeof aReview>[3]) =>
  async ({ world, place }: Stage): Promise<Prepared> => {
    const { id } = await register(place.clerk);
    return { objects: { review: await aReview(world, place, id, more) } };
  };

const accepted = { status: 'ACCEPTED' } as const;
const notified = { ...accepted, hearing: 'HEARING_NOTIFIED', hearingOn: '2026-03-02' } as const;
const decided = {
  status: 'DECIDED',
  result: 'UPHELD',
  found: '现场属实',
  basis: '《信访工作条例》第三十五条',
  opinion: '维持',
  decidedAt: new Date('2026-03-02T02:00:00Z'),
} as const;

const verb = (name: string, more?: Parameters<typeof aReview>[3]): Operation => ({
  ...CLERK,
  ids: A_REVIEW,
  args: () => ({
    input: { ...reviewInputs()[name], ...(name === 'decideReview' ? { nextBodyName: '省信访局' } : {}) },
  }),
  prepare: an(more),
});

/** 复查、复核. */
export const REVIEW_OPERATIONS: Readonly<Record<string, Operation>> = {
  review: { ids: { id: 'review' } },
  reviews: { ids: { petitionId: 'petition' } },
  requestReview: {
    ...CLERK,
    ids: { 'input.id': 'petition' },
    args: input({ reason: '事实没有查清', bodyName: '市信访局' }),
    prepare: after(...SERVED),
  },
  otherOffices: { by: 'CLERK', at: 'TENANT', tellsEverybody: true },
  receiveReviewRequest: {
    ids: { 'input.officeId': 'tenant' },
    args: input({ number: '2026-00001', code: 'AAAA-AAAA', channel: 'VISIT', reason: '事实没有查清' }),
    spent: true,
  },
  // of one paper it is asked for once in a place
  receiveOutsideReviewRequest: {
    ...CLERK,
    args: () => ({ input: { ...anOutsideRequest(), answerNumber: null } }),
  },
  acceptReview: verb('acceptReview'),
  declineReview: verb('declineReview'),
  extendReview: {
    ...CLERK,
    ids: { ...A_REVIEW, 'input.approverId': 'official' },
    args: input(reviewInputs()['extendReview'] ?? {}),
    prepare: async ({ world, place }) => ({
      objects: { review: await aReviewHere(world, place, { profile: 'cn-2022+bj-2006' }) },
    }),
  },
  askHearing: verb('askHearing'),
  declineHearing: verb('declineHearing', { ...accepted, hearing: 'HEARING_ASKED' }),
  notifyHearing: verb('notifyHearing', accepted),
  recordHearing: verb('recordHearing', notified),
  decideReview: verb('decideReview', accepted),
  serveReview: verb('serveReview', decided),
  withdrawReview: verb('withdrawReview'),
  remindReviewBody: verb('remindReviewBody'),
  revealApplicants: {
    ...CLERK,
    ids: A_REVIEW,
    args: input({ purposeKind: 'CONTACT_PETITIONER', purpose: '核对申请书' }),
    prepare: async ({ world, place }) => {
      const parties = [{ name: '欧阳明月', phone: '13800001234' }];
      return { objects: { review: await aReviewHere(world, place, {}, parties) } };
    },
  },
  archiveReview: {
    ...CLERK,
    ids: A_REVIEW,
    args: input(reviewInputs()['archiveReview'] ?? {}),
    prepare: async ({ world, place }) => ({
      objects: { review: await aReviewHere(world, place, { status: 'WITHDRAWN' }) },
    }),
  },
  declareFinality: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.finalOfficeId': 'tenant' },
    args: input({ finalNumber: '', sameFacts: '同一路段', sameReasons: '相同', newFacts: false }),
    prepare: async (stage) => {
      const final = await register(stage.place.clerk);
      const { countyId, tenantId } = stage.place;
      await stage.world.db.write({ countyId, tenantId }, (tx) =>
        tx.query(
          `update petitions set outcome = 'EXPLAINED', facts = '属实', legal_basis = '第三十二条'
            where county_id = $1 and tenant_id = $2 and id = $3`,
          [countyId, tenantId, final.id],
        ),
      );
      const service = { servedAt: new Date(), serviceMethod: 'IN_PERSON', serviceProof: '签收' } as const;
      await aReview(stage.world, stage.place, final.id, {
        ...decided,
        ...service,
        tier: 'RE_REVIEW',
        status: 'SERVED',
      });
      const fresh = await register(stage.place.clerk);
      return {
        objects: { petition: fresh.id },
        args: {
          input: {
            id: fresh.id,
            finalNumber: final.number,
            finalOfficeId: stage.place.tenantId,
            sameFacts: '同一路段',
            sameReasons: '相同',
            newFacts: false,
          },
        },
      };
    },
  },
  declareFinalityByPaper: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.attachmentId': 'attachment' },
    args: input({
      bodyName: '省信访局',
      opinionNumber: '省信复核〔2025〕18号',
      opinionOn: '2025-12-01',
      sameFacts: '同一路段',
      sameReasons: '相同',
      newFacts: false,
    }),
    prepare: async ({ world, place }) => {
      const { id } = await register(place.clerk);
      return { objects: { petition: id, attachment: await anAttachment(world, place, id) } };
    },
  },
};
