import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { LeadershipAmendmentEntity } from './leadership-amendment.entity';

@ObjectType({ simpleResolvers: true, description: '调整文件: a document that amends a leadership group.' })
export class LeadershipAmendment
  implements
    Pick<
      LeadershipAmendmentEntity,
      'id' | 'groupId' | 'number' | 'title' | 'issuedOn' | 'voidedAt' | 'voidReason' | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => String, { nullable: true, description: '文号.' })
  number: string | null;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => DateScalar, { description: '成文日期.' })
  issuedOn: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a wrong entry was voided.' })
  voidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  voidReason: string | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}
