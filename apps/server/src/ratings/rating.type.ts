import { Field, ObjectType } from 'type-graphql';
import type { Satisfaction as SatisfactionName, SetAsideReason as Reason } from '@huiyin/domain';
import { Satisfaction, SetAsideReason } from '../graphql/petition-enums';
import { DateTimeScalar } from '../graphql/scalars';
import type { RatingEntity } from './rating.entity';

@ObjectType({
  simpleResolvers: true,
  description: '满意度评价: given at the portal by whoever holds the query code; one counts.',
})
export class Rating
  implements Pick<RatingEntity, 'body' | 'bodyComment' | 'organ' | 'organComment' | 'setAside' | 'ratedAt'>
{
  @Field(() => Satisfaction, { description: 'Of the petition body (信访工作机构).' })
  body: SatisfactionName;

  @Field(() => String, { nullable: true, description: 'What was said of it.' })
  bodyComment: string | null;

  @Field(() => Satisfaction, { description: 'Of the competent organ (责任单位).' })
  organ: SatisfactionName;

  @Field(() => String, { nullable: true, description: 'What was said of it.' })
  organComment: string | null;

  @Field(() => SetAsideReason, {
    nullable: true,
    description: '不计入: why it counts in no figure; null if it counts.',
  })
  setAside: Reason | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  ratedAt: Date;
}
