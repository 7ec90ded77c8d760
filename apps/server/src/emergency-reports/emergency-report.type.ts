import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection';
import { DateTimeScalar } from '../graphql/scalars';
import { Tenant } from '../tenants/tenant.type';
import { Unit } from '../units/unit.type';
import type { EmergencyFollowUpEntity } from './emergency-follow-up.entity';
import type { EmergencyReportEntity } from './emergency-report.entity';

@ObjectType({ simpleResolvers: true, description: '续报: what was done since.' })
export class EmergencyFollowUp
  implements Pick<EmergencyFollowUpEntity, 'id' | 'measures' | 'final' | 'writtenAt' | 'writtenBy'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'What was done.' })
  measures: string;

  @Field(() => Boolean, { description: '终报: the last word.' })
  final: boolean;

  @Field(() => DateTimeScalar, { description: 'When.' })
  writtenAt: Date;

  @Field(() => String, { description: 'By whom.' })
  writtenBy: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '紧急信息 (信访工作条例第二十五条): what happened where and when, what was done, and when each level acknowledged it.',
})
export class EmergencyReport
  implements
    Pick<
      EmergencyReportEntity,
      | 'id'
      | 'unitId'
      | 'what'
      | 'place'
      | 'happenedAt'
      | 'measures'
      | 'reportedAt'
      | 'reportedBy'
      | 'officeAt'
      | 'officeBy'
      | 'countyAt'
      | 'countyBy'
      | 'endedAt'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The village or section it comes from.' })
  unitId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The village or section it comes from.' })
  unit: Unit | null;

  @Field(() => String, { description: 'What happened; a matter, not who.' })
  what: string;

  @Field(() => String, { description: 'Where.' })
  place: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  happenedAt: Date;

  @Field(() => String, { description: 'What was done at first.' })
  measures: string;

  @Field(() => [EmergencyFollowUp], { description: '续报, the earliest first.' })
  followUps: EmergencyFollowUp[];

  @Field(() => DateTimeScalar, { description: 'When it was reported.' })
  reportedAt: Date;

  @Field(() => String, { description: 'By whom.' })
  reportedBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the office acknowledged it; at once where the office itself reported.',
  })
  officeAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who did for the office.' })
  officeBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the county acknowledged it.' })
  countyAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who did for the county.' })
  countyBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last word on it was said.' })
  endedAt: Date | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of emergency reports.' })
export class EmergencyReportConnection extends connectionOf(EmergencyReport, 'EmergencyReport') {}
