import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Channel as ChannelName, TenantKind as Kind, TenantStatus as Status } from '@huiyin/domain';
import { Channel, TenantKind, TenantStatus } from '../graphql/enums';

@ObjectType({ simpleResolvers: true, description: '一个单位的情况: figures of one tenant.' })
export class TenantOverview {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => TenantKind, { description: 'Its kind.' })
  kind: Kind;

  @Field(() => TenantStatus, { description: 'Whether it works.' })
  status: Status;

  @Field(() => Int, { description: '未办结, today.' })
  open: number;

  @Field(() => Int, { description: '七日内到期, today.' })
  dueSoon: number;

  @Field(() => Int, { description: '已逾期, today.' })
  overdue: number;

  @Field(() => Int, { description: '收到 in the period.' })
  received: number;

  @Field(() => Int, { description: '答复 in the period, of those that were due here.' })
  answered: number;

  @Field(() => Int, { description: '按期答复 in the period: within the term, an extension included.' })
  answeredInTime: number;
}

@ObjectType({ simpleResolvers: true, description: 'Received in the period by one channel.' })
export class ChannelFigure {
  @Field(() => Channel, { description: 'The channel.' })
  channel: ChannelName;

  @Field(() => Int, { description: 'How many matters.' })
  count: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Received in the period on one subject of the first level.',
})
export class TopicFigure {
  @Field(() => ID, { nullable: true, description: 'The subject; null for matters that have none.' })
  topicId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => Int, { description: 'How many matters.' })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: 'Received and answered in one month.' })
export class MonthFigure {
  @Field(() => String, { description: 'The month, YYYY-MM.' })
  month: string;

  @Field(() => Int, { description: '收到.' })
  received: number;

  @Field(() => Int, { description: '按期答复.' })
  answeredInTime: number;

  @Field(() => Int, { description: '逾期答复.' })
  answeredLate: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '县情总览: your county’s tenants, or your own tenant, in figures. Counts matters, never persons.',
})
export class Overview {
  @Field(() => String, { description: 'First month, YYYY-MM.' })
  from: string;

  @Field(() => String, { description: 'Last month, YYYY-MM.' })
  to: string;

  @Field(() => [TenantOverview], { description: 'Each tenant, most overdue first.' })
  tenants: TenantOverview[];

  @Field(() => [ChannelFigure], { description: 'By channel, every channel.' })
  channels: ChannelFigure[];

  @Field(() => [TopicFigure], { description: 'By subject of the first level, most first.' })
  topics: TopicFigure[];

  @Field(() => [MonthFigure], { description: 'By month, every month of the period.' })
  months: MonthFigure[];
}
