import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CompetenceStanding as Standing, MatterCategory as Category } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { CompetenceStanding } from '../graphql/enums';
import { MatterCategory } from '../graphql/petition-enums';
import { DateTimeScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';
import { Tenant } from '../tenants/tenant.type';
import { Topic } from '../topics/topic.type';
import { Unit } from '../units/unit.type';
import type { CompetenceRuleEntity } from './competence-rule.entity';

@ObjectType({ simpleResolvers: true, description: '职责规则: matters for which a body is competent.' })
export class CompetenceRule implements Omit<CompetenceRuleEntity, 'countyId' | 'tenantId' | 'createdAt'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'Subject, with all below it; null for any.' })
  topicId: string | null;

  @Field(() => Topic, { nullable: true, description: 'Subject, with all below it; null for any.' })
  topic: Topic | null;

  @Field(() => ID, { nullable: true, description: '属地; null for any.' })
  placeUnitId: string | null;

  @Field(() => Unit, { nullable: true, description: '属地; null for any.' })
  placeUnit: Unit | null;

  @Field(() => MatterCategory, { nullable: true, description: 'Category; null for any.' })
  category: Category | null;

  @Field(() => ID, { nullable: true, description: 'The competent unit.' })
  unitId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The competent unit.' })
  unit: Unit | null;

  @Field(() => ID, { nullable: true, description: 'Or the competent office of the county.' })
  officeId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name when the rule was written.' })
  officeName: string | null;

  @Field(() => ID, { nullable: true, description: '直接责任人 that is proposed.' })
  responsibleId: string | null;

  @Field(() => Official, { nullable: true, description: '直接责任人 that is proposed.' })
  responsible: Official | null;

  @Field(() => ID, { nullable: true, description: '分管领导 that is proposed.' })
  leadId: string | null;

  @Field(() => Official, { nullable: true, description: '分管领导 that is proposed.' })
  leadOfficial: Official | null;

  @Field(() => String, { description: '依据.' })
  basis: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it holds no longer.' })
  retiredAt: Date | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of competence rules.' })
export class CompetenceRuleConnection extends connectionOf(CompetenceRule, 'CompetenceRule') {}

@ObjectType({ simpleResolvers: true, description: 'One body that rules or a decision name, and why.' })
export class RouteReason {
  @Field(() => ID, { nullable: true, description: 'The unit of this tenant.' })
  unitId: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the office of the county.' })
  officeId: string | null;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: '直接责任人 that is proposed, while still serving.' })
  responsibleId: string | null;

  @Field(() => ID, { nullable: true, description: '分管领导 that is proposed, while still serving.' })
  leadId: string | null;

  @Field(() => String, { description: 'Why: subject, territory and category of the rule, and its basis.' })
  why: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '分派依据: which body is competent for a matter, and why.',
})
export class Competence {
  @Field(() => CompetenceStanding, { description: 'What the rules say, or a docket.' })
  standing: Standing;

  @Field(() => [RouteReason], {
    description: 'The bodies named: one when it is clear, several in a conflict, none when it is missing.',
  })
  reasons: RouteReason[];
}
