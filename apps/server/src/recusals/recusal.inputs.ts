import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { RecusalAsker as Asker, RecusalGround as Ground, RecusalStatus as Status } from '@huiyin/domain';
import { RecusalAsker, RecusalGround, RecusalStatus } from '../graphql/accusation-enums';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { DateScalar } from '../graphql/scalars';

export enum RecusalSort {
  ASKED_AT = 'ASKED_AT',
}
registerEnumType(RecusalSort, { name: 'RecusalSort', description: 'Orders of the list.' });

@ArgsType()
export class RecusalsArguments extends PageArguments {
  @Field(() => [RecusalStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this petition.' })
  petitionId?: string | null;

  @Field(() => RecusalSort, { nullable: true, description: 'Order: the newest first.' })
  sort?: RecusalSort | null;
}

@InputType({ description: '提出回避: on the petition of this id and version.' })
export class AskRecusalInput extends EditInput {
  @Field(() => ID, { description: 'Whom it concerns.' })
  officialId: string;

  @Field(() => RecusalGround, { description: 'Why they may not handle it.' })
  ground: Ground;

  @Field(() => RecusalAsker, { description: 'Who asks for it.' })
  asker: Asker;

  @Field(() => String, { description: 'What is said for it, up to 1,000 characters.' })
  reason: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '决定期限: the day by which it is decided; five working days (internal) if not given, none later.',
  })
  decideBy?: string | null;
}

@InputType({ description: '同意回避.' })
export class GrantRecusalInput extends EditInput {
  @Field(() => String, { description: 'The reasons, up to 1,000 characters.' })
  decision: string;

  @Field(() => ID, { nullable: true, description: 'Who goes on; needed where they have a part in it.' })
  toId?: string | null;
}

@InputType({ description: '驳回回避.' })
export class RefuseRecusalInput extends EditInput {
  @Field(() => String, { description: 'The reasons, up to 1,000 characters.' })
  decision: string;
}
