import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { SponsorshipStatus as Status } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { SponsorshipStatus } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';

@ArgsType()
export class SponsorshipsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this petition.' })
  petitionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this leader.' })
  officialId?: string | null;

  @Field(() => [SponsorshipStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that run after their last day.' })
  overdue?: boolean | null;
}

@InputType({ description: '领导包案: on the petition of this id and version.' })
export class SponsorPetitionInput extends EditInput {
  @Field(() => ID, { description: '包案领导.' })
  officialId: string;

  @Field(() => String, { description: '包案目标, up to 500 characters.' })
  goal: string;

  @Field(() => DateScalar, { description: '包案期限: its last day, within a year.' })
  untilOn: string;
}

@InputType({ description: '记录走访.' })
export class RecordSponsorVisitInput extends EditInput {
  @Field(() => DateScalar, { description: 'When.' })
  visitedOn: string;

  @Field(() => String, { description: 'Where, up to 100 characters.' })
  place: string;

  @Field(() => String, { description: 'What was done and what came of it, up to 2,000 characters.' })
  what: string;
}

@InputType({ description: '换人包案.' })
export class PassOnSponsorshipInput extends EditInput {
  @Field(() => ID, { description: 'Who takes it on.' })
  officialId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateScalar, { description: 'The last day of the new term.' })
  untilOn: string;
}

@InputType({ description: '包案结案.' })
export class SettleSponsorshipInput extends EditInput {
  @Field(() => String, { description: 'What came of it, up to 2,000 characters.' })
  outcome: string;
}
