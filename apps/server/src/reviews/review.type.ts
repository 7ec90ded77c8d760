import { Field, ID, Int, ObjectType } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { Outcome } from '../graphql/petition-enums';
import * as Enums from '../graphql/review-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { ServiceMethod, ServiceRecipient } from '../graphql/service-enums';
import { verdictOf } from '../graphql/verdict';
import { Clock } from '../petitions/petition-parts.type';
import { Tenant } from '../tenants/tenant.type';
import type { ReviewEntity } from './review.entity';
import type { ReviewStepEntity } from './review-step.entity';

@ObjectType({ simpleResolvers: true, description: 'A step of a review: said once, the same in both files.' })
export class ReviewStep implements Omit<ReviewStepEntity, 'countyId' | 'tenantId' | 'reviewId' | 'data'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the order of things, from 1.' })
  seq: number;

  @Field(() => Enums.ReviewStepKind, { description: 'What was done.' })
  kind: Domain.ReviewStepKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'In which office.' })
  byOffice: string;

  @Field(() => String, { description: 'By whom.' })
  byName: string;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  text: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days a hearing took, or by how many of its unit the term was extended.',
  })
  days: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What you may do with a review now, or why not.' })
export class ReviewVerdict extends verdictOf(
  'accept, notAccept, extend, askHearing, declineHearing, notifyHearing, recordHearing, decide, serve, withdraw, remind, reveal, archive or supervise',
) {}

@ObjectType({
  simpleResolvers: true,
  description:
    '复查、复核 of an answer: as the office whose answer it is, or the body that reviews it, has it.',
})
export class Review
  implements
    Omit<
      ReviewEntity,
      | 'countyId'
      | 'tenantId'
      | 'otherTenantId'
      | 'profile'
      | 'nextBodyId'
      | 'acceptBy'
      | 'steps'
      | 'partiesSealed'
      | 'applicantsFiled'
      | 'cameBy'
    >
{
  @Field(() => ID, { description: 'Unique id, the same in both files.' })
  id: string;

  @Field(() => Enums.ReviewSide, { description: 'Whose file this is.' })
  side: Domain.ReviewSide;

  @Field(() => Enums.ReviewTier, { description: '复查 or 复核.' })
  tier: Domain.ReviewTier;

  @Field(() => Enums.ReviewStatus, { description: 'State.' })
  status: Domain.ReviewStatus;

  @Field(() => ID, { nullable: true, description: 'The petition here; null in the reviewing body’s file.' })
  petitionId: string | null;

  @Field(() => String, { description: '复查复核机关.' })
  bodyName: string;

  @Field(() => String, { description: 'The office whose answer is reviewed.' })
  officeName: string;

  @Field(() => String, { description: 'Its number there.' })
  petitionNumber: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'The petitioner, masked.' })
  petitionerMasked: string;

  @Field(() => Int, {
    nullable: true,
    description: '人数: how many raised the matter, as it stood when the review was asked for.',
  })
  headCount: number | null;

  @Field(() => Boolean, {
    description: 'Whether the petitioner agrees to be served online; it follows what they say in the portal.',
  })
  electronicConsent: boolean;

  @Field(() => DateScalar, { description: 'When it was answered.' })
  answeredOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'When what is reviewed was served.' })
  servedOn: string | null;

  @Field(() => Outcome, { description: 'What the answer decided.' })
  outcome: Domain.Outcome;

  @Field(() => String, { nullable: true, description: 'Its facts.' })
  facts: string | null;

  @Field(() => String, { nullable: true, description: 'Its basis.' })
  legalBasis: string | null;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  replyText: string | null;

  @Field(() => Enums.ReviewResult, {
    nullable: true,
    description: 'What the first review came to, for the second.',
  })
  earlierResult: Domain.ReviewResult | null;

  @Field(() => String, { nullable: true, description: 'Its opinion.' })
  earlierOpinion: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave it.' })
  earlierBodyName: string | null;

  @Field(() => String, { nullable: true, description: '文号 of the answer, where it was issued as a paper.' })
  answerNumber: string | null;

  @Field(() => String, { nullable: true, description: '文号 of the first review’s opinion.' })
  earlierNumber: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its day.' })
  earlierOn: string | null;

  @Field(() => String, { nullable: true, description: '文号 of this opinion, once it is issued.' })
  opinionNumber: string | null;

  @Field(() => String, { description: 'Why it is asked for.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Why it was not asked for in time.' })
  lateGround: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  requestedAt: Date;

  @Field(() => String, { description: 'Who wrote the request down; the petitioner at the portal.' })
  requestedBy: string;

  @Field(() => Enums.ReviewChannel, {
    nullable: true,
    description:
      'How it came to the counter of the body that reviews; null where it was asked for elsewhere.',
  })
  channel: Domain.ReviewChannel | null;

  @Field(() => DateScalar, {
    description: 'The last day for the opinion: an extension counted, days of a hearing left out.',
  })
  dueOn: string;

  @Field(() => Boolean, { description: 'Whether an unpublished schedule may move it.' })
  dueProvisional: boolean;

  @Field(() => Int, { nullable: true, description: '延期: by how many days of the term’s unit.' })
  extendedDays: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was extended.' })
  extensionReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who approved that, at the head of the reviewing body.',
  })
  extensionApprover: string | null;

  @Field(() => String, { nullable: true, description: 'How the petitioner was told of it.' })
  extensionNotice: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is not taken up.' })
  declineReason: string | null;

  @Field(() => String, { nullable: true, description: 'Where to turn instead.' })
  lawfulWay: string | null;

  @Field(() => String, { nullable: true, description: 'How that was told.' })
  declineNotice: string | null;

  @Field(() => Enums.HearingStatus, { nullable: true, description: '听证.' })
  hearing: Domain.HearingStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was asked for, declined, or told at short notice.',
  })
  hearingReason: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its day.' })
  hearingOn: string | null;

  @Field(() => String, { nullable: true, description: 'Its hour, HH:MM, Beijing time.' })
  hearingTime: string | null;

  @Field(() => String, { nullable: true, description: 'Its place.' })
  hearingPlace: string | null;

  @Field(() => String, { nullable: true, description: '听证员.' })
  hearingPanel: string | null;

  @Field(() => String, { nullable: true, description: '听证笔录.' })
  hearingRecord: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days it took; they do not run.' })
  hearingDays: number | null;

  @Field(() => Enums.ReviewResult, { nullable: true, description: 'What it comes to.' })
  result: Domain.ReviewResult | null;

  @Field(() => Enums.ReviewGround, { nullable: true, description: 'Why the opinion does not stand.' })
  ground: Domain.ReviewGround | null;

  @Field(() => String, { nullable: true, description: 'The facts found.' })
  found: string | null;

  @Field(() => String, { nullable: true, description: 'The law it rests on.' })
  basis: string | null;

  @Field(() => String, { nullable: true, description: '复查、复核意见.' })
  opinion: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when a new answer is to be given, where the opinion names a day.',
  })
  redoBy: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By which day what the changed opinion grants is done.',
  })
  performBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the opinion was given.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who hears the petitioner next.' })
  nextBodyName: string | null;

  @Field(() => Enums.ReviewResult, {
    nullable: true,
    description: 'What the second review made of this opinion, where it did not let it stand.',
  })
  setAsideResult: Domain.ReviewResult | null;

  @Field(() => DateScalar, { nullable: true, description: 'On which day that was decided.' })
  setAsideOn: string | null;

  @Field(() => String, { nullable: true, description: 'By which body.' })
  setAsideBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the opinion was served.' })
  servedAt: Date | null;

  @Field(() => ServiceMethod, { nullable: true, description: 'How.' })
  serviceMethod: Domain.ServiceMethod | null;

  @Field(() => ServiceRecipient, { nullable: true, description: 'To whom.' })
  serviceRecipient: Domain.ServiceRecipient | null;

  @Field(() => String, { nullable: true, description: 'What proves it.' })
  serviceProof: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A hearing asked for here that the other office has not taken note of yet.',
  })
  hearingWanted: string | null;

  @Field(() => String, { nullable: true, description: 'The same of a withdrawal.' })
  withdrawalWanted: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the reviewing body archived its own file; the other office’s goes with its matter.',
  })
  archivedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  archivedBy: string | null;

  @Field(() => String, { nullable: true, description: '案卷号: the volume it is bound in.' })
  archiveVolume: string | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;

  @Field(() => [ReviewStep], { description: 'What was done on it, the oldest first.' })
  steps: ReviewStep[];

  @Field(() => [Clock], {
    description:
      'The terms of who reviews, each with its derivation: whether it is taken up, and the opinion.',
  })
  clocks: Clock[];

  @Field(() => [ReviewVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: ReviewVerdict[];

  @Field(() => Tenant, { description: 'The tenant whose file it is.' })
  tenant: Tenant;
}

@ObjectType({ simpleResolvers: true, description: 'A page of reviews.' })
export class ReviewConnection extends connectionOf(Review, 'Review') {}
