import { Field, Int, ObjectType } from 'type-graphql';
import type { Channel as ChannelName, ParityFigure as Name } from '@huiyin/domain';
import { ParityFigure } from '../graphql/reception-enums';
import { Channel } from '../graphql/petition-enums';

@ObjectType({ simpleResolvers: true, description: 'How the matters of one channel fared.' })
export class ChannelFare {
  @Field(() => Channel, { description: 'The channel.' })
  channel: ChannelName;

  @Field(() => Int, { description: 'Received in the period, of those that are held against each other.' })
  received: number;

  @Field(() => Int, {
    nullable: true,
    description: '按期答复 in whole percent of those answered that had a term; null of fewer than five.',
  })
  inTime: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from receipt to the decision on acceptance, median; null of fewer than five.',
  })
  daysToDecision: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from receipt to the answer, median; null of fewer than five.',
  })
  daysToAnswer: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a figure says, and which one stands against it.' })
export class ParityExplained {
  @Field(() => ParityFigure, { description: 'The figure: the name of its field.' })
  figure: Name;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: 'What it says, of which matters.' })
  definition: string;

  @Field(() => ParityFigure, { description: 'The counter-figure.' })
  counterFigure: Name;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '来信来访一视同仁: letters held against visits and the other channels. Of channels, never a ranking of offices.',
})
export class ChannelParity {
  @Field(() => [ChannelFare], { description: 'By channel, every channel.' })
  channels: ChannelFare[];

  @Field(() => [ParityExplained], { description: 'What each figure says, with its counter-figure.' })
  figures: ParityExplained[];
}
