import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { RecusalAsker as Asker, RecusalGround as Ground, RecusalStatus as Status } from '@huiyin/domain';
import { RecusalAsker, RecusalGround, RecusalStatus } from '../graphql/accusation-enums';
import { connectionOf } from '../graphql/connection';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import { Official } from '../officials/official.type';
import { Petition } from '../petitions/petition.type';
import type { RecusalEntity } from './recusal.entity';

@ObjectType({ simpleResolvers: true, description: 'What you may do with a recusal now, or why not.' })
export class RecusalVerdict extends verdictOf('grant or refuse') {}

@ObjectType({
  simpleResolvers: true,
  description: '回避 (信访条例第三十条, 信访工作条例第二十八条): whether somebody may handle a matter.',
})
export class Recusal implements Omit<RecusalEntity, 'countyId' | 'tenantId'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => Petition, { description: 'The petition.' })
  petition: Petition;

  @Field(() => ID, { description: 'Whom it concerns.' })
  officialId: string;

  @Field(() => Official, { description: 'Whom it concerns.' })
  official: Official;

  @Field(() => RecusalStatus, { description: 'State.' })
  status: Status;

  @Field(() => RecusalGround, { description: 'Why they may not handle it.' })
  ground: Ground;

  @Field(() => RecusalAsker, { description: 'Who asks for it.' })
  asker: Asker;

  @Field(() => String, { description: 'What is said for it.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  askedAt: Date;

  @Field(() => String, { description: 'Who entered it.' })
  askedBy: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '决定期限: the last day for the decision, an internal term; null of before there was one.',
  })
  decideBy: string | null;

  @Field(() => String, { nullable: true, description: 'The reasons of the decision.' })
  decision: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The leader who decided.' })
  decidedBy: string | null;

  @Field(() => ID, { nullable: true, description: 'Who goes on in their place.' })
  successorId: string | null;

  @Field(() => Official, { nullable: true, description: 'Who goes on in their place.' })
  successor: Official | null;

  @Field(() => [RecusalVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: RecusalVerdict[];

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of recusals.' })
export class RecusalConnection extends connectionOf(Recusal, 'Recusal') {}
