import { Field, ID, InputType } from 'type-graphql';
import type { MatterCategory as Category } from '@huiyin/domain';
import { MatterCategory } from '../graphql/petition-enums';
import { NewMatterInput } from '../petitions/petition.inputs';

@InputType({
  description: '登记教职工内部矛盾: what a member of staff brings against their office or superiors.',
})
export class RegisterStaffGrievanceInput extends NewMatterInput {
  @Field(() => MatterCategory, { nullable: true, description: '类别.' })
  category?: Category | null;

  @Field(() => [ID], {
    description:
      '直接上级, of this office, for whom the matter will not be there: 1–10; none of another office’s.',
  })
  managerIds: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the office itself or who leads it is concerned: then it is offered to the superior.',
  })
  officeConcerned?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The office whose staff it is; needed in the county’s office unless it is its own.',
  })
  officeName?: string | null;
}
