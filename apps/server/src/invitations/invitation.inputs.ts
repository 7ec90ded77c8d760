import { Field, InputType } from 'type-graphql';
import { ActInput, EditInput } from '../graphql/act-input';

@InputType({ description: '发邀请链接: an earlier one of the account ends; its sessions go on.' })
export class InviteAccountInput extends EditInput {}

@InputType({ description: '接受邀请.' })
export class AcceptInvitationInput extends ActInput {
  @Field(() => String, { description: 'What the link holds behind the last slash.' })
  invitation: string;

  @Field(() => String, { description: 'The password one chooses: at least 12 characters.' })
  password: string;
}
