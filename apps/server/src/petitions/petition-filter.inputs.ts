import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type {
  ChainGap as Gap,
  Channel as ChannelName,
  Origin as OriginName,
  Outcome as OutcomeName,
  PetitionStatus as Status,
} from '@huiyin/domain';
import { PageArguments } from '../graphql/connection';
import { ChainGap, Channel, Origin, Outcome, PetitionStatus } from '../graphql/petition-enums';
import { DateScalar } from '../graphql/scalars';

export enum PetitionSort {
  RECEIVED_AT_DESC = 'RECEIVED_AT_DESC',
  RECEIVED_AT_ASC = 'RECEIVED_AT_ASC',
  DUE_ON_ASC = 'DUE_ON_ASC',
  PRESSING_FIRST = 'PRESSING_FIRST',
  DUE_ON_DESC = 'DUE_ON_DESC',
  NUMBER_ASC = 'NUMBER_ASC',
  NUMBER_DESC = 'NUMBER_DESC',
}
registerEnumType(PetitionSort, {
  name: 'PetitionSort',
  description: 'Orders of the list; ties are broken by id. PRESSING_FIRST: 加急 ones, then by due date.',
});

@InputType({ description: 'Which petitions; every given condition must hold.' })
export class PetitionFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words in number, title or text; two Chinese characters are a word.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Exact number.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Exact number in the older ledger.' })
  originalNumber?: string | null;

  @Field(() => [PetitionStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the office still owes something.' })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an open duty is past its date.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '加急.' })
  urgent?: boolean | null;

  @Field(() => ChainGap, { nullable: true, description: '断点: where its chain is broken.' })
  chainGap?: Gap | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a 检举控告 received as one.' })
  confidential?: boolean | null;

  @Field(() => [Channel], { nullable: true, description: 'Any of these channels.' })
  channel?: ChannelName[] | null;

  @Field(() => Origin, { nullable: true, description: 'Written here or taken over.' })
  origin?: OriginName | null;

  @Field(() => [Outcome], { nullable: true, description: 'Any of these outcomes.' })
  outcome?: OutcomeName[] | null;

  @Field(() => ID, { nullable: true, description: 'Subject.' })
  topicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This subject or any below it.' })
  topicUnder?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has no subject.' })
  withoutTopic?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a wrong registration, voided.' })
  voided?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Answered here, where an answer was due: not open, and not taken over answered from an older ledger.',
  })
  answeredWhenDue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '退回: handed back to the office and not yet assigned anew.',
  })
  returned?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Handling unit.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it now.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Responsible official.' })
  responsibleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Lead official.' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One tenant of the county.' })
  tenantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Taken in by one import.' })
  importBatchId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or later.' })
  receivedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or earlier.' })
  receivedTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Open and due on this day or earlier.' })
  dueTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Answered on this day or later.' })
  answeredFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Answered on this day or earlier.' })
  answeredTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Answered within the term, or after it.' })
  answeredInTime?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Rated on this day or later, by a rating that counts.',
  })
  ratedFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Rated on this day or earlier, by a rating that counts.',
  })
  ratedTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Rated, and whether satisfied or mostly satisfied with the petition body.',
  })
  bodySatisfied?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Rated, and whether satisfied or mostly satisfied with the competent organ.',
  })
  organSatisfied?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '就地解决: rated, satisfied or mostly so with the organ, and neither sent to another office nor on to a review; or rated and not so.',
  })
  settledHere?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a village or community deals with it.' })
  inVillage?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: '本科室: with the unit of this official, in the hands of others and not led by them.',
  })
  besideOfficialId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '移送待签收: whether a packet that went to another organ is not signed for yet.',
  })
  packetWaiting?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'A rating was set aside on this day or later.' })
  setAsideFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'A rating was set aside on this day or earlier.' })
  setAsideTo?: string | null;
}

@ArgsType()
export class PetitionsArguments extends PageArguments {
  @Field(() => PetitionFilter, { nullable: true, description: 'Conditions.' })
  filter?: PetitionFilter | null;

  @Field(() => PetitionSort, { nullable: true, description: 'Order; the newest first if not given.' })
  sort?: PetitionSort | null;
}
