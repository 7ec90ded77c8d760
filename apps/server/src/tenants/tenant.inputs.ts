import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { TenantKind as Kind } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { TenantKind } from '../graphql/enums';

export enum TenantSort {
  CODE = 'CODE',
  OPENED_AT = 'OPENED_AT',
}
registerEnumType(TenantSort, { name: 'TenantSort', description: 'Orders of the list.' });

@ArgsType()
export class TenantsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of name or code.' })
  search?: string | null;

  @Field(() => TenantSort, { nullable: true, description: 'Order.' })
  sort?: TenantSort | null;
}

const NUMBER_FORMAT =
  '编号格式: `{year}` before `{serial:5}` (1–8 digits), else Chinese characters, capital letters, hyphens and one pair of 〔〕; `{year}-{serial:5}` if not given.';

@InputType({ description: '开通单位, with its first administrator’s account.' })
export class OpenTenantInput extends ActInput {
  @Field(() => String, {
    description: 'What its people type at sign-in: lower-case letters, digits, hyphen.',
  })
  code: string;

  @Field(() => String, { description: 'Name in full.' })
  name: string;

  @Field(() => TenantKind, { description: 'Any but COUNTY_OFFICE, of which a county has one.' })
  kind: Kind;

  @Field(() => String, {
    nullable: true,
    description: '区划代码 of where it is, out of the county’s divisions.',
  })
  divisionCode?: string | null;

  @Field(() => String, { nullable: true, description: NUMBER_FORMAT })
  numberFormat?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '省级信访条例, such as zj-2016; empty for none, the county office’s if not given.',
  })
  overlay?: string | null;

  @Field(() => String, { description: 'The administrator’s name, also as an official.' })
  adminName: string;

  @Field(() => String, { nullable: true, description: 'Their post.' })
  adminPost?: string | null;

  @Field(() => String, { description: 'Their sign-in name.' })
  adminAccount: string;
}

@InputType({ description: '更名.' })
export class RenameTenantInput extends EditInput {
  @Field(() => String, { description: 'New name.' })
  name: string;
}

@InputType({ description: '修改单位资料: only what is given changes.' })
export class UpdateTenantInput extends EditInput {
  @Field(() => String, { nullable: true, description: '区划代码 of where it is; empty removes it.' })
  divisionCode?: string | null;

  @Field(() => String, { nullable: true, description: NUMBER_FORMAT })
  numberFormat?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '省级信访条例 of what is registered from now on; empty removes it.',
  })
  overlay?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '上一级, who reviews its answers: id of an office of the county; empty for the county’s office.',
  })
  superiorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '上一级 outside Huiyin, by name, up to 100 characters; empty removes it.',
  })
  superiorName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '机关代字 of its document numbers, up to eight Chinese characters; empty removes it.',
  })
  paperMark?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '回避决定时限, 1–20 working days; what was asked for before keeps its day.',
  })
  recusalWorkdays?: number | null;
}

@InputType({ description: '停用单位: its people only read.' })
export class SuspendTenantInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType({
  description:
    '撤销单位 (信访工作条例第二十四条第二款): its people only read, another office goes on with its duties.',
})
export class CloseTenantInput extends EditInput {
  @Field(() => ID, { description: 'The office that goes on.' })
  successorId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType({ description: '恢复单位: one that was suspended, or closed by mistake.' })
export class ResumeTenantInput extends EditInput {
  @Field(() => String, { nullable: true, description: 'Why; required of one that was closed.' })
  reason?: string | null;
}
