import { Field, ID, ObjectType } from 'type-graphql';
import type { AidStatus as Status } from '@huiyin/domain';
import { AidStatus } from '../graphql/plan-enums';
import { DateScalar } from '../graphql/scalars';

@ObjectType({
  simpleResolvers: true,
  description: 'A service that they were told of, as its petitioner reads it.',
})
export class FollowedAidOffer {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'Which service, in plain words.' })
  service: string;

  @Field(() => String, { description: 'The agency that renders it.' })
  agency: string;

  @Field(() => DateScalar, { description: 'When they were told of it.' })
  offeredOn: string;

  @Field(() => String, { description: 'How far it went, in plain words.' })
  statusText: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they want it; null where they have not said.',
  })
  wanted: boolean | null;

  @Field(() => Boolean, { description: 'Whether they may say so, or otherwise, now.' })
  open: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What the petitioner said of a service.' })
export class ChosenAid {
  @Field(() => AidStatus, { description: 'Whether it is wanted.' })
  status: Status;
}
