import { Field, ID, Int, ObjectType } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import * as Enums from '../graphql/mediation-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import type { MediationItemEntity } from './mediation-item.entity';
import type { MediationSessionEntity } from './mediation-session.entity';

@ObjectType({ simpleResolvers: true, description: '同意调解: of one side, how and when.' })
export class MediationConsent {
  @Field(() => Enums.MediationSide, { description: 'Whose.' })
  side: Domain.MediationSide;

  @Field(() => Enums.ConsentMeans, { description: 'How it was given.' })
  means: Domain.ConsentMeans;

  @Field(() => DateScalar, { description: 'When.' })
  on: string;

  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy: string;
}

@ObjectType({ simpleResolvers: true, description: '调解会: planned, then held.' })
export class MediationSession
  implements Omit<MediationSessionEntity, 'countyId' | 'tenantId' | 'mediationId' | 'sharedId' | 'version'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it is planned for, or was held.' })
  at: Date;

  @Field(() => String, { description: 'Where.' })
  place: string;

  @Field(() => Enums.SessionResult, { nullable: true, description: 'What came of it; null while planned.' })
  result: Domain.SessionResult | null;

  @Field(() => String, { nullable: true, description: 'Who was there.' })
  attended: string | null;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  record: string | null;

  @Field(() => String, { description: 'Who planned it, then who recorded it.' })
  recordedBy: string;
}

@ObjectType({ simpleResolvers: true, description: '协议内容: one thing that one side does.' })
export class MediationItem
  implements Omit<MediationItemEntity, 'countyId' | 'tenantId' | 'mediationId' | 'sharedId' | 'version'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the agreement, from 1.' })
  ordinal: number;

  @Field(() => String, { description: 'What is done.' })
  text: string;

  @Field(() => Enums.MediationSide, { description: 'By whom.' })
  doer: Domain.MediationSide;

  @Field(() => DateScalar, { description: 'By which day.' })
  dueOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' })
  performedOn: string | null;

  @Field(() => String, { nullable: true, description: 'What shows it.' })
  proof: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was recorded that its day had passed without; it may have been done since.',
  })
  breachedOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When another agreement took its place, since the court had not confirmed this one.',
  })
  replacedOn: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What you may do with a mediation now, or why not.' })
export class MediationVerdict extends verdictOf(
  'consent, planSession, moveSession, holdSession, agree, perform, breach, askCourt, recordCourt, arrange, invite, release, lead, planNext, contribute or end',
) {}
