import { Field, ObjectType } from 'type-graphql';
import type { CommitmentStatus as Status } from '@huiyin/domain';
import { CommitmentStatus } from '../graphql/petition-enums';
import { DateScalar } from '../graphql/scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    '双向承诺 as its petitioner reads it: what the organ does by which day, and what they wrote themselves.',
})
export class FollowedCommitment {
  @Field(() => String, { description: 'What the organ undertakes to do.' })
  text: string;

  @Field(() => DateScalar, { description: 'By which day.' })
  dueOn: string;

  @Field(() => CommitmentStatus, { description: 'Whether it stands, was kept or was broken.' })
  status: Status;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was kept.' })
  keptOn: string | null;

  @Field(() => String, { nullable: true, description: '履行凭据: by what that is shown.' })
  proof: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '信访人的书面承诺, as the office took it down; nothing follows from it, and co-signers read that of nobody else.',
  })
  petitionersWords: string | null;
}
