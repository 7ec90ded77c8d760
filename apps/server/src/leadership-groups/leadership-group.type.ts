import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LeadershipFindingKind as Kind, LeadershipPosition as Position } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { LeadershipFindingKind, LeadershipPosition } from '../graphql/enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';
import { Tenant } from '../tenants/tenant.type';
import { LeadershipAmendment } from './leadership-amendment.type';
import { Unit } from '../units/unit.type';
import type { LeadershipGroupEntity } from './leadership-group.entity';
import type { LeadershipPostEntity } from './leadership-post.entity';

@ObjectType({ simpleResolvers: true, description: 'What a group lacks, or lacked.' })
export class LeadershipFinding {
  @Field(() => LeadershipFindingKind, { description: 'What.' })
  kind: Kind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of a gap, or of the post that lacks a letter.',
  })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a gap.' })
  until: string | null;

  @Field(() => ID, { nullable: true, description: 'The official it is about.' })
  officialId: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '主持工作的人: the head, or who stands in (代理) while the head is away or the position vacant.',
})
export class ActingHead {
  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => LeadershipPosition, { description: 'Their own position.' })
  position: Position;

  @Field(() => Boolean, { description: 'Whether they stand in.' })
  acting: boolean;
}

@ObjectType({ simpleResolvers: true, description: '任职: an official in a position, from a day to a day.' })
export class LeadershipPost
  implements
    Pick<
      LeadershipPostEntity,
      | 'id'
      | 'groupId'
      | 'position'
      | 'rank'
      | 'officialId'
      | 'duty'
      | 'fromOn'
      | 'untilOn'
      | 'voidedAt'
      | 'voidReason'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => LeadershipPosition, { description: '职务.' })
  position: Position;

  @Field(() => Int, { description: '排序 within the position, from 1.' })
  rank: number;

  @Field(() => ID, { description: 'Who holds it.' })
  officialId: string;

  @Field(() => Official, { description: 'Who holds it.' })
  official: Official;

  @Field(() => String, { nullable: true, description: '分工: what they answer for.' })
  duty: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  untilOn: string | null;

  @Field(() => Official, {
    nullable: true,
    description: '接手的人: takes over on the day after a last day that was set ahead.',
  })
  taker: Official | null;

  @Field(() => Boolean, { description: '责任书: whether one ever came into force for this post.' })
  lettered: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a wrong entry was voided.' })
  voidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  voidReason: string | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of posts.' })
export class LeadershipPostConnection extends connectionOf(LeadershipPost, 'LeadershipPost') {}

@ObjectType({ simpleResolvers: true, description: '信访工作领导小组, with the office under it.' })
export class LeadershipGroup
  implements
    Pick<
      LeadershipGroupEntity,
      | 'id'
      | 'name'
      | 'documentNumber'
      | 'documentTitle'
      | 'documentOn'
      | 'foundedOn'
      | 'endedOn'
      | 'officeName'
      | 'officeUnitId'
      | 'officePhone'
      | 'officeAddress'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'Name; unique within the tenant.' })
  name: string;

  @Field(() => String, { nullable: true, description: '文号 of the founding document.' })
  documentNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the founding document.' })
  documentTitle: string | null;

  @Field(() => DateScalar, { nullable: true, description: '成文日期 of the founding document.' })
  documentOn: string | null;

  @Field(() => [LeadershipAmendment], {
    description: '调整文件: what amended it since, voided entries included, the oldest first.',
  })
  amendments: LeadershipAmendment[];

  @Field(() => DateScalar, { description: 'Since when.' })
  foundedOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null while it works.' })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Its office (办公室).' })
  officeName: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit that is its office, in whose queue its matters lie.',
  })
  officeUnitId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that is its office.' })
  officeUnit: Unit | null;

  @Field(() => String, { nullable: true, description: 'Public phone of the office.' })
  officePhone: string | null;

  @Field(() => String, { nullable: true, description: 'Where the office is.' })
  officeAddress: string | null;

  @Field(() => [LeadershipPost], {
    description: 'Every post of it, past ones included, the first in order first.',
  })
  posts: LeadershipPost[];

  @Field(() => [LeadershipFinding], { description: 'What it lacks on a day, and gaps up to then.' })
  findings: LeadershipFinding[];

  @Field(() => ActingHead, {
    nullable: true,
    description: 'Who leads on a day; null where everybody is away or nobody holds a position.',
  })
  actingHead: ActingHead | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of leadership groups.' })
export class LeadershipGroupConnection extends connectionOf(LeadershipGroup, 'LeadershipGroup') {}
