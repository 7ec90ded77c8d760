import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { ReceptionChannel as ChannelName, ReceptionOutcome as Outcome } from '@huiyin/domain';
import { ActInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { ReceptionChannel, ReceptionOutcome } from '../graphql/reception-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

export enum ReceptionSort {
  FROM_AT = 'FROM_AT',
}
registerEnumType(ReceptionSort, { name: 'ReceptionSort', description: 'Orders of the list.' });

@ArgsType()
export class ReceptionsArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was registered: those that were not are for whoever supervises it.',
  })
  registered?: boolean | null;

  @Field(() => ReceptionChannel, { nullable: true, description: 'Visits, or calls.' })
  channel?: ChannelName | null;

  @Field(() => ID, { nullable: true, description: 'That led to this petition.' })
  petitionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this tenant.' })
  tenantId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on.' })
  receivedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until this day.' })
  receivedTo?: string | null;

  @Field(() => ReceptionSort, { nullable: true, description: 'Order: the newest first.' })
  sort?: ReceptionSort | null;
}

@InputType({ description: '接待: what is written down of the reception that a registration is.' })
export class RegisteredReceptionInput {
  @Field(() => String, { nullable: true, description: '接待地点, up to 100 characters.' })
  place?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it began: when the matter was received, if not given.',
  })
  fromAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ended, the same day: now, or when the matter was received, if not given.',
  })
  untilAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was told, up to 1,000 characters; no name or number of who came.',
  })
  told?: string | null;
}

@InputType({ description: '登记接待: a visit or call that was received. No name or number of who came.' })
export class RecordReceptionInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'Who received it: yourself if not given.' })
  officialId?: string | null;

  @Field(() => ReceptionChannel, { description: 'A visit, or a call.' })
  channel: ChannelName;

  @Field(() => String, { nullable: true, description: '接待地点, up to 100 characters.' })
  place?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began, up to 90 days ago.' })
  fromAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ended, the same day.' })
  untilAt: Date;

  @Field(() => ReceptionOutcome, { description: 'What became of it.' })
  outcome: Outcome;

  @Field(() => ID, { nullable: true, description: 'The petition; needed where it was registered.' })
  petitionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was asked, in a sentence, up to 200 characters; needed where it was not registered.',
  })
  asked?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was told, up to 1,000 characters; needed where it was not registered.',
  })
  told?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which organ they were sent to; needed where they were.',
  })
  organ?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not registered, up to 500 characters; needed where it was not.',
  })
  reason?: string | null;
}
