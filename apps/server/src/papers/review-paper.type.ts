import { Field, ID, ObjectType } from 'type-graphql';
import { IssuedPaper } from './paper.type';

@ObjectType({
  simpleResolvers: true,
  description:
    '复查复核文书: one edition as it went out from the reviewing body. The document is at `/papers/<id>`.',
})
export class ReviewPaper extends IssuedPaper {
  @Field(() => ID, { description: 'The review it is about.' })
  reviewId: string;
}
