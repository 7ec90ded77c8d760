import { Field, ObjectType } from 'type-graphql';
import type { MatterTrack as Track } from '@huiyin/domain';
import { MatterTrack } from '../graphql/petition-enums';

@ObjectType({
  simpleResolvers: true,
  description: '办理途径 that a matter could be accepted on, and why not where it cannot be here.',
})
export class AcceptTrack {
  @Field(() => MatterTrack, { description: 'The track.' })
  track: Track;

  @Field(() => String, { description: 'What it means for the matter, in a sentence.' })
  means: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not open here, and what is possible instead; null where it is open.',
  })
  reason: string | null;
}
