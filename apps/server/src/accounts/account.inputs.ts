import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { Role as RoleName } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { Role } from '../graphql/enums';

export enum AccountSort {
  CREATED_AT = 'CREATED_AT',
  NAME = 'NAME',
}
registerEnumType(AccountSort, { name: 'AccountSort', description: 'Orders of the list.' });

@ArgsType()
export class AccountsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;

  @Field(() => AccountSort, { nullable: true, description: 'Order.' })
  sort?: AccountSort | null;
}

@InputType({ description: '新增账号. The initial password is answered once.' })
export class CreateAccountInput extends ActInput {
  @Field(() => String, { description: 'Sign-in name, 2–40 characters, unique within the tenant.' })
  name: string;

  @Field(() => [Role], { description: 'Roles, at least one.' })
  roles: RoleName[];

  @Field(() => ID, { nullable: true, description: 'The official behind it.' })
  officialId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the daily digest goes.' })
  email?: string | null;
}

@InputType({ description: '修改账号: only what is given changes.' })
export class UpdateAccountInput extends EditInput {
  @Field(() => [Role], { nullable: true, description: 'Roles.' })
  roles?: RoleName[] | null;

  @Field(() => ID, { nullable: true, description: 'The official behind it; null for none.' })
  officialId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the daily digest goes; null for nowhere.' })
  email?: string | null;
}

@InputType({ description: '重置密码: a new initial password, answered once; every session ends.' })
export class ResetPasswordInput extends EditInput {}

@InputType({ description: '停用账号: every session ends at once.' })
export class DisableAccountInput extends EditInput {}

@InputType({ description: '启用账号.' })
export class EnableAccountInput extends EditInput {}
