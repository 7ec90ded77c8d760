import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LetterStatus as Status } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { LetterStatus } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import { LeadershipPost } from '../leadership-groups/leadership-group.type';
import { Tenant } from '../tenants/tenant.type';
import type { ResponsibilityLetterEntity } from './responsibility-letter.entity';

@ObjectType({ simpleResolvers: true, description: 'What you may do with a letter now, or why not.' })
export class LetterVerdict extends verdictOf('change, sign, countersign or withdraw') {}

@ObjectType({
  simpleResolvers: true,
  description: '责任书 (一岗双责): what the holder of a post answers for, in two lists.',
})
export class ResponsibilityLetter
  implements Omit<ResponsibilityLetterEntity, 'countyId' | 'tenantId' | 'createdAt'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The post.' })
  postId: string;

  @Field(() => LeadershipPost, { description: 'The post.' })
  post: LeadershipPost;

  @Field(() => LetterStatus, { description: 'State.' })
  status: Status;

  @Field(() => String, { description: '业务工作职责.' })
  businessDuties: string;

  @Field(() => String, { description: '信访工作职责.' })
  petitionDuties: string;

  @Field(() => DateScalar, { description: 'From.' })
  fromOn: string;

  @Field(() => DateScalar, { description: 'To.' })
  untilOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'When its holder signed.' })
  signedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed.' })
  signedBy: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was countersigned: in force since then.' })
  countersignedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who countersigned.' })
  countersignedBy: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '履职情况: tasks of its holder that fell due within its term and are done.',
  })
  tasksDone: number | null;

  @Field(() => Int, { nullable: true, description: 'Such tasks that are past their day and open.' })
  tasksOverdue: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Meetings within its term at which its holder was present.',
  })
  meetingsAttended: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Visits on cases that its holder took on, within its term.',
  })
  visits: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Matters in its holder’s hands whose term ended within its own and which are open.',
  })
  mattersOverdue: number | null;

  @Field(() => [LetterVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: LetterVerdict[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of letters.' })
export class ResponsibilityLetterConnection extends connectionOf(
  ResponsibilityLetter,
  'ResponsibilityLetter',
) {}
