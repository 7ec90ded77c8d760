import { Field, ObjectType } from 'type-graphql';
import type { Satisfaction as SatisfactionName } from '@huiyin/domain';
import { Satisfaction } from '../graphql/petition-enums';
import { DateTimeScalar } from '../graphql/scalars';
import type { RatingEntity } from './rating.entity';

@ObjectType({
  simpleResolvers: true,
  description: '满意度评价: given once at the portal by whoever holds the query code.',
})
export class Rating
  implements Pick<RatingEntity, 'body' | 'bodyComment' | 'organ' | 'organComment' | 'ratedAt'>
{
  @Field(() => Satisfaction, { description: 'Of the petition body (信访工作机构).' })
  body: SatisfactionName;

  @Field(() => String, { nullable: true, description: 'What was said of it.' })
  bodyComment: string | null;

  @Field(() => Satisfaction, { description: 'Of the competent organ (责任单位).' })
  organ: SatisfactionName;

  @Field(() => String, { nullable: true, description: 'What was said of it.' })
  organComment: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  ratedAt: Date;
}
