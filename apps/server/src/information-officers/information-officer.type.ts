import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CoverageGap as Gap, UnitKind as Kind } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { UnitKind } from '../graphql/enums';
import { CoverageGap } from '../graphql/report-enums';
import { DateScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';
import { Tenant } from '../tenants/tenant.type';
import { Unit } from '../units/unit.type';
import type { InformationOfficerEntity } from './information-officer.entity';
import type { OfficerTrainingEntity } from './officer-training.entity';

@ObjectType({ simpleResolvers: true, description: '培训记录 of an information officer.' })
export class OfficerTraining implements Pick<OfficerTrainingEntity, 'id' | 'heldOn' | 'subject'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => DateScalar, { description: 'The day.' })
  heldOn: string;

  @Field(() => String, { description: 'What was taught.' })
  subject: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '信息员: an official appointed to report for a unit, from a day to a day.',
})
export class InformationOfficer
  implements
    Pick<
      InformationOfficerEntity,
      | 'id'
      | 'unitId'
      | 'officialId'
      | 'backupId'
      | 'fromOn'
      | 'untilOn'
      | 'documentNumber'
      | 'documentTitle'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id of the appointment.' })
  id: string;

  @Field(() => ID, { description: 'For which unit.' })
  unitId: string;

  @Field(() => Unit, { description: 'For which unit.' })
  unit: Unit;

  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => Official, { description: 'Who.' })
  official: Official;

  @Field(() => ID, { nullable: true, description: '替补: who reports when the officer cannot.' })
  backupId: string | null;

  @Field(() => Official, { nullable: true, description: '替补: who reports when the officer cannot.' })
  backup: Official | null;

  @Field(() => DateScalar, { description: 'First day.' })
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  untilOn: string | null;

  @Field(() => String, { nullable: true, description: '文号 of the appointing document.' })
  documentNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the appointing document.' })
  documentTitle: string | null;

  @Field(() => [OfficerTraining], { description: '培训记录, the earliest first.' })
  trainings: OfficerTraining[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of appointments of information officers.' })
export class InformationOfficerConnection extends connectionOf(InformationOfficer, 'InformationOfficer') {}

@ObjectType({
  simpleResolvers: true,
  description: '覆盖情况: one unit that should have an information officer, today.',
})
export class UnitCoverage {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'Its name.' })
  tenantName: string;

  @Field(() => ID, { description: 'The unit.' })
  unitId: string;

  @Field(() => String, { description: 'Its name.' })
  unitName: string;

  @Field(() => UnitKind, { description: 'Its kind.' })
  unitKind: Kind;

  @Field(() => ID, { nullable: true, description: 'The appointment that runs today.' })
  informationOfficerId: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of that appointment, for edits.' })
  version: number | null;

  @Field(() => String, { nullable: true, description: 'Who is appointed.' })
  officer: string | null;

  @Field(() => String, { nullable: true, description: '替补.' })
  backup: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when.' })
  fromOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last training of this appointment.' })
  trainedOn: string | null;

  @Field(() => Boolean, { description: 'Whether the officer has an enabled account with the role.' })
  canSignIn: boolean;

  @Field(() => [CoverageGap], {
    description: 'What is missing, the gravest first; nothing where all is there.',
  })
  gaps: readonly Gap[];
}
