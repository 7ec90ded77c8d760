import { Field, ID, Int, ObjectType } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import * as Enums from '../graphql/supervision-enums';
import { ReviewTier } from '../graphql/review-enums';
import { verdictOf } from '../graphql/verdict';
import { Official } from '../officials/official.type';
import { Petition } from '../petitions/petition.type';
import { Review } from '../reviews/review.type';
import { Tenant } from '../tenants/tenant.type';
import type { SupervisionOrderEntity } from './supervision-order.entity';
import type { SupervisionStepEntity } from './supervision-step.entity';

@ObjectType({ simpleResolvers: true, description: 'A step of a supervision order: said once.' })
export class SupervisionStep implements Omit<SupervisionStepEntity, 'countyId' | 'tenantId' | 'orderId'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the order of things, from 1.' })
  seq: number;

  @Field(() => Enums.SupervisionStepKind, { description: 'What was done.' })
  kind: Domain.SupervisionStepKind;

  @Field(() => Enums.SupervisionRung, { description: 'The rung it was done on, or climbed to.' })
  rung: Domain.SupervisionRung;

  @Field(() => String, { description: 'What was said.' })
  text: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day that was set by it.' })
  dueOn: string | null;

  @Field(() => Enums.Adoption, { nullable: true, description: 'What feedback says of the advice.' })
  adoption: Domain.Adoption | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'By whom.' })
  byName: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What you may do with a supervision order now, or why not.',
})
export class SupervisionVerdict extends verdictOf(
  'feedBack, rectify, discharge, reject, escalate, offerHearing, state or revoke',
) {}

@ObjectType({ simpleResolvers: true, description: '责任情形 that a law knows, and where.' })
export class LiabilityChoice {
  @Field(() => Enums.LiabilityHead, { description: '责任情形.' })
  head: Domain.LiabilityHead;

  @Field(() => String, { description: 'Where it stands in the law.' })
  provision: string;
}

/** What every order says, whatever it is of. */
@ObjectType({ simpleResolvers: true })
abstract class Order
  implements
    Omit<
      SupervisionOrderEntity,
      | 'countyId'
      | 'tenantId'
      | 'createdAt'
      | 'issuerId'
      | 'byCounty'
      | 'rejections'
      | 'given'
      | 'petitionId'
      | 'reviewId'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'The law it rests on: cn-2005, cn-2022, or a version entered since.' })
  law: Domain.SupervisionLaw;

  @Field(() => Enums.SupervisionGround, { description: '督办情形.' })
  ground: Domain.SupervisionGround;

  @Field(() => String, { description: 'Where the ground stands in the law.' })
  provision: string;

  @Field(() => String, { description: 'What shows the ground.' })
  fact: string;

  @Field(() => String, { description: '改进建议、整改要求.' })
  advice: string;

  @Field(() => Enums.SupervisionRung, { description: '督办方式: the rung it stands on.' })
  rung: Domain.SupervisionRung;

  @Field(() => Enums.SupervisionStatus, { description: 'State.' })
  status: Domain.SupervisionStatus;

  @Field(() => ID, { description: '责任人.' })
  officialId: string;

  @Field(() => Official, { description: '责任人.' })
  official: Official;

  @Field(() => String, { description: '督办单位: who supervises.' })
  supervisor: string;

  @Field(() => DateScalar, { description: '反馈期限: its last day.' })
  dueOn: string;

  @Field(() => Enums.FeedbackTerm, { description: 'What the term rests on.' })
  term: Domain.FeedbackTerm;

  @Field(() => String, { description: 'Who issued it.' })
  issuedBy: string;

  @Field(() => DateScalar, { description: 'When it was issued.' })
  issuedOn: string;

  @Field(() => Enums.Adoption, {
    nullable: true,
    description: 'What the latest feedback says of the advice.',
  })
  adoption: Domain.Adoption | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which the official was asked to state their side.',
  })
  hearingUntil: string | null;

  @Field(() => String, { nullable: true, description: '陈述申辩: what the official says to it.' })
  statement: string | null;

  @Field(() => Enums.LiabilityHead, {
    nullable: true,
    description: '责任情形, once advice on liability was given.',
  })
  liabilityHead: Domain.LiabilityHead | null;

  @Field(() => String, { nullable: true, description: 'Where the liability stands in the law.' })
  liabilityProvision: string | null;

  @Field(() => [LiabilityChoice], { description: '责任情形 that its law knows, for advice on liability.' })
  liabilityChoices: LiabilityChoice[];

  @Field(() => String, { nullable: true, description: 'The organ that advice on liability goes to.' })
  addressee: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ended.' })
  endedOn: string | null;

  @Field(() => [SupervisionStep], { description: 'What was done on it, the oldest first.' })
  steps: SupervisionStep[];

  @Field(() => [SupervisionVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: SupervisionVerdict[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({
  simpleResolvers: true,
  description: '督办: what an official has to put right on a matter, who supervises it, and by when.',
})
export class SupervisionOrder extends Order {
  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => Petition, { description: 'The petition.' })
  petition: Petition;
}

@ObjectType({
  simpleResolvers: true,
  description: '督办 of a review: what the body that reviews has to put right on its own file, and by when.',
})
export class ReviewSupervision extends Order {
  @Field(() => ID, { description: 'The review, in the file of the body that decides it.' })
  reviewId: string;

  @Field(() => Review, { description: 'The review.' })
  review: Review;
}

@ObjectType({ simpleResolvers: true, description: 'A page of supervision orders.' })
export class SupervisionOrderConnection extends connectionOf(SupervisionOrder, 'SupervisionOrder') {}

@ObjectType({ simpleResolvers: true, description: 'A page of supervision orders on reviews.' })
export class ReviewSupervisionConnection extends connectionOf(ReviewSupervision, 'ReviewSupervision') {}

@ObjectType({ simpleResolvers: true, description: '建议督办: a statutory ground that holds today.' })
export class SupervisionProposal {
  @Field(() => Enums.SupervisionGround, { description: 'The ground.' })
  ground: Domain.SupervisionGround;

  @Field(() => String, { description: 'Where it stands in the law.' })
  provision: string;

  @Field(() => String, { description: 'What shows it: of clocks and steps, never of who petitions.' })
  fact: string;
}

@ObjectType({ simpleResolvers: true, description: 'A matter on which supervision is proposed by rule.' })
export class ProposedMatter {
  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'The office that has it.' })
  tenantName: string;

  @Field(() => String, { nullable: true, description: 'The unit that handles it.' })
  unitName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which something is due of it.' })
  dueOn: string | null;

  @Field(() => [SupervisionProposal], { description: 'The grounds that hold today.' })
  proposals: SupervisionProposal[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A review on which supervision of its body is proposed by rule.',
})
export class ProposedReview {
  @Field(() => ID, { description: 'The review, in the file of the body that decides it.' })
  reviewId: string;

  @Field(() => String, { description: '登记编号 of the matter whose answer is reviewed.' })
  petitionNumber: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => ReviewTier, { description: '复查 or 复核.' })
  tier: Domain.ReviewTier;

  @Field(() => DateScalar, { description: 'The last day of its opinion.' })
  dueOn: string;

  @Field(() => String, { description: 'The office that decides it.' })
  tenantName: string;

  @Field(() => [SupervisionProposal], { description: 'The grounds that hold today.' })
  proposals: SupervisionProposal[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    '建议督办, of matters and reviews on which no order runs; never of persons. A closed matter is looked at while something is still owed of it.',
})
export class ProposedMatters {
  @Field(() => Int, { description: 'How many there are among the matters that were looked at.' })
  totalCount: number;

  @Field(() => [ProposedMatter], { description: 'All of these, what is due first before the others.' })
  nodes: ProposedMatter[];

  @Field(() => Int, {
    description: 'How many matters there are to be looked at: of these 1,000 in one go, those due first.',
  })
  candidateCount: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What to give as `offset` to look at the next; null once all were looked at.',
  })
  nextOffset: number | null;

  @Field(() => [ProposedReview], {
    description: 'Reviews that their bodies let lie; told with the first go.',
  })
  reviews: ProposedReview[];
}

@ObjectType({ simpleResolvers: true, description: '督办情形 that the law of a matter knows.' })
export class KnownGround {
  @Field(() => Enums.SupervisionGround, { description: 'The ground.' })
  ground: Domain.SupervisionGround;

  @Field(() => String, { description: 'Where it stands in the law.' })
  provision: string;
}

@ObjectType({ simpleResolvers: true, description: '督查措施 that a province gives those who supervise.' })
export class KnownPower {
  @Field(() => Enums.SupervisionPower, { description: 'The measure, towards the office that is supervised.' })
  power: Domain.SupervisionPower;

  @Field(() => String, { description: 'Where it stands in the law.' })
  provision: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What speaks for supervising a petition, and how an order would begin.',
})
export class SupervisionOutlook {
  @Field(() => [SupervisionProposal], { description: 'The grounds that hold today.' })
  proposals: SupervisionProposal[];

  @Field(() => [KnownGround], {
    description: 'Every ground that its law knows, the nation’s and a province’s.',
  })
  grounds: KnownGround[];

  @Field(() => [KnownPower], { description: 'What its province lets those do who supervise it.' })
  powers: KnownPower[];

  @Field(() => ID, { description: 'Who answers for the matter directly.' })
  officialId: string;

  @Field(() => DateScalar, { description: 'The last day of the usual term.' })
  dueOn: string;

  @Field(() => Enums.FeedbackTerm, { description: 'What that term rests on.' })
  term: Domain.FeedbackTerm;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What speaks for supervising a review, and how an order would begin.',
})
export class ReviewSupervisionOutlook {
  @Field(() => [SupervisionProposal], { description: 'The grounds that hold today.' })
  proposals: SupervisionProposal[];

  @Field(() => [KnownGround], { description: 'Every ground that its law knows.' })
  grounds: KnownGround[];

  @Field(() => [ID], { description: 'Who decides reviews in this office: one of them is made responsible.' })
  deciderIds: string[];

  @Field(() => DateScalar, { description: 'The last day of the usual term.' })
  dueOn: string;

  @Field(() => Enums.FeedbackTerm, { description: 'What that term rests on.' })
  term: Domain.FeedbackTerm;
}
