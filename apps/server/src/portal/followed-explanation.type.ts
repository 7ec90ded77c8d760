import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@ObjectType({ simpleResolvers: true, description: '解释说明 as its petitioner reads it.' })
export class FollowedExplanation {
  @Field(() => DateTimeScalar, { description: 'When it was held.' })
  heldAt: Date;

  @Field(() => String, { description: 'Where.' })
  place: string;

  @Field(() => [String], { description: 'Who explained, by name.' })
  explainers: string[];

  @Field(() => String, { description: 'What was explained.' })
  explained: string;

  @Field(() => String, { description: 'By which laws and policies.' })
  rules: string;

  @Field(() => [String], { description: 'Materials that were given.' })
  materials: string[];
}

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
