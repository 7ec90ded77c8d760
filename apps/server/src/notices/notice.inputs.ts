import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';

@ArgsType()
export class NoticesArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Only those not read yet.' })
  unread?: boolean | null;
}

@InputType({ description: '标为已读.' })
export class ReadNoticeInput extends ActInput {
  @Field(() => ID, { description: 'The notice.' })
  id: string;
}
