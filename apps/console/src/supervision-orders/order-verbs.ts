import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  AnswerReviewSupervisionDocument,
  AnswerSupervisionOrderDocument,
  DischargeReviewSupervisionDocument,
  DischargeSupervisionOrderDocument,
  EscalateReviewSupervisionDocument,
  EscalateSupervisionOrderDocument,
  OfferReviewSupervisionHearingDocument,
  OfferSupervisionHearingDocument,
  RectifyReviewSupervisionDocument,
  RectifySupervisionOrderDocument,
  RejectReviewSupervisionAnswerDocument,
  RejectSupervisionAnswerDocument,
  RevokeReviewSupervisionDocument,
  RevokeSupervisionOrderDocument,
  StateOnReviewSupervisionDocument,
  StateOnSupervisionOrderDocument,
  type ReviewSupervisionFieldsFragment,
  type SupervisionOrderFieldsFragment,
} from '@huiyin/client';

/** 督办 of a matter, or of a review: read and dealt with alike. */
export type AnyOrder = SupervisionOrderFieldsFragment | ReviewSupervisionFieldsFragment;

export const isOfReview = (order: AnyOrder): order is ReviewSupervisionFieldsFragment => 'review' in order;

const ON_MATTER = {
  feedBack: AnswerSupervisionOrderDocument,
  rectify: RectifySupervisionOrderDocument,
  discharge: DischargeSupervisionOrderDocument,
  reject: RejectSupervisionAnswerDocument,
  escalate: EscalateSupervisionOrderDocument,
  offerHearing: OfferSupervisionHearingDocument,
  state: StateOnSupervisionOrderDocument,
  revoke: RevokeSupervisionOrderDocument,
};
type Verbs = {
  [V in keyof typeof ON_MATTER]: (typeof ON_MATTER)[V] extends TypedDocumentNode<infer _, infer Variables>
    ? TypedDocumentNode<unknown, Variables>
    : never;
};
const ON_REVIEW: Verbs = {
  feedBack: AnswerReviewSupervisionDocument,
  rectify: RectifyReviewSupervisionDocument,
  discharge: DischargeReviewSupervisionDocument,
  reject: RejectReviewSupervisionAnswerDocument,
  escalate: EscalateReviewSupervisionDocument,
  offerHearing: OfferReviewSupervisionHearingDocument,
  state: StateOnReviewSupervisionDocument,
  revoke: RevokeReviewSupervisionDocument,
};

/** The verbs of an order, by the steps of its table. */
export const verbsOf = (order: AnyOrder): Verbs => (isOfReview(order) ? ON_REVIEW : ON_MATTER);
