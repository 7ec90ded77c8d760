import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { meetingSteps, quorumOf, verdicts } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import type { Planned } from '../reading/reading';
import type { MeetingEntity } from './meeting.entity';
import { meetingFacts } from './meeting.service';
import { Meeting, MeetingQuorum, MeetingVerdict } from './meeting.type';

/** What of a meeting is computed: the domain states the rules. */
@Resolver(() => Meeting)
export class MeetingFieldsResolver {
  @FieldResolver(() => MeetingQuorum, { nullable: true })
  quorum(@Root() { $: { members, present } }: Planned<MeetingEntity>): MeetingQuorum | null {
    return members === null ? null : quorumOf(members, present ?? 0);
  }

  @FieldResolver(() => [MeetingVerdict])
  actions(
    @Root() { $: meeting }: Planned<MeetingEntity>,
    @Ctx() { actor, services, language }: Context,
  ): MeetingVerdict[] {
    const facts = meetingFacts(meeting, services.now());
    return verdicts(meetingSteps, facts, actor as SignedIn, language);
  }
}
