import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReplyFlaw as FlawName } from '@huiyin/domain';
import { ReplyFlaw } from '../graphql/report-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@ObjectType({ simpleResolvers: true, description: 'A reply that is set aside to be read again.' })
export class FlawedReply {
  @Field(() => ID, { description: 'Its petition.' })
  petitionId: string;

  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: 'Title of the matter.' })
  title: string;

  @Field(() => ID, { description: 'The tenant that answered.' })
  tenantId: string;

  @Field(() => String, { description: 'Its name.' })
  tenantName: string;

  @Field(() => DateTimeScalar, { description: 'When it was answered.' })
  answeredAt: Date;

  @Field(() => String, { description: 'What was answered.' })
  replyText: string;

  @Field(() => ReplyFlaw, { description: 'Why it is set aside.' })
  flaw: FlawName;

  @Field(() => Int, { description: 'How many matters of the period got the same text, this one among them.' })
  sentTo: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '答复质量: the replies of a period, ledgers taken over included, as the matter was answered and when.',
})
export class ReplyQuality {
  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to: string;

  @Field(() => Int, { description: 'How many matters were answered in the period.' })
  answered: number;

  @Field(() => Int, {
    description: 'Of these, how many by the fifteenth day after the day they were received.',
  })
  within15: number;

  @Field(() => Int, {
    description: 'Of these, how many by the sixtieth day after the day they were received.',
  })
  within60: number;

  @Field(() => Int, { description: 'How many replies are set aside.' })
  flawedCount: number;

  @Field(() => [FlawedReply], { description: 'Those, what was sent to most first; at most 500.' })
  flawed: FlawedReply[];
}
