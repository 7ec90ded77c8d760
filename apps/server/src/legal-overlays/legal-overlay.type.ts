import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ClockKind as Kind, MovedDate, OverlayLevel as Level } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { ClockKind, OverlayLevel } from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { LegalOverlayEntity } from './legal-overlay.entity';

@ObjectType({
  simpleResolvers: true,
  description:
    '本县期限规定、省级信访条例: one edition of what a county lays over the nation’s terms. Its text never changes.',
})
export class LegalOverlay
  implements
    Pick<
      LegalOverlayEntity,
      | 'id'
      | 'code'
      | 'edition'
      | 'level'
      | 'law'
      | 'inForceFrom'
      | 'body'
      | 'writtenAt'
      | 'writtenBy'
      | 'enforcedAt'
      | 'enforcedBy'
      | 'comparedAt'
      | 'comparedBy'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'What an office names that follows it: yx-2026.' })
  code: string;

  @Field(() => Int, { description: 'Which edition under that code, from 1.' })
  edition: number;

  @Field(() => OverlayLevel, {
    description: 'Whose rule it is: the county’s own terms, or a province’s regulation that it entered.',
  })
  level: Level;

  @Field(() => String, { description: 'What the rule is called.' })
  law: string;

  @Field(() => DateScalar, { description: 'From which day of receipt it binds what is registered.' })
  inForceFrom: string;

  @Field(() => String, { description: 'The terms, as JSON.' })
  body: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  writtenAt: Date;

  @Field(() => String, { description: 'By whom.' })
  writtenBy: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put in force; null for a draft.' })
  enforcedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  enforcedBy: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      '核对: when somebody said that it reads as its text was published; null for a draft, and where it was put in force before that was asked.',
  })
  comparedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  comparedBy: string | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of editions.' })
export class LegalOverlayConnection extends connectionOf(LegalOverlay, 'LegalOverlay') {}

@ObjectType({
  simpleResolvers: true,
  description:
    'A date of an open matter, or of a review that is under way, that would be another one under the edition.',
})
export class SimulatedDate implements Pick<MovedDate, 'kind' | 'dueOn' | 'dueUnder' | 'stands'> {
  @Field(() => ID, {
    description: 'The petition; of a review whose petition is not to be seen from here, the review.',
  })
  petitionId: string;

  @Field(() => ID, { nullable: true, description: '复查、复核: the review whose date it is.' })
  reviewId: string | null;

  @Field(() => Boolean, {
    description: 'Whether it is the date that stands on the matter, and not a term that runs beside it.',
  })
  stands: boolean;

  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => ID, { description: 'The office that has it.' })
  tenantId: string;

  @Field(() => String, { description: 'What that office is called.' })
  tenantName: string;

  @Field(() => ClockKind, { nullable: true, description: 'The term that would count then.' })
  kind: Kind | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'What is due now; this does not move. Null where no such term runs.',
  })
  dueOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'What would be due had it been bound to the edition.',
  })
  dueUnder: string | null;

  @Field(() => String, { nullable: true, description: 'How that date would come about.' })
  explanation: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '试算: a part of the open matters and running reviews replayed under an edition. Nothing is changed.',
})
export class LegalSimulation {
  @Field(() => Int, {
    description:
      'How many open matters and running reviews there are in all; accusations are not among them.',
  })
  open: number;

  @Field(() => Int, { description: 'How many of them this part has looked at.' })
  examined: number;

  @Field(() => [SimulatedDate], {
    description: 'The dates that would be other ones; of one matter there may be several.',
  })
  moved: SimulatedDate[];

  @Field(() => String, { nullable: true, description: 'Where to go on; null at the end.' })
  next: string | null;
}
