import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../graphql/act-input';

@InputType({ description: '登录.' })
export class SignInInput extends ActInput {
  @Field(() => String, { description: '单位代码.' })
  tenantCode: string;

  @Field(() => String, { description: '用户名.' })
  name: string;

  @Field(() => String, { description: '密码.' })
  password: string;
}

@InputType({ description: '修改密码.' })
export class ChangePasswordInput extends ActInput {
  @Field(() => String, { description: 'The password so far.' })
  current: string;

  @Field(() => String, { description: 'The new one: at least 12 characters.' })
  next: string;
}

@InputType({ description: '进入单位.' })
export class EnterTenantInput extends ActInput {
  @Field(() => ID, { description: 'The tenant to work in.' })
  tenantId: string;
}
