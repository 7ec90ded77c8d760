import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { LetterStatus as Status } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { LetterStatus } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';

@ArgsType()
export class ResponsibilityLettersArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this post.' })
  postId?: string | null;

  @Field(() => [LetterStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;
}

@ArgsType()
export class PostsWithoutLetterArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this group alone.' })
  groupId?: string | null;
}

@InputType({ description: '起草责任书.' })
export class DraftResponsibilityLetterInput extends ActInput {
  @Field(() => ID, { description: 'The post whose holder is to sign.' })
  postId: string;

  @Field(() => String, { description: '业务工作职责, up to 5,000 characters.' })
  businessDuties: string;

  @Field(() => String, { description: '信访工作职责, up to 5,000 characters.' })
  petitionDuties: string;

  @Field(() => DateScalar, { description: 'From.' })
  fromOn: string;

  @Field(() => DateScalar, { description: 'To.' })
  untilOn: string;
}

@InputType({ description: '修改, while nobody has signed: only what is given changes.' })
export class ChangeResponsibilityLetterInput extends EditInput {
  @Field(() => String, { nullable: true, description: '业务工作职责.' })
  businessDuties?: string | null;

  @Field(() => String, { nullable: true, description: '信访工作职责.' })
  petitionDuties?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'From.' })
  fromOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'To.' })
  untilOn?: string | null;
}

@InputType({ description: '本人签字.' })
export class SignResponsibilityLetterInput extends EditInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the signature; today if not given.' })
  signedOn?: string | null;
}

@InputType({ description: '组长签字生效.' })
export class CountersignResponsibilityLetterInput extends EditInput {
  @Field(() => String, {
    description: 'Who countersigned: the head of the group, or the superior of the head.',
  })
  countersignedBy: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the signature; today if not given.' })
  countersignedOn?: string | null;
}

@InputType({ description: '撤回 what is not in force.' })
export class WithdrawResponsibilityLetterInput extends EditInput {}
