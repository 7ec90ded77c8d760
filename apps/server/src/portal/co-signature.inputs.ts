import { Field, InputType, Int } from 'type-graphql';
import type { CoSignerWish as Wish } from '@huiyin/domain';
import { ActInput } from '../graphql/act-input';
import { CoSignerWish } from '../graphql/group-enums';

@InputType({ description: '确认联名: by the person who signs, from the invitation of a group matter.' })
export class ConfirmCoSignatureInput extends ActInput {
  @Field(() => String, { description: '单位代码.' })
  tenantCode: string;

  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: '联名码, however it was typed.' })
  code: string;

  @Field(() => String, { description: 'Name: sealed at once, shown to nobody who handles the matter.' })
  name: string;

  @Field(() => String, { description: 'Phone: by it one person is counted once.' })
  phone: string;

  @Field(() => String, { nullable: true, description: 'Address; required to be told by post.' })
  address?: string | null;

  @Field(() => CoSignerWish, { description: 'How the answer is to reach them: one of `wishes`.' })
  wish: Wish;

  @Field(() => Boolean, { description: 'Whether they consent to the privacy notice: must be true.' })
  consent: boolean;

  @Field(() => Int, { description: '`noticeVersion` of the notice that was shown.' })
  noticeVersion: number;
}

@InputType({ description: '退出联名, by who holds the own code.' })
export class WithdrawCoSignatureInput extends ActInput {
  @Field(() => String, { description: '单位代码.' })
  tenantCode: string;

  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: 'The own 查询码.' })
  code: string;
}
