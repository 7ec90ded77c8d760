import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LeadershipPosition as PositionName, NoticeKind as KindName } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { LeadershipPosition, NoticeKind } from '../graphql/enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Destruction } from '../archive-volumes/destruction.type';
import { Duty } from '../duties/duty.type';
import { EmergencyReport } from '../emergency-reports/emergency-report.type';
import { LeadershipGroup } from '../leadership-groups/leadership-group.type';
import { Meeting } from '../meetings/meeting.type';
import { Petition } from '../petitions/petition.type';
import { ReportObligation } from '../reports/report.type';
import { Task } from '../tasks/task.type';
import { Review } from '../reviews/review.type';
import { Transfer } from '../transfers/transfer.type';
import { Unit } from '../units/unit.type';
import type { NoticeEntity } from './notice.entity';

@ObjectType({
  simpleResolvers: true,
  description:
    '提醒: what one official is told, of which matter, task, post, meeting or duty and why; never of who petitions.',
})
export class Notice
  implements
    Pick<
      NoticeEntity,
      | 'id'
      | 'kind'
      | 'petitionId'
      | 'leadershipGroupId'
      | 'taskId'
      | 'reportObligationId'
      | 'unitId'
      | 'emergencyReportId'
      | 'transferId'
      | 'meetingId'
      | 'dutyId'
      | 'countyEmergencyId'
      | 'countyOrderId'
      | 'reviewId'
      | 'destructionId'
      | 'dueOn'
      | 'daysLeft'
      | 'byName'
      | 'position'
      | 'vacantSince'
      | 'madeAt'
      | 'readAt'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => NoticeKind, { description: 'Why.' })
  kind: KindName;

  @Field(() => ID, { nullable: true, description: 'The petition it is of.' })
  petitionId: string | null;

  @Field(() => Petition, { nullable: true, description: 'The petition it is of.' })
  petition: Petition | null;

  @Field(() => ID, { nullable: true, description: 'The leadership group it is of.' })
  leadershipGroupId: string | null;

  @Field(() => LeadershipGroup, { nullable: true, description: 'The leadership group it is of.' })
  leadershipGroup: LeadershipGroup | null;

  @Field(() => ID, { nullable: true, description: 'The task it is of.' })
  taskId: string | null;

  @Field(() => Task, { nullable: true, description: 'The task it is of.' })
  task: Task | null;

  @Field(() => ID, { nullable: true, description: 'The obligation whose report is missing.' })
  reportObligationId: string | null;

  @Field(() => ReportObligation, { nullable: true, description: 'The obligation whose report is missing.' })
  reportObligation: ReportObligation | null;

  @Field(() => ID, { nullable: true, description: 'The unit that has not reported; null: one or more.' })
  unitId: string | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that has not reported; null: one or more.' })
  unit: Unit | null;

  @Field(() => ID, { nullable: true, description: 'The emergency that was reported.' })
  emergencyReportId: string | null;

  @Field(() => EmergencyReport, { nullable: true, description: 'The emergency that was reported.' })
  emergencyReport: EmergencyReport | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The emergency that an office of the county reported, for the county’s people; `byName` is the office.',
  })
  countyEmergencyId: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'What the county ordered in an office of the county, for the county’s people; `byName` is the office.',
  })
  countyOrderId: string | null;

  @Field(() => ID, { nullable: true, description: 'The review this office is asked for.' })
  reviewId: string | null;

  @Field(() => Review, { nullable: true, description: 'The review this office is asked for.' })
  review: Review | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What another office transferred here, not signed for yet.',
  })
  transferId: string | null;

  @Field(() => Transfer, {
    nullable: true,
    description: 'What another office transferred here, not signed for yet.',
  })
  transfer: Transfer | null;

  @Field(() => ID, { nullable: true, description: 'The meeting one is to be at.' })
  meetingId: string | null;

  @Field(() => Meeting, { nullable: true, description: 'The meeting one is to be at.' })
  meeting: Meeting | null;

  @Field(() => ID, { nullable: true, description: 'The duty that is one’s own, or was.' })
  dutyId: string | null;

  @Field(() => Duty, { nullable: true, description: 'The duty that is one’s own, or was.' })
  duty: Duty | null;

  @Field(() => ID, { nullable: true, description: 'The list of volumes that waits for a decision.' })
  destructionId: string | null;

  @Field(() => Destruction, { nullable: true, description: 'The list of volumes that waits for a decision.' })
  destruction: Destruction | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The due date it tells of, or the day of a meeting or a duty.',
  })
  dueOn: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from when it was made to the due date; negative when it had passed.',
  })
  daysLeft: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The official who handed over, sent back or reported, or the office that did; null for what came through the portal.',
  })
  byName: string | null;

  @Field(() => LeadershipPosition, { nullable: true, description: 'The vacant position.' })
  position: PositionName | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which nobody held it.' })
  vacantSince: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was still in the hands of who leaves, as far as you may see it.',
  })
  inHand: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why what was in hand could not be handed over, and what is possible instead.',
  })
  why: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read.' })
  readAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: '每日邮件: what one gets by mail each morning.' })
export class NoticeSettings {
  @Field(() => String, {
    nullable: true,
    description:
      'One’s address, which an administrator keeps with the account; without one nothing is mailed.',
  })
  email: string | null;

  @Field(() => Boolean, { description: 'Whether one wants the daily digest.' })
  digest: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A page of notices.' })
export class NoticeConnection extends connectionOf(Notice, 'Notice') {}
