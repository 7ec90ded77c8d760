import { Field, ID, ObjectType } from 'type-graphql';
import type { CommitmentStatus as Status, WordsStanding as Standing } from '@huiyin/domain';
import { CommitmentStatus, WordsStanding } from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { CommitmentEntity } from './commitment.entity';

@ObjectType({ simpleResolvers: true, description: '承诺 of the organ: what it does by which day.' })
export class Commitment
  implements Omit<CommitmentEntity, 'countyId' | 'tenantId' | 'petitionId' | 'version' | 'wordsAnswer'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'What the organ undertakes to do.' })
  text: string;

  @Field(() => DateScalar, { description: 'By which day.' })
  dueOn: string;

  @Field(() => CommitmentStatus, { description: 'Whether it stands, was kept or was broken.' })
  status: Status;

  @Field(() => String, {
    nullable: true,
    description: '信访人的书面承诺, as they wrote it of their own will; nothing follows from it.',
  })
  petitionersWords: string | null;

  @Field(() => WordsStanding, {
    nullable: true,
    description: 'Whether the petitioner says that these words are theirs; null where there are none.',
  })
  wordsStanding: Standing | null;

  @Field(() => String, { nullable: true, description: '更正或者异议: what they say against the words.' })
  wordsObjection: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they last said so.' })
  wordsAnsweredAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: '认为没有做到: what the petitioner says at the portal against its being recorded as kept.',
  })
  performanceObjection: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they last said so.' })
  performanceObjectedAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => String, { description: 'Who wrote it down.' })
  madeBy: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was kept.' })
  keptAt: Date | null;

  @Field(() => String, { nullable: true, description: '履行凭据.' })
  proof: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded as broken.' })
  brokenAt: Date | null;
}
