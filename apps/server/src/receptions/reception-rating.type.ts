import { Field, ObjectType } from 'type-graphql';
import type { Satisfaction as SatisfactionName, SetAsideReason as Reason } from '@huiyin/domain';
import { Satisfaction, SetAsideReason } from '../graphql/petition-enums';
import { DateTimeScalar } from '../graphql/scalars';
import type { ReceptionRatingEntity } from './reception-rating.entity';

@ObjectType({
  simpleResolvers: true,
  description: '接待评价: given at the portal by whoever holds the query code; one counts.',
})
export class ReceptionRating implements Pick<ReceptionRatingEntity, 'verdict' | 'setAside' | 'ratedAt'> {
  @Field(() => Satisfaction, { description: 'How they were received.' })
  verdict: SatisfactionName;

  @Field(() => SetAsideReason, {
    nullable: true,
    description: '不计入: why it counts in no figure; null if it counts.',
  })
  setAside: Reason | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  ratedAt: Date;
}
