import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection';
import { Official } from '../officials/official.type';
import { Tenant } from '../tenants/tenant.type';
import type { PublicContactEntity } from './public-contact.entity';

@ObjectType({
  simpleResolvers: true,
  description: '公开信息: what an office tells the public (信访工作条例第十八条).',
})
export class PublicContact
  implements
    Pick<
      PublicContactEntity,
      | 'id'
      | 'address'
      | 'receptionPlace'
      | 'phone'
      | 'contactName'
      | 'officeHours'
      | 'receptionDays'
      | 'serviceStandard'
      | 'privacyNotice'
      | 'noticeVersion'
      | 'receiverId'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Postal address (地址).' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Where petitioners are received (接待场所).' })
  receptionPlace: string | null;

  @Field(() => String, { nullable: true, description: 'Public phone (公开电话).' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: '联系人, named on papers beside the telephone.' })
  contactName: string | null;

  @Field(() => String, { nullable: true, description: 'Office hours (办公时间).' })
  officeHours: string | null;

  @Field(() => String, { nullable: true, description: 'Who receives on which days (接待日安排).' })
  receptionDays: string | null;

  @Field(() => String, {
    nullable: true,
    description: '接待服务规范 in the office’s own words; null for those that every office begins with.',
  })
  serviceStandard: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Privacy notice petitioners consent to (个人信息处理告知).',
  })
  privacyNotice: string | null;

  @Field(() => Int, { description: 'Version of the notice: one more with each change of its text.' })
  noticeVersion: number;

  @Field(() => ID, { nullable: true, description: 'Who receives what comes by the portal.' })
  receiverId: string | null;

  @Field(() => Official, {
    nullable: true,
    description: 'Who receives what comes by the portal (网上信访接收人).',
  })
  receiver: Official | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to; `portalOpenedAt` says whether it is open.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what offices tell the public.' })
export class PublicContactConnection extends connectionOf(PublicContact, 'PublicContact') {}
