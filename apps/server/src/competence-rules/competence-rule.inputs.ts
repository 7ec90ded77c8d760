import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { MatterCategory as Category } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { MatterCategory } from '../graphql/petition-enums';

export enum CompetenceRuleSort {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(CompetenceRuleSort, { name: 'CompetenceRuleSort', description: 'Orders of the list.' });

@ArgsType()
export class CompetenceRulesArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Naming this unit as competent.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Naming exactly this subject.' })
  topicId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those that hold no longer.' })
  includeRetired?: boolean | null;

  @Field(() => CompetenceRuleSort, { nullable: true, description: 'Order.' })
  sort?: CompetenceRuleSort | null;
}

@InputType({
  description: '新增职责规则: what is not given does not matter.',
})
export class CreateCompetenceRuleInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'This subject and all below it.' })
  topicId?: string | null;

  @Field(() => ID, { nullable: true, description: '属地: the territory of this unit and of those below it.' })
  placeUnitId?: string | null;

  @Field(() => MatterCategory, { nullable: true, description: 'This category alone.' })
  category?: Category | null;

  @Field(() => ID, {
    description: 'The competent body: a unit, or another office of the county by its tenant.',
  })
  bodyId: string;

  @Field(() => ID, { nullable: true, description: '直接责任人 to be proposed.' })
  responsibleId?: string | null;

  @Field(() => ID, { nullable: true, description: '分管领导 to be proposed.' })
  leadId?: string | null;

  @Field(() => String, { description: '依据: what the competence rests on, up to 500 characters.' })
  basis: string;
}

@InputType({ description: '修改职责规则: whom it proposes, and its basis. Another scope is another rule.' })
export class UpdateCompetenceRuleInput extends EditInput {
  @Field(() => ID, { nullable: true, description: '直接责任人 to be proposed; null for none.' })
  responsibleId?: string | null;

  @Field(() => ID, { nullable: true, description: '分管领导 to be proposed; null for none.' })
  leadId?: string | null;

  @Field(() => String, { nullable: true, description: '依据.' })
  basis?: string | null;
}

@InputType({ description: '停用职责规则.' })
export class RetireCompetenceRuleInput extends EditInput {}
