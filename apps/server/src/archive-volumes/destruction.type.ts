import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  AppraisalOpinion as Opinion,
  DestructionObstacle as Obstacle,
  DestructionStatus as Status,
} from '@huiyin/domain';
import { AppraisalOpinion, DestructionObstacle, DestructionStatus } from '../graphql/archive-enums';
import { connectionOf } from '../graphql/connection';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';
import { ArchiveVolume } from './archive-volume.type';
import type { DestructionLineEntity } from './destruction-line.entity';
import type { DestructionEntity } from './destruction.entity';

@ObjectType({ simpleResolvers: true, description: 'What you may do with a list now, or why not.' })
export class DestructionVerdict extends verdictOf('approve, refuse or destroy') {}

@ObjectType({ simpleResolvers: true, description: '鉴定意见 on one volume.' })
export class DestructionLine
  implements Omit<DestructionLineEntity, 'countyId' | 'tenantId' | 'destructionId'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: '序号, from 1.' })
  seq: number;

  @Field(() => ID, { description: 'The volume.' })
  volumeId: string;

  @Field(() => ArchiveVolume, { description: 'The volume.' })
  volume: ArchiveVolume;

  @Field(() => AppraisalOpinion, { description: 'The opinion.' })
  opinion: Opinion;

  @Field(() => Int, { nullable: true, description: 'For how many years it is kept longer.' })
  years: number | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was gone.' })
  destroyedAt: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '销毁清册 (档案法实施条例第二十四条): volumes whose term is over, appraised, decided on, destroyed before two who watch.',
})
export class Destruction
  implements Omit<DestructionEntity, 'countyId' | 'tenantId' | 'certificate' | 'appraiserIds' | 'enteredById'>
{
  @Field(() => ID, {
    description: 'Unique id; `/destructions/<id>` is its certificate once it is DESTROYED.',
  })
  id: string;

  @Field(() => String, { description: '销毁清册号, which its certificate bears.' })
  number: string;

  @Field(() => DestructionStatus, { description: 'State.' })
  status: Status;

  @Field(() => Boolean, { description: 'Whether its volumes hold accusations.' })
  confidential: boolean;

  @Field(() => Int, { description: 'How many volumes are to be destroyed.' })
  volumes: number;

  @Field(() => Int, { description: 'How many of them are gone.' })
  destroyed: number;

  @Field(() => [String], { description: '鉴定人.' })
  appraisers: string[];

  @Field(() => DateTimeScalar, { description: 'When they gave their opinion.' })
  appraisedAt: Date;

  @Field(() => String, { description: 'Who entered it.' })
  appraisedBy: string;

  @Field(() => String, { nullable: true, description: 'What the leader said.' })
  decision: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The leader who decided.' })
  decidedBy: string | null;

  @Field(() => [String], { nullable: true, description: '监销人.' })
  supervisors: string[] | null;

  @Field(() => String, { nullable: true, description: 'Who carried it out.' })
  executedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When all of it was gone.' })
  destroyedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the certificate, hex.' })
  certificateSha256: string | null;

  @Field(() => [DestructionLine], { description: 'Volume by volume.' })
  lines: DestructionLine[];

  @Field(() => [DestructionVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: DestructionVerdict[];

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of lists.' })
export class DestructionConnection extends connectionOf(Destruction, 'Destruction') {}

@ObjectType({
  simpleResolvers: true,
  description: '期满待鉴定: a volume whose term is over, and what stands in the way.',
})
export class ExpiredVolume {
  @Field(() => ID, { description: 'The volume.' })
  id: string;

  @Field(() => String, { description: '案卷号.' })
  number: string;

  @Field(() => String, { description: '案卷题名.' })
  title: string;

  @Field(() => Boolean, { description: 'Whether it holds accusations.' })
  confidential: boolean;

  @Field(() => Int, { description: 'How many matters.' })
  matters: number;

  @Field(() => DateScalar, { description: 'Until when it was to be kept.' })
  keptUntil: string;

  @Field(() => [DestructionObstacle], { description: 'What keeps it from being destroyed.' })
  obstacles: Obstacle[];
}
