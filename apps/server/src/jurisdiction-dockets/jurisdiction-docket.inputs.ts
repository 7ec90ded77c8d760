import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { DecisionManner as Manner, DocketStatus as Status } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { DecisionManner, DocketStatus } from '../graphql/enums';

export enum JurisdictionDocketSort {
  OPENED_AT = 'OPENED_AT',
}
registerEnumType(JurisdictionDocketSort, {
  name: 'JurisdictionDocketSort',
  description: 'Orders of the list.',
});

@ArgsType()
export class JurisdictionDocketsArguments extends PageArguments {
  @Field(() => [DocketStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this petition.' })
  petitionId?: string | null;

  @Field(() => JurisdictionDocketSort, { nullable: true, description: 'Order: the newest first.' })
  sort?: JurisdictionDocketSort | null;
}

@InputType({ description: '提请决定管辖: on the petition of this id and version.' })
export class OpenJurisdictionDocketInput extends EditInput {
  @Field(() => String, { description: 'What is in question, up to 1,000 characters.' })
  question: string;
}

@InputType({ description: '记录意见 of one unit.' })
export class StateJurisdictionOpinionInput extends EditInput {
  @Field(() => ID, { description: 'The unit that says so.' })
  unitId: string;

  @Field(() => Boolean, { description: 'Whether it holds itself competent.' })
  competent: boolean;

  @Field(() => String, { description: 'Why, up to 1,000 characters.' })
  reason: string;
}

@InputType({ description: '协商一致: the unit on which all agree.' })
export class AgreeOnJurisdictionInput extends EditInput {
  @Field(() => ID, { description: 'The one unit that said it is competent.' })
  unitId: string;

  @Field(() => String, { description: 'How it was agreed, up to 1,000 characters.' })
  reason: string;
}

@InputType({ description: '决定管辖: by the common superior or a joint conference.' })
export class DecideJurisdictionInput extends EditInput {
  @Field(() => DecisionManner, { description: 'COMMON_SUPERIOR or JOINT_CONFERENCE.' })
  manner: Manner;

  @Field(() => ID, {
    description:
      'The competent body: a unit; or, where the county’s office decides, another office by its tenant.',
  })
  bodyId: string;

  @Field(() => String, { description: 'The reasons, up to 1,000 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Who sat in the joint conference.' })
  participants?: string | null;
}
