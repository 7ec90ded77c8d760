import { Field, ID, InputType } from 'type-graphql';
import type { ClaimOutcome, Outcome as OutcomeName } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { Outcome } from '../graphql/petition-enums';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: 'One claim as it is to stand in the list.' })
export class ClaimInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The claim it was before; its answer stays as long as its text does.',
  })
  id?: string | null;

  @Field(() => String, { description: 'What is asked for, up to 500 characters.' })
  text: string;
}

@InputType({ description: '拆分诉求: the whole list, in its order, of the petition of this id and version.' })
export class SplitPetitionInput extends EditInput {
  @Field(() => [ClaimInput], { description: '1–20 claims.' })
  claims: ClaimInput[];
}

@InputType({ description: '逐项答复: of the petition of this id and version.' })
export class AnswerClaimInput extends EditInput {
  @Field(() => ID, { description: 'The claim.' })
  claimId: string;

  @Field(() => Outcome, { description: 'What is decided on it.' })
  outcome: ClaimOutcome;

  @Field(() => String, {
    description: 'The facts found; of a suggestion what was studied, and with whom.',
  })
  facts: string;

  @Field(() => String, {
    description: 'The law, regulation or policy it rests on; may be empty of a suggestion.',
  })
  legalBasis: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why a suggestion is not adopted, or only in part: required then, and of nothing else.',
  })
  reasons?: string | null;

  @Field(() => String, { description: 'The opinion on it.' })
  opinion: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By which day what is supported will be done; required then.',
  })
  performBy?: string | null;
}

@InputType({
  description: '答复. Outcome, facts and legal basis of a petition that is split come from its claims.',
})
export class AnswerPetitionInput extends EditInput {
  @Field(() => Outcome, { nullable: true, description: 'What is decided; not of one that is split.' })
  outcome?: OutcomeName | null;

  @Field(() => String, {
    nullable: true,
    description: 'The facts found, or what was studied; not of one that is split.',
  })
  facts?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The law, regulation or policy it rests on; not of one that is split.',
  })
  legalBasis?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why a suggestion is not adopted, or only in part: required then, and of nothing else; not of one that is split.',
  })
  reasons?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By which day what is supported will be done; required then, and not of one that is split.',
  })
  performBy?: string | null;

  @Field(() => String, { description: 'The answer to the petitioner.' })
  replyText: string;
}
