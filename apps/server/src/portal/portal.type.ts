import { Field, Int, ObjectType } from 'type-graphql';
import type { TenantKind as Kind } from '@huiyin/domain';
import { TenantKind } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';

@ObjectType({ simpleResolvers: true, description: '已开放门户的单位: its name and code, nothing else.' })
export class PortalTenant {
  @Field(() => String, { description: 'Code of its county.' })
  countyCode: string;

  @Field(() => String, { description: 'Name of its county.' })
  countyName: string;

  @Field(() => String, { description: '单位代码.' })
  code: string;

  @Field(() => String, { description: 'Name in full.' })
  name: string;
}

/** What the public may know of an office. Its leadership stands here as soon as there is a room for it. */
@ObjectType({ simpleResolvers: true, description: '单位公开信息: what an office tells everybody.' })
export class PublicOffice {
  @Field(() => String, { description: '单位代码.' })
  code: string;

  @Field(() => String, { description: 'Name in full.' })
  name: string;

  @Field(() => TenantKind, { description: 'Kind.' })
  kind: Kind;

  @Field(() => String, { description: 'Postal address.' })
  address: string;

  @Field(() => String, { description: 'Where petitioners are received.' })
  receptionPlace: string;

  @Field(() => String, { description: 'Public phone.' })
  phone: string;

  @Field(() => String, { description: 'Office hours.' })
  officeHours: string;

  @Field(() => String, { description: 'Who receives on which days.' })
  receptionDays: string;

  @Field(() => String, { description: 'Privacy notice to consent to.' })
  privacyNotice: string;

  @Field(() => Int, { description: 'Its version: goes with the consent.' })
  noticeVersion: number;
}

@ObjectType({ simpleResolvers: true, description: '网上信访回执: told to who submitted it.' })
export class PortalReceipt {
  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt: Date;

  @Field(() => String, { description: '查询码: told here alone; it is stored nowhere.' })
  queryCode: string;
}
