import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { SponsorshipStatus as Status } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { SponsorshipStatus } from '../graphql/enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import { Official } from '../officials/official.type';
import { Petition } from '../petitions/petition.type';
import { Tenant } from '../tenants/tenant.type';
import type { SponsorVisitEntity } from './sponsor-visit.entity';
import type { SponsorshipEntity } from './sponsorship.entity';

@ObjectType({ simpleResolvers: true, description: '走访: what a sponsor did.' })
export class SponsorVisit implements Omit<SponsorVisitEntity, 'countyId' | 'tenantId' | 'sponsorshipId'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => DateScalar, { description: 'When.' })
  visitedOn: string;

  @Field(() => String, { description: 'Where.' })
  place: string;

  @Field(() => String, { description: 'What was done and what came of it.' })
  what: string;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  recordedAt: Date;

  @Field(() => String, { description: 'By whom.' })
  recordedBy: string;
}

@ObjectType({ simpleResolvers: true, description: 'What you may do with a sponsorship now, or why not.' })
export class SponsorshipVerdict extends verdictOf('visit, passOn or settle') {}

@ObjectType({
  simpleResolvers: true,
  description: '领导包案: a leader who has taken a hard case on, for a term (信访工作条例第十八条).',
})
export class Sponsorship implements Omit<SponsorshipEntity, 'countyId' | 'tenantId' | 'createdAt'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => Petition, { description: 'The petition.' })
  petition: Petition;

  @Field(() => ID, { description: '包案领导.' })
  officialId: string;

  @Field(() => Official, { description: '包案领导.' })
  official: Official;

  @Field(() => SponsorshipStatus, { description: 'State.' })
  status: Status;

  @Field(() => String, { description: '包案目标.' })
  goal: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  fromOn: string;

  @Field(() => DateScalar, { description: '包案期限: its last day.' })
  untilOn: string;

  @Field(() => [SponsorVisit], { description: 'What was done, the oldest first.' })
  visits: SponsorVisit[];

  @Field(() => String, { nullable: true, description: 'What came of it, or why it was passed on.' })
  outcome: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ended.' })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who recorded the end.' })
  endedBy: string | null;

  @Field(() => [SponsorshipVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: SponsorshipVerdict[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of sponsorships.' })
export class SponsorshipConnection extends connectionOf(Sponsorship, 'Sponsorship') {}

@ObjectType({
  simpleResolvers: true,
  description: 'How many cases a leader has taken on: the load, by name.',
})
export class SponsorLoad {
  @Field(() => ID, { description: 'The leader.' })
  officialId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Post.' })
  post: string;

  @Field(() => Int, { description: 'Cases that run.' })
  running: number;

  @Field(() => Int, { description: 'Of these, those after their last day.' })
  overdue: number;
}
