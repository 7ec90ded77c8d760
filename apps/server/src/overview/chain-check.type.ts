import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ChainGap as Gap } from '@huiyin/domain';
import { ChainGap } from '../graphql/petition-enums';

@ObjectType({
  simpleResolvers: true,
  description: '有断点的单位: how many matters of a tenant have such a gap.',
})
export class ChainGapCount {
  @Field(() => ID, { description: 'The tenant.' })
  tenantId: string;

  @Field(() => String, { description: 'Its name.' })
  tenantName: string;

  @Field(() => Int, { description: 'How many matters.' })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: '断点.' })
export class ChainCheck {
  @Field(() => ChainGap, { description: 'Which gap.' })
  gap: Gap;

  @Field(() => String, { description: 'What it means.' })
  meaning: string;

  @Field(() => String, { description: 'What mends it.' })
  mend: string;

  @Field(() => [ChainGapCount], { description: 'Tenants that have any, the most first; nobody’s target.' })
  tenants: ChainGapCount[];
}
