import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ClockKind as Kind, MovedDate } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { ClockKind } from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { LegalOverlayEntity } from './legal-overlay.entity';

@ObjectType({
  simpleResolvers: true,
  description:
    '本县期限规定: one edition of the terms a county lays over the nation’s. Its text never changes.',
})
export class LegalOverlay
  implements
    Pick<
      LegalOverlayEntity,
      | 'id'
      | 'code'
      | 'edition'
      | 'law'
      | 'inForceFrom'
      | 'body'
      | 'writtenAt'
      | 'writtenBy'
      | 'enforcedAt'
      | 'enforcedBy'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'What an office names that follows it: yx-2026.' })
  code: string;

  @Field(() => Int, { description: 'Which edition under that code, from 1.' })
  edition: number;

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

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of editions.' })
export class LegalOverlayConnection extends connectionOf(LegalOverlay, 'LegalOverlay') {}

@ObjectType({
  simpleResolvers: true,
  description: 'An open matter whose date would be another one under the edition.',
})
export class SimulatedDate implements Pick<MovedDate, 'kind' | 'dueOn' | 'dueUnder'> {
  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => ID, { description: 'The office that has it.' })
  tenantId: string;

  @Field(() => String, { description: 'What that office is called.' })
  tenantName: string;

  @Field(() => ClockKind, { nullable: true, description: 'The term that would count then.' })
  kind: Kind | null;

  @Field(() => DateScalar, { nullable: true, description: 'What is due now; this does not move.' })
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
  description: '试算: a part of the open matters replayed under an edition. Nothing is changed.',
})
export class LegalSimulation {
  @Field(() => Int, {
    description: 'How many open matters there are in all; accusations are not among them.',
  })
  open: number;

  @Field(() => Int, { description: 'How many of them this part has looked at.' })
  examined: number;

  @Field(() => [SimulatedDate], { description: 'Those whose date would be another one.' })
  moved: SimulatedDate[];

  @Field(() => String, { nullable: true, description: 'Where to go on; null at the end.' })
  next: string | null;
}
