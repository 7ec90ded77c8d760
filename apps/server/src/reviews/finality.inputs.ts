import { Field, ID, InputType } from 'type-graphql';
import { EditInput } from '../graphql/act-input';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: 'What a petition repeats of one that is final.' })
export abstract class SameMatterInput extends EditInput {
  @Field(() => String, { description: 'Which facts are the same, compared one by one.' })
  sameFacts: string;

  @Field(() => String, { description: 'Which reasons are the same.' })
  sameReasons: string;

  @Field(() => Boolean, { description: 'Whether anything new is brought forward: then it is taken up.' })
  newFacts: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is somebody else who asks: only who had the second review is barred. Taken as no if not given; of two matters of one office the names are compared.',
  })
  anotherPetitioner?: boolean | null;
}

@InputType({
  description: '不再受理: a petition on the same facts and reasons as one whose last opinion was given.',
})
export class DeclareFinalityInput extends SameMatterInput {
  @Field(() => String, { description: '登记编号 of the petition that went through the second review.' })
  finalNumber: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The office of the county whose number that is; this one if not given.',
  })
  finalOfficeId?: string | null;
}

@InputType({
  description:
    '不再受理 by the paper: the opinion of a second review by a body outside Huiyin, as the petitioner brings it.',
})
export class DeclareFinalityByPaperInput extends SameMatterInput {
  @Field(() => String, { description: '复核机关: whose opinion it is.' })
  bodyName: string;

  @Field(() => String, { description: 'Its 文号.' })
  opinionNumber: string;

  @Field(() => DateScalar, { description: 'Its day.' })
  opinionOn: string;

  @Field(() => ID, { description: 'The paper itself, a file of this petition.' })
  attachmentId: string;
}
