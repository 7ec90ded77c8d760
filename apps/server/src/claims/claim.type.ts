import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ClaimOutcome } from '@huiyin/domain';
import { Outcome } from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { ClaimEntity } from './claim.entity';

@ObjectType({
  simpleResolvers: true,
  description: '诉求: one request of a petition, answered by itself (信访工作条例第三十二条).',
})
export class Claim implements Omit<ClaimEntity, 'countyId' | 'tenantId' | 'petitionId' | 'quashed'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  ordinal: number;

  @Field(() => String, { description: 'What is asked for.' })
  text: string;

  @Field(() => Outcome, { nullable: true, description: 'What is decided; null until it is answered.' })
  outcome: ClaimOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: '事实认定; of a suggestion 研究论证: what was studied, and with whom.',
  })
  facts: string | null;

  @Field(() => String, { nullable: true, description: '法律依据.' })
  legalBasis: string | null;

  @Field(() => String, { nullable: true, description: 'Why a suggestion is not adopted, or only in part.' })
  reasons: string | null;

  @Field(() => String, { nullable: true, description: '处理意见.' })
  opinion: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By which day what is supported is done.' })
  performBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was done.' })
  performedAt: Date | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}
