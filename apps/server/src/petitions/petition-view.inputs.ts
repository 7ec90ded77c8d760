import { Field, InputType } from 'type-graphql';
import type { PetitionerView as View } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { PetitionerView } from '../graphql/petition-enums';

@InputType({ description: '登记信访人意见 on the answer.' })
export class RecordPetitionerViewInput extends EditInput {
  @Field(() => PetitionerView, { description: 'Whether the petitioner agrees.' })
  view: View;

  @Field(() => String, {
    nullable: true,
    description: 'What was said; needed where it is disagreement, or why no view was obtained.',
  })
  text?: string | null;
}
