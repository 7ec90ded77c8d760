import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';

export enum PublicContactSort {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(PublicContactSort, { name: 'PublicContactSort', description: 'Orders of the list.' });

@ArgsType()
export class PublicContactsArguments extends PageArguments {
  @Field(() => PublicContactSort, { nullable: true, description: 'Order.' })
  sort?: PublicContactSort | null;
}

@InputType({ description: '修改公开信息: only what is given changes.' })
export class UpdatePublicContactInput extends EditInput {
  @Field(() => String, { nullable: true, description: 'Postal address; empty removes it.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Where petitioners are received; empty removes it.' })
  receptionPlace?: string | null;

  @Field(() => String, { nullable: true, description: 'Public phone; empty removes it.' })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom papers name beside the telephone; empty removes it.',
  })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'Office hours; empty removes them.' })
  officeHours?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who receives on which days; empty removes it.',
  })
  receptionDays?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '接待服务规范, up to 3,000 characters; empty shows those that every office begins with.',
  })
  serviceStandard?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Privacy notice; empty puts the default text in. Another text is another version, which petitioners consent to anew.',
  })
  privacyNotice?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The official who receives what comes by the portal: asked first, responsible until handed over.',
  })
  receiverId?: string | null;
}

@InputType({
  description:
    '更换回执密钥: receipts given stay good; what is registered from now on is signed with another key.',
})
export class RenewReceiptKeyInput extends EditInput {
  @Field(() => String, { description: 'Why: it stands in the audit log.' })
  reason: string;
}

@InputType({ description: '开放门户: refused with a list of what is still empty.' })
export class OpenPortalInput extends EditInput {}

@InputType({ description: '关闭门户: nothing is lost; petitioners find nothing until it is opened again.' })
export class ClosePortalInput extends EditInput {}
