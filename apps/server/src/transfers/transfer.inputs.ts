import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { TransferKind as Kind, TransferSide as Side, TransferStatus as Status } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { TransferKind, TransferSide, TransferStatus } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';

@ArgsType()
export class TransfersArguments extends PageArguments {
  @Field(() => TransferSide, { nullable: true, description: 'Sent from here, or received here.' })
  side?: Side | null;

  @Field(() => [TransferStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;

  @Field(() => ID, { nullable: true, description: 'Those of one petition of this office.' })
  petitionId?: string | null;
}

@InputType({ description: '转送、交办 a petition to another office of the county.' })
export class TransferPetitionInput extends EditInput {
  @Field(() => ID, { description: 'The office; one of `transferTargets`.' })
  toTenantId: string;

  @Field(() => TransferKind, { description: 'To be dealt with there, or to be reported on as well.' })
  kind: Kind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when the result is to be reported; needed for ASSIGN, 75 days ahead for FORWARD.',
  })
  reportDueOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is asked of that office; the petitioner does not see it.',
  })
  instruction?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why to another office than the rules name; needed from the county’s office where they agree on one. Stays in the office’s own time line.',
  })
  deviation?: string | null;
}

@InputType({ description: '签收.' })
export class SignTransferInput extends EditInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The official who answers for it here; oneself if not given.',
  })
  ownerId?: string | null;
}

@InputType({ description: 'A step of a transfer that gives its reasons.' })
export class TransferReasonInput extends EditInput {
  @Field(() => String, {
    description: 'The reasons; for a report or its supplement, what was done (up to 5,000 characters).',
  })
  reason: string;
}

@InputType({ description: '同意异议，交还.' })
export class TakeBackTransferInput extends EditInput {}
