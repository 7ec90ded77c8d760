import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Attendance as AttendanceName, MeetingStatus as Status } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { Attendance, MeetingStatus } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';

@ArgsType()
export class MeetingsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this group.' })
  groupId?: string | null;

  @Field(() => [MeetingStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;
}

@InputType({ description: '安排会议.' })
export class PlanMeetingInput extends ActInput {
  @Field(() => ID, { description: 'The group that meets.' })
  groupId: string;

  @Field(() => DateTimeScalar, { description: 'When; in the past for a meeting that is entered afterwards.' })
  heldAt: Date;

  @Field(() => String, { description: 'Where.' })
  place: string;

  @Field(() => [String], { description: '议题, in their order: 1–30 of up to 200 characters.' })
  agenda: string[];
}

@InputType({ description: '修改安排: only what is given changes.' })
export class ChangeMeetingInput extends EditInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  heldAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => [String], { nullable: true, description: 'The whole agenda, in its order.' })
  agenda?: string[] | null;
}

@InputType({ description: '一人的到会情况.' })
export class AttendanceInput {
  @Field(() => ID, { description: 'A member of that day.' })
  officialId: string;

  @Field(() => Attendance, { description: 'Present, excused or absent.' })
  attendance: AttendanceName;
}

@InputType({ description: '登记到会.' })
export class HoldMeetingInput extends EditInput {
  @Field(() => [AttendanceInput], { description: 'Who is not named was absent.' })
  attendance: AttendanceInput[];
}

@InputType({ description: '写纪要: only what is given changes, until it is adopted.' })
export class RecordMinutesInput extends EditInput {
  @Field(() => String, { nullable: true, description: 'The whole text, up to 20,000 characters.' })
  minutes?: string | null;

  @Field(() => [AttendanceInput], { nullable: true, description: 'Corrects the whole attendance.' })
  attendance?: AttendanceInput[] | null;
}

@InputType({ description: '通过纪要: more than half of the members were there.' })
export class AdoptMinutesInput extends EditInput {}

@InputType({
  description: '取消会议, or take back one that was recorded by mistake, until its minutes are adopted.',
})
export class CancelMeetingInput extends EditInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;
}
