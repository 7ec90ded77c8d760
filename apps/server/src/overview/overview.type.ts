import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  Channel as ChannelName,
  Figure as Name,
  TenantKind as Kind,
  TenantStatus as Status,
} from '@huiyin/domain';
import { DateTimeScalar } from '../graphql/scalars';
import { FigureName, TenantKind, TenantStatus } from '../graphql/enums';
import { Channel } from '../graphql/petition-enums';

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

  @Field(() => Int, { description: '已评价 in the period.' })
  rated: number;

  @Field(() => Int, { description: '对信访机构满意 or mostly so, of the rated.' })
  bodySatisfied: number;

  @Field(() => Int, { description: '对责任单位满意 or mostly so, of the rated.' })
  organSatisfied: number;

  @Field(() => Int, { description: '评价不计入 in the period: they came from devices of staff.' })
  ratingsSetAside: number;

  @Field(() => Int, {
    description:
      '就地解决, of the rated: settled in this office alone, its petitioner satisfied or mostly so with the organ and in no review.',
  })
  settledHere: number;

  @Field(() => Int, { description: 'Of these, the ones a village or community dealt with.' })
  settledInVillage: number;

  @Field(() => Int, { description: '接待 of visits and calls in the period, registered or not.' })
  receptions: number;

  @Field(() => Int, { description: 'Of these, 未登记: not registered as a matter, each with why.' })
  receptionsUnregistered: number;

  @Field(() => Int, { description: '接待已评价 in the period.' })
  receptionRated: number;

  @Field(() => Int, { description: '对接待满意 or mostly so, of the rated.' })
  receptionSatisfied: number;

  @Field(() => Int, {
    description: '退回 by its units, and objections of its own to transfers, in the period.',
  })
  bounced: number;

  @Field(() => Int, { description: 'Days that these bounces took, added up.' })
  bounceDays: number;

  @Field(() => Int, { description: '职务空缺 of head and director, today.' })
  vacancies: number;

  @Field(() => Int, { description: '应报未报, today: of `reportsDue`.' })
  missingReports: number;

  @Field(() => Int, {
    description:
      'Reports that fell due in the time in which missing ones are counted; 0 says that nothing was to be reported.',
  })
  reportsDue: number;
}

@ObjectType({ simpleResolvers: true, description: '退回 in the period, by the unit that gave matters back.' })
export class BounceFigure {
  @Field(() => ID, { nullable: true, description: 'The unit; null for offices that objected to a transfer.' })
  unitId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => ID, { nullable: true, description: 'The tenant it belongs to.' })
  tenantId: string | null;

  @Field(() => String, { nullable: true, description: 'That tenant’s name.' })
  tenantName: string | null;

  @Field(() => Int, { description: 'How often.' })
  bounced: number;

  @Field(() => Int, { description: 'Days from assignment or delivery to the return, added up.' })
  days: number;
}

@ObjectType({
  simpleResolvers: true,
  description: '一次退回: a unit gave a matter back, or the office objected.',
})
export class Bounce {
  @Field(() => ID, { description: 'The entry of the time line, or the hop of the transfer.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it was given back.' })
  at: Date;

  @Field(() => Int, { description: 'Days from assignment or delivery to the return.' })
  days: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The petition; null where the office objected to a transfer.',
  })
  petitionId: string | null;

  @Field(() => ID, { nullable: true, description: 'The transfer that the office objected to.' })
  transferId: string | null;

  @Field(() => String, {
    description: 'The petition’s number, or that on the receipt of what was transferred.',
  })
  number: string;

  @Field(() => String, { nullable: true, description: 'Its title; null once a transfer was taken back.' })
  title: string | null;

  @Field(() => String, { description: 'The tenant.' })
  tenantName: string;

  @Field(() => String, { nullable: true, description: 'The unit; null for the office itself.' })
  unitName: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was given back in the period.' })
export class Bounces {
  @Field(() => Int, { description: 'How often.' })
  totalCount: number;

  @Field(() => Int, { description: 'Days that took, added up.' })
  days: number;

  @Field(() => [Bounce], { description: 'The newest 200.' })
  nodes: Bounce[];
}

@ObjectType({ simpleResolvers: true, description: 'What a figure counts, and which one stands against it.' })
export class FigureExplained {
  @Field(() => FigureName, { description: 'The figure: the name of its field.' })
  figure: Name;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: 'What it counts, of which days, in which unit.' })
  definition: string;

  @Field(() => FigureName, {
    description: 'The counter-figure: where it falls while this one rises, the work has not become better.',
  })
  counterFigure: Name;
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

  @Field(() => [BounceFigure], { description: 'By unit, most days lost first.' })
  bounces: BounceFigure[];

  @Field(() => [FigureExplained], { description: 'What each figure counts, with its counter-figure.' })
  figures: FigureExplained[];
}
