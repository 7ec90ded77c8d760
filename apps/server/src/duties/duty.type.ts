import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { LeadershipGroup } from '../leadership-groups/leadership-group.type';
import { Official } from '../officials/official.type';
import type { DutyEntity } from './duty.entity';

@ObjectType({
  simpleResolvers: true,
  description: '值班: an official on duty in the office of a leadership group, from a day to a day.',
})
export class Duty
  implements
    Pick<
      DutyEntity,
      | 'id'
      | 'groupId'
      | 'officialId'
      | 'phone'
      | 'fromOn'
      | 'untilOn'
      | 'cancelledAt'
      | 'handedOverAt'
      | 'handedToId'
      | 'handoverNotes'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The group whose office it is.' })
  groupId: string;

  @Field(() => LeadershipGroup, { description: 'The group whose office it is.' })
  group: LeadershipGroup;

  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => Official, { description: 'Who.' })
  official: Official;

  @Field(() => String, { description: '值班电话: where they are reached at any hour.' })
  phone: string;

  @Field(() => DateScalar, { description: 'First day.' })
  fromOn: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  untilOn: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '交班时间.' })
  handedOverAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The duty that took over.' })
  handedToId: string | null;

  @Field(() => Duty, { nullable: true, description: 'The duty that took over.' })
  handedTo: Duty | null;

  @Field(() => String, { nullable: true, description: '交班记录: what the next one has to know.' })
  handoverNotes: string | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the roster.' })
export class DutyConnection extends connectionOf(Duty, 'Duty') {}
