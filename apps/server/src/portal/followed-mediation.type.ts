import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@ObjectType({ simpleResolvers: true, description: '协议内容 as its petitioner reads it.' })
export class FollowedMediationItem {
  @Field(() => Int, { description: 'Its place in the agreement, from 1.' })
  ordinal: number;

  @Field(() => String, { description: 'What is done.' })
  text: string;

  @Field(() => String, { description: 'By whom, in plain words.' })
  doer: string;

  @Field(() => DateScalar, { description: 'By which day.' })
  dueOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' })
  performedOn: string | null;

  @Field(() => Boolean, { description: 'Whether its day has passed without.' })
  overdue: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When another agreement took its place.' })
  replacedOn: string | null;
}

@ObjectType({ simpleResolvers: true, description: '参与单位 as the petitioner reads it.' })
export class FollowedParticipant {
  @Field(() => String, { description: 'Its name.' })
  body: string;

  @Field(() => String, { nullable: true, description: 'Who it is there, with their duty.' })
  person: string | null;

  @Field(() => Boolean, { description: 'Whether it leads.' })
  leads: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One entry of the time line of a dispute: the same for each of its petitioners, but for what is another’s alone.',
})
export class FollowedDisputeEntry {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'What happened, in plain words.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'What was written.' })
  text: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '调解 as its petitioner reads it; what was said in a session is not told here.',
})
export class FollowedMediation {
  @Field(() => String, { description: 'Of which kind, in plain words.' })
  kind: string;

  @Field(() => String, { description: '调解组织.' })
  body: string;

  @Field(() => String, { description: 'Which office leads, in plain words.' })
  lead: string;

  @Field(() => [FollowedParticipant], { description: '参与单位, who leads first.' })
  participants: FollowedParticipant[];

  @Field(() => String, { nullable: true, description: '下一步, which who leads answers for, while it runs.' })
  nextStep: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By which day.' })
  nextStepOn: string | null;

  @Field(() => Boolean, { description: 'Whether other matters are about the same dispute.' })
  joint: boolean;

  @Field(() => [FollowedDisputeEntry], {
    description:
      '同一纠纷的办理过程, where other matters are about it or it goes on in another office; nothing of who brought them.',
  })
  timeLine: FollowedDisputeEntry[];

  @Field(() => String, { description: 'The state in plain words.' })
  statusText: string;

  @Field(() => Boolean, {
    description: 'Whether it waits for consent or is going on: either side may end it.',
  })
  running: boolean;

  @Field(() => [String], { description: 'Mediators, by name.' })
  mediators: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the next session is.' })
  nextSessionAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  nextSessionPlace: string | null;

  @Field(() => [FollowedMediationItem], { description: 'What is agreed on.' })
  items: FollowedMediationItem[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day to ask a court, both sides together, to confirm; null once asked or where none runs.',
  })
  confirmUntil: string | null;

  @Field(() => String, { nullable: true, description: 'How the judicial confirmation stands.' })
  confirmation: string | null;

  @Field(() => String, { nullable: true, description: 'What may be done where something is late.' })
  remedy: string | null;

  @Field(() => String, { nullable: true, description: '调解不成告知.' })
  notice: string | null;
}
