import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { LeadershipPosition as Position } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { LeadershipPosition } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';

export enum LeadershipGroupSort {
  NAME = 'NAME',
}
registerEnumType(LeadershipGroupSort, { name: 'LeadershipGroupSort', description: 'Orders of the list.' });

export enum LeadershipPostSort {
  POSITION = 'POSITION',
}
registerEnumType(LeadershipPostSort, { name: 'LeadershipPostSort', description: 'Orders of the list.' });

@ArgsType()
export class LeadershipGroupsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those that have ended.' })
  includeEnded?: boolean | null;

  @Field(() => LeadershipGroupSort, { nullable: true, description: 'Order.' })
  sort?: LeadershipGroupSort | null;
}

@ArgsType()
export class LeadershipPostsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held by this official.' })
  officialId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day.' })
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also wrong entries that were voided.' })
  includeVoided?: boolean | null;

  @Field(() => LeadershipPostSort, { nullable: true, description: 'Order.' })
  sort?: LeadershipPostSort | null;
}

@InputType({ description: '设立领导小组.' })
export class CreateLeadershipGroupInput extends ActInput {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => DateScalar, { description: 'Since when.' })
  foundedOn: string;

  @Field(() => String, { nullable: true, description: '文号 of the founding document.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the founding document.' })
  documentTitle?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '成文日期 of the founding document.' })
  documentOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its office.' })
  officeName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit that is its office.' })
  officeUnitId?: string | null;

  @Field(() => String, { nullable: true, description: 'Public phone of the office.' })
  officePhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the office is.' })
  officeAddress?: string | null;
}

@InputType({ description: '修改领导小组: only what is given changes.' })
export class UpdateLeadershipGroupInput extends EditInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '文号; empty removes it.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the document; empty removes it.' })
  documentTitle?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '成文日期; null removes it.' })
  documentOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its office; empty removes it.' })
  officeName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit that is its office; null for none.' })
  officeUnitId?: string | null;

  @Field(() => String, { nullable: true, description: 'Public phone; empty removes it.' })
  officePhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the office is; empty removes it.' })
  officeAddress?: string | null;
}

@InputType({ description: '撤销领导小组: it ends on a day, and every post in it at the latest then.' })
export class EndLeadershipGroupInput extends EditInput {
  @Field(() => DateScalar, { description: 'Its last day.' })
  endedOn: string;
}

@InputType({ description: '任职.' })
export class AppointLeaderInput extends ActInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => LeadershipPosition, { description: 'As what.' })
  position: Position;

  @Field(() => Int, {
    nullable: true,
    description: '排序 within the position, from 1; if not given, after the deputies who are there.',
  })
  rank?: number | null;

  @Field(() => String, { nullable: true, description: '分工.' })
  duty?: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, if it is known.' })
  untilOn?: string | null;
}

@InputType({
  description: '接任组长 or 办公室主任: the one before ends the day before, so that no day is vacant.',
})
export class SucceedLeaderInput extends EditInput {
  @Field(() => ID, { description: 'Who follows; `id` is the post that ends.' })
  officialId: string;

  @Field(() => DateScalar, { description: 'First day of who follows.' })
  fromOn: string;

  @Field(() => String, { nullable: true, description: '分工; the one before’s if not given.' })
  duty?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '一并移交: everything open in the hands of the one before goes to who follows.',
  })
  handOver?: boolean | null;
}

@InputType({ description: '离任.' })
export class EndLeadershipPostInput extends EditInput {
  @Field(() => DateScalar, { description: 'Last day.' })
  untilOn: string;

  @Field(() => ID, {
    nullable: true,
    description:
      '接手的人: takes over everything open in hand, at once or on the day after a last day that lies ahead.',
  })
  takerId?: string | null;
}

@InputType({ description: '作废 a wrong entry: it stays, with its reason, and counts for nothing.' })
export class VoidLeadershipPostInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType({
  description:
    '调整分工和排序: from its first day on it corrects the post; from a later day the post goes on as a new one, and the days before keep what they were.',
})
export class ArrangePostInput extends EditInput {
  @Field(() => Int, { nullable: true, description: '排序 within the position, from 1.' })
  rank?: number | null;

  @Field(() => String, { nullable: true, description: '分工; empty removes it.' })
  duty?: string | null;

  @Field(() => DateScalar, { description: 'From which day on.' })
  fromOn: string;

  @Field(() => ID, {
    nullable: true,
    description: '接手的人 at the end that is set; who was named before goes along if not given.',
  })
  takerId?: string | null;
}

@InputType({ description: '登记调整文件: a document that amends the group.' })
export class AmendLeadershipGroupInput extends ActInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => String, { nullable: true, description: '文号.' })
  number?: string | null;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => DateScalar, { description: '成文日期.' })
  issuedOn: string;
}

@InputType({ description: '作废 a wrong entry: it stays, with its reason.' })
export class VoidLeadershipAmendmentInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;
}
