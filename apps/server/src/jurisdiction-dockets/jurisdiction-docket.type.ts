import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  DecisionManner as Manner,
  DocketGround as Ground,
  DocketStatus as Status,
} from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { DecisionManner, DocketGround, DocketStatus } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import { Petition } from '../petitions/petition.type';
import { Tenant } from '../tenants/tenant.type';
import { Unit } from '../units/unit.type';
import type { JurisdictionDocketEntity } from './jurisdiction-docket.entity';
import type { JurisdictionOpinionEntity } from './jurisdiction-opinion.entity';

@ObjectType({ simpleResolvers: true, description: '意见: what a unit says of its own competence.' })
export class JurisdictionOpinion
  implements Omit<JurisdictionOpinionEntity, 'countyId' | 'tenantId' | 'docketId'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The unit.' })
  unitId: string;

  @Field(() => Unit, { description: 'The unit.' })
  unit: Unit;

  @Field(() => Boolean, { description: 'Whether it holds itself competent.' })
  competent: boolean;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  statedAt: Date;

  @Field(() => String, { description: 'Who recorded it.' })
  statedBy: string;
}

@ObjectType({ simpleResolvers: true, description: 'What you may do with a docket now, or why not.' })
export class DocketVerdict extends verdictOf('state, agree or decide') {}

@ObjectType({
  simpleResolvers: true,
  description: '管辖争议: who is competent for a matter (信访工作条例第二十四条).',
})
export class JurisdictionDocket implements Omit<JurisdictionDocketEntity, 'countyId' | 'tenantId'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => Petition, { description: 'The petition.' })
  petition: Petition;

  @Field(() => DocketStatus, { description: 'State.' })
  status: Status;

  @Field(() => DocketGround, { description: 'Why it was opened: as the rules stood then.' })
  ground: Ground;

  @Field(() => String, { description: 'What is in question.' })
  question: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  openedAt: Date;

  @Field(() => String, { description: 'Who opened it.' })
  openedBy: string;

  @Field(() => [JurisdictionOpinion], { description: 'What the units say, the oldest first.' })
  opinions: JurisdictionOpinion[];

  @Field(() => DecisionManner, { nullable: true, description: 'Who decided.' })
  manner: Manner | null;

  @Field(() => ID, { nullable: true, description: 'The competent unit.' })
  unitId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The competent unit.' })
  unit: Unit | null;

  @Field(() => ID, { nullable: true, description: 'Or the competent office of the county.' })
  officeId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  officeName: string | null;

  @Field(() => String, { nullable: true, description: 'The reasons.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Who sat in the joint conference.' })
  participants: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed the decision.' })
  decidedBy: string | null;

  @Field(() => [DocketVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: DocketVerdict[];

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of dockets.' })
export class JurisdictionDocketConnection extends connectionOf(JurisdictionDocket, 'JurisdictionDocket') {}
