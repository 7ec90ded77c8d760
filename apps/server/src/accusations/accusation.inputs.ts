import { Field, ID, InputType } from 'type-graphql';
import type { AccusedKind as Kind } from '@huiyin/domain';
import { AccusedKind } from '../graphql/accusation-enums';
import { EditInput } from '../graphql/act-input';
import { NewMatterInput } from '../petitions/petition.inputs';

@InputType({ description: '被检举控告的人员或者单位.' })
export class AccusedInput {
  @Field(() => AccusedKind, { description: 'A person or a unit.' })
  kind: Kind;

  @Field(() => String, {
    nullable: true,
    description: 'The accused’s own office; needed unless it is this one.',
  })
  officeName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they are called; needed unless they are of this office.',
  })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which official of this office.' })
  officialId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which unit of this office.' })
  unitId?: string | null;
}

@InputType({ description: '登记检举控告: in the county’s office.' })
export class LodgeAccusationInput extends NewMatterInput {
  @Field(() => [AccusedInput], { description: 'Whom it accuses: 1–20.' })
  accused: AccusedInput[];
}

@InputType({ description: '指明被检举人: of a matter that turns out to accuse somebody.' })
export class NameAccusedInput extends EditInput {
  @Field(() => [AccusedInput], { description: 'Whom it accuses: 1–20.' })
  accused: AccusedInput[];

  @Field(() => ID, { nullable: true, description: 'Who goes on where one of them had a part in it.' })
  toId?: string | null;
}

@InputType({
  description: '指明被检举人并移送: of a matter that turns out to accuse this office or its people.',
})
export class RerouteAccusationInput extends EditInput {
  @Field(() => [AccusedInput], { description: 'Whom it accuses: 1–20.' })
  accused: AccusedInput[];
}
