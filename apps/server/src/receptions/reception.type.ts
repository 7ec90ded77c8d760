import { Field, ID, ObjectType } from 'type-graphql';
import type { ReceptionChannel as ChannelName, ReceptionOutcome as Outcome } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { ReceptionChannel, ReceptionOutcome } from '../graphql/reception-enums';
import { DateTimeScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';
import { Petition } from '../petitions/petition.type';
import { Tenant } from '../tenants/tenant.type';
import { Unit } from '../units/unit.type';
import type { ReceptionEntity } from './reception.entity';

@ObjectType({
  simpleResolvers: true,
  description: '接待: a visit or call, who received it and what became of it. Never who came.',
})
export class Reception implements Omit<ReceptionEntity, 'countyId' | 'tenantId' | 'version'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'Who received it.' })
  officialId: string;

  @Field(() => Official, { description: 'Who received it.' })
  official: Official;

  @Field(() => ID, { nullable: true, description: 'The unit they served in.' })
  unitId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The unit they served in.' })
  unit: Unit | null;

  @Field(() => ReceptionChannel, { description: 'A visit, or a call.' })
  channel: ChannelName;

  @Field(() => String, { nullable: true, description: '接待地点.' })
  place: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  fromAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ended.' })
  untilAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'What was asked; of a registered one see its petition.',
  })
  asked: string | null;

  @Field(() => String, { nullable: true, description: 'What was told.' })
  told: string | null;

  @Field(() => ReceptionOutcome, { description: 'What became of it.' })
  outcome: Outcome;

  @Field(() => String, { nullable: true, description: 'Which organ they were sent to.' })
  organ: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not registered.' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'The petition it was registered as.' })
  petitionId: string | null;

  @Field(() => Petition, { nullable: true, description: 'The petition it was registered as.' })
  petition: Petition | null;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  recordedAt: Date;

  @Field(() => String, { description: 'Who entered it.' })
  recordedBy: string;

  @Field(() => Tenant, { description: 'The tenant.' })
  tenant: Tenant;
}

@ObjectType({ simpleResolvers: true, description: 'A page of receptions.' })
export class ReceptionConnection extends connectionOf(Reception, 'Reception') {}
