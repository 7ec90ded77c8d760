import { Field, ID, ObjectType } from 'type-graphql';
import type { AccusedKind as Kind } from '@huiyin/domain';
import { AccusedKind } from '../graphql/accusation-enums';
import { DateTimeScalar } from '../graphql/scalars';
import type { AccusationEntity } from './accusation.entity';

@ObjectType({
  simpleResolvers: true,
  description: '被检举控告的人员或者单位, from whom the matter is withheld.',
})
export class Accusation
  implements Omit<AccusationEntity, 'countyId' | 'tenantId' | 'petitionId' | 'officeId'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => AccusedKind, { description: 'A person or a unit.' })
  kind: Kind;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'The accused’s own office.' })
  officeName: string;

  @Field(() => ID, { nullable: true, description: 'Which official of this office.' })
  officialId: string | null;

  @Field(() => ID, { nullable: true, description: 'Which unit of this office.' })
  unitId: string | null;

  @Field(() => DateTimeScalar, { description: 'Since when it is withheld from them.' })
  namedAt: Date;
}

@ObjectType({ simpleResolvers: true, description: '已移送: said alike of every matter, and nothing of it.' })
export class Rerouting {
  @Field(() => String, { description: 'The office that has it now: the county’s own.' })
  receivedBy: string;
}
