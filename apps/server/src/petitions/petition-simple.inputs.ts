import { Field, InputType } from 'type-graphql';
import type { SimpleExclusion as Exclusion, SimpleGround as Ground } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { SimpleExclusion, SimpleGround } from '../graphql/petition-enums';

@InputType({
  description: '受理（简易办理）: within three workdays of its receipt, to be concluded within ten.',
})
export class AcceptSimplyInput extends EditInput {
  @Field(() => SimpleGround, { description: 'Why the short procedure fits.' })
  ground: Ground;

  @Field(() => [SimpleExclusion], {
    description:
      'Those that hold of the matter: with any of them it is refused. An empty list says that none does.',
  })
  exclusions: Exclusion[];
}
