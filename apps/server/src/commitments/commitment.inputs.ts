import { Field, ID, InputType } from 'type-graphql';
import { EditInput } from '../graphql/act-input';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: '作出承诺: on the petition of this id and version.' })
export class MakeCommitmentInput extends EditInput {
  @Field(() => String, { description: 'What the organ undertakes to do, up to 1,000 characters.' })
  text: string;

  @Field(() => DateScalar, { description: 'By which day: after today.' })
  dueOn: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the petitioner writes of their own will, up to 1,000 characters; nothing follows from it.',
  })
  petitionersWords?: string | null;
}

@InputType({ description: '登记承诺履行: on the petition of this id and version.' })
export class KeepCommitmentInput extends EditInput {
  @Field(() => ID, { description: 'The commitment.' })
  commitmentId: string;

  @Field(() => String, { description: '履行凭据: what shows that it was done, up to 500 characters.' })
  proof: string;
}

@InputType({ description: '登记承诺未履行: on the petition of this id and version.' })
export class RecordBrokenCommitmentInput extends EditInput {
  @Field(() => ID, { description: 'The commitment, whose day has passed.' })
  commitmentId: string;
}
