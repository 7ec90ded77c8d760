import { Field, InputType } from 'type-graphql';
import { EditInput } from '../graphql/act-input';

@InputType({ description: '移除附件: its content is destroyed, its entry stays.' })
export class RemoveAttachmentInput extends EditInput {
  @Field(() => String, { description: 'Why, up to 200 characters.' })
  reason: string;
}
