import { Field, Int, ObjectType } from 'type-graphql';
import type {
  ClaimOutcome,
  MatterTrack as Track,
  Outcome as OutcomeName,
  PetitionEventKind as EventKind,
  PetitionStatus as Status,
  RunningTerms as Terms,
  ServiceMethod as Method,
} from '@huiyin/domain';
import { MatterTrack, Outcome, PetitionEventKind, PetitionStatus } from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { ServiceMethod } from '../graphql/service-enums';
import type { Claim } from '../claims/claim.type';
import { Clock } from '../petitions/petition-parts.type';
import { Rating } from '../ratings/rating.type';
import { ReceptionRating } from '../receptions/reception-rating.type';
import { FollowedCoSigner } from './co-signature.type';
import { FollowedExplanation } from '../explanations/explanation.type';
import { FollowedAidOffer } from './followed-aid-offer.type';
import { FollowedCommitment } from './followed-commitment.type';
import { FollowedMediation } from './followed-mediation.type';
import { FollowedPaper } from './followed-paper.type';
import { FollowedReview, ReviewOffer } from './followed-review.type';
import { ReceiptProof } from '../receipt-days/receipt-day.type';
import { SignedReceipt } from '../petitions/petition-receipt.type';
import { Pathway, RunningTerms } from '../petitions/pathway.type';

@ObjectType({ simpleResolvers: true, description: '办理过程 as its petitioner reads it.' })
export class FollowedEvent {
  @Field(() => PetitionEventKind, { description: 'What happened.' })
  kind: EventKind;

  @Field(() => String, { description: 'The same in plain words.' })
  label: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => Int, { nullable: true, description: 'Days, for an extension.' })
  days: number | null;

  @Field(() => String, { nullable: true, description: 'The reason, where the law wants it told.' })
  text: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '查看身份: that somebody of the office looked at who the petitioner is; no name is told.',
})
export class FollowedReading {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'The unit of who looked.' })
  unit: string;

  @Field(() => String, { description: 'Their roles, in plain words.' })
  role: string;

  @Field(() => String, { description: 'What for, in plain words.' })
  purpose: string;
}

@ObjectType({ simpleResolvers: true, description: '办理人: who deals with it, and where to ask.' })
export class FollowedHandler {
  @Field(() => String, { description: 'The office.' })
  office: string;

  @Field(() => String, { nullable: true, description: 'The unit it was given to.' })
  unit: string | null;

  @Field(() => String, { description: 'Public phone of that office; empty where it has published none.' })
  phone: string;

  @Field(() => String, { description: 'Name of the official who answers for it now.' })
  name: string;

  @Field(() => String, { description: 'Their post.' })
  post: string;
}

@ObjectType({ simpleResolvers: true, description: '逐项答复: one claim, and what was decided on it.' })
export class FollowedClaim
  implements
    Pick<
      Claim,
      | 'ordinal'
      | 'text'
      | 'outcome'
      | 'facts'
      | 'legalBasis'
      | 'reasons'
      | 'opinion'
      | 'performBy'
      | 'performedAt'
    >
{
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  ordinal: number;

  @Field(() => String, { description: 'What is asked for.' })
  text: string;

  @Field(() => Outcome, { nullable: true, description: 'What is decided.' })
  outcome: ClaimOutcome | null;

  @Field(() => String, { nullable: true, description: 'The facts it rests on.' })
  facts: string | null;

  @Field(() => String, { nullable: true, description: 'The law it rests on.' })
  legalBasis: string | null;

  @Field(() => String, { nullable: true, description: 'Why a suggestion is not adopted, or only in part.' })
  reasons: string | null;

  @Field(() => String, { nullable: true, description: 'The opinion.' })
  opinion: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By which day what is supported is done.' })
  performBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was done.' })
  performedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: '答复.' })
export class FollowedAnswer {
  @Field(() => Outcome, { description: 'What it decides.' })
  outcome: OutcomeName;

  @Field(() => String, { nullable: true, description: 'The facts it rests on.' })
  facts: string | null;

  @Field(() => String, { nullable: true, description: 'The law it rests on.' })
  legalBasis: string | null;

  @Field(() => String, { description: 'The answer.' })
  replyText: string;

  @Field(() => [FollowedClaim], {
    description: 'The same, claim by claim; empty where an older ledger or another office answered.',
  })
  claims: FollowedClaim[];
}

@ObjectType({ simpleResolvers: true, description: '继续行使职权的单位.' })
export class FollowedSuccessor {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: '单位代码.' })
  code: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '移送: which office has it now, and where to ask there; of its course nothing is told here.',
})
export class FollowedMove {
  @Field(() => String, { description: 'The office.' })
  office: string;

  @Field(() => String, { description: 'Its public phone; empty where it has published none.' })
  phone: string;

  @Field(() => String, { description: 'Its public address; empty where it has published none.' })
  address: string;
}

@ObjectType({ simpleResolvers: true, description: '信访事项 as its petitioner sees it with the query code.' })
export class FollowedPetition {
  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => PetitionStatus, { description: 'State.' })
  status: Status;

  @Field(() => MatterTrack, { nullable: true, description: '办理途径 it was accepted on.' })
  track: Track | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the law knows 复查 of its answer; null of one that was sent on.',
  })
  answerReviewable: boolean | null;

  @Field(() => String, { description: 'The state in plain words.' })
  statusText: string;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  registeredAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided whether to accept it.' })
  disposedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When answer or notice was served.' })
  servedAt: Date | null;

  @Field(() => ServiceMethod, { nullable: true, description: 'How it was served.' })
  serviceMethod: Method | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the petitioner agrees to be served here; null if they do not.',
  })
  electronicConsentAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was not accepted, referred or withdrawn.' })
  dispositionReason: string | null;

  @Field(() => String, { nullable: true, description: 'The lawful way open to the petitioner instead.' })
  lawfulWay: string | null;

  @Field(() => RunningTerms, {
    nullable: true,
    description:
      'What runs on while it is in hand, and after that until its last day, so that its petitioner does not miss it; null where nothing does, or no administrative act is concerned.',
  })
  runningTerms: Terms | null;

  @Field(() => Pathway, {
    nullable: true,
    description: '法定途径, with its last day, if it is one that has a name.',
  })
  pathway: Pathway | null;

  @Field(() => FollowedSuccessor, {
    nullable: true,
    description: 'Who goes on with the duties of an office that was closed.',
  })
  successor: FollowedSuccessor | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom to turn to while the office is suspended: the county’s office, by name.',
  })
  continuedBy: string | null;

  @Field(() => FollowedHandler, {
    description: 'Who deals with it; of one that was sent on, its office alone.',
  })
  handler: FollowedHandler;

  @Field(() => FollowedMove, {
    nullable: true,
    description: 'Where it went, if it accuses this office and its superior has it; then all else is empty.',
  })
  movedTo: FollowedMove | null;

  @Field(() => [Clock], { description: 'Every statutory term, with its derivation.' })
  clocks: Clock[];

  @Field(() => [FollowedEvent], { description: 'What happened, oldest first.' })
  events: FollowedEvent[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '下次答复日期, as the last interim reply promised it; null without one, and once there is an answer.',
  })
  nextReplyOn: string | null;
  @Field(() => [FollowedReading], {
    description:
      'Who looked at the identity of whose code asks, the latest first: a petitioner’s or representatives’, or one co-signer’s own.',
  })
  readings: FollowedReading[];

  @Field(() => FollowedAnswer, { nullable: true, description: 'The answer, once there is one.' })
  answer: FollowedAnswer | null;

  @Field(() => [FollowedPaper], {
    description: '文书 that were issued to the petitioner and are theirs by now, the newest first.',
  })
  papers: FollowedPaper[];

  @Field(() => [FollowedReview], { description: '复查、复核 of the answer, the oldest first.' })
  reviews: FollowedReview[];

  @Field(() => [FollowedCommitment], { description: '双向承诺, the first first.' })
  commitments: FollowedCommitment[];

  @Field(() => [FollowedMediation], { description: '调解 of the dispute, the oldest first.' })
  mediations: FollowedMediation[];

  @Field(() => [FollowedExplanation], { description: '解释说明, the first first.' })
  explanations: FollowedExplanation[];

  @Field(() => [FollowedAidOffer], {
    description: 'Services they were told of, the first first. To want none has no consequence.',
  })
  aidOffers: FollowedAidOffer[];

  @Field(() => ReviewOffer, { nullable: true, description: 'The review that may be asked for now.' })
  reviewOffer: ReviewOffer | null;

  @Field(() => Boolean, { description: 'Whether it may be rated now.' })
  mayRate: boolean;

  @Field(() => Boolean, { description: 'Whether papers may still be added.' })
  mayAttach: boolean;

  @Field(() => Rating, { nullable: true, description: 'The rating that was given.' })
  rating: Rating | null;

  @Field(() => Boolean, {
    description: 'Whether the reception may be rated now: from the registration on, once.',
  })
  mayRateReception: boolean;

  @Field(() => ReceptionRating, {
    nullable: true,
    description: 'The rating of the reception that was given.',
  })
  receptionRating: ReceptionRating | null;

  @Field(() => SignedReceipt, {
    nullable: true,
    description: '签名回执 of the registration; null before receipts were signed.',
  })
  signedReceipt: SignedReceipt | null;

  @Field(() => ReceiptProof, {
    nullable: true,
    description: '回执存证: its place among the receipts of its day; null before receipts were signed.',
  })
  receiptProof: ReceiptProof | null;

  @Field(() => FollowedCoSigner, {
    nullable: true,
    description: 'As which co-signer one reads it; null for who brought it.',
  })
  coSigner: FollowedCoSigner | null;

  @Field(() => [String], { description: 'What the petitioner may do next.' })
  nextSteps: string[];
}
