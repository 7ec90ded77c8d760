import { Field, ID, ObjectType } from 'type-graphql';
import type { CommitmentStatus as Status, WordsStanding as Standing } from '@huiyin/domain';
import { CommitmentStatus, WordsStanding } from '../graphql/petition-enums';
import { DateScalar } from '../graphql/scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    '双向承诺 as its petitioner reads it: what the organ does by which day, and what they wrote themselves.',
})
export class FollowedCommitment {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

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
      '认为没有做到: what they said last against its being recorded as kept; not a co-signer’s to read.',
  })
  performanceObjection: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On which day they said so.' })
  performanceObjectedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '信访人的书面承诺, as the office took it down; nothing follows from it, and co-signers read that of nobody else.',
  })
  petitionersWords: string | null;

  @Field(() => WordsStanding, {
    nullable: true,
    description: 'Whether they said that these words are theirs; null where they read none.',
  })
  wordsStanding: Standing | null;

  @Field(() => String, { nullable: true, description: '更正或者异议: what they said against the words.' })
  wordsObjection: string | null;

  @Field(() => Boolean, { description: 'Whether they may say so, or otherwise, now.' })
  mayAnswerWords: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they may say now that it was not done as is recorded.',
  })
  mayDisputePerformance: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A promise of which the petitioner says that it was not kept.',
})
export class DisputedPerformance {
  @Field(() => DateScalar, { description: 'By which day it was promised.' })
  dueOn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the petitioner said of the words taken down as theirs.',
})
export class AnsweredWords {
  @Field(() => WordsStanding, { description: 'Whether they are theirs.' })
  wordsAnswer: Standing;

  @Field(() => String, { nullable: true, description: '更正或者异议.' })
  wordsObjection: string | null;
}
