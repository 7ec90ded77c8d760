import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars';

@ObjectType({
  simpleResolvers: true,
  description: 'A service that they were told of, as its petitioner reads it.',
})
export class FollowedAidOffer {
  @Field(() => String, { description: 'Which service, in plain words.' })
  service: string;

  @Field(() => String, { description: 'The agency that renders it.' })
  agency: string;

  @Field(() => DateScalar, { description: 'When they were told of it.' })
  offeredOn: string;

  @Field(() => String, { description: 'How far it went, in plain words.' })
  statusText: string;
}
