import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { TenantKind as Kind, TenantStatus as Status } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { TenantKind, TenantStatus } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';
import { SkippedDivision } from '../divisions/skipped-division.type';
import type { TenantEntity } from './tenant.entity';

@ObjectType({
  simpleResolvers: true,
  description: '单位: a county office or department, a township or a school.',
})
export class Tenant
  implements
    Pick<
      TenantEntity,
      | 'id'
      | 'code'
      | 'name'
      | 'kind'
      | 'status'
      | 'statusReason'
      | 'divisionCode'
      | 'numberFormat'
      | 'overlay'
      | 'paperMark'
      | 'recusalWorkdays'
      | 'superiorId'
      | 'superiorName'
      | 'successorId'
      | 'successorName'
      | 'successorCode'
      | 'openedAt'
      | 'portalOpenedAt'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'What its people type at sign-in.' })
  code: string;

  @Field(() => String, { description: 'Name in full.' })
  name: string;

  @Field(() => TenantKind, { description: 'Kind.' })
  kind: Kind;

  @Field(() => TenantStatus, { description: 'Whether it works.' })
  status: Status;

  @Field(() => String, { nullable: true, description: 'Why it is suspended, or was closed.' })
  statusReason: string | null;

  @Field(() => String, { nullable: true, description: '统计用区划代码 of where it is, twelve digits.' })
  divisionCode: string | null;

  @Field(() => String, { description: '编号格式 of its petitions: `{year}-{serial:5}` reads 2026-00012.' })
  numberFormat: string;

  @Field(() => String, {
    nullable: true,
    description:
      '省级信访条例 whose terms hold beside the nation’s, such as zj-2016; a change binds what is registered after it.',
  })
  overlay: string | null;

  @Field(() => String, { nullable: true, description: '机关代字: 岳信 in 岳信复〔2026〕1号.' })
  paperMark: string | null;

  @Field(() => Int, {
    description: '回避决定时限: within how many working days a recusal is decided, an internal term.',
  })
  recusalWorkdays: number;

  @Field(() => ID, {
    nullable: true,
    description: '上一级, who reviews its answers, as another of the county’s offices.',
  })
  superiorId: string | null;

  @Field(() => String, { nullable: true, description: '上一级 outside Huiyin, by name.' })
  superiorName: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a closed one: the office that goes on with its duties.',
  })
  successorId: string | null;

  @Field(() => String, { nullable: true, description: 'What the successor was called then.' })
  successorName: string | null;

  @Field(() => String, { nullable: true, description: 'The successor’s code.' })
  successorCode: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when its portal is open to petitioners; null while it is not.',
  })
  portalOpenedAt: Date | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What an invitation’s link holds, told once to who opens the tenant: `<PUBLIC_URL>/#/invitation/<this>` opens the page where one chooses a password.',
  })
  invitation: string | null;

  @Field(() => [SkippedDivision], {
    nullable: true,
    description: 'The first 200 rows that were not taken, told once by `importDivisions`.',
  })
  skippedDivisions: SkippedDivision[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of tenants.' })
export class TenantConnection extends connectionOf(Tenant, 'Tenant') {}
