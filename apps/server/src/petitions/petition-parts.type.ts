import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type {
  BoundRule as DomainBoundRule,
  Clock as DomainClock,
  ClockKind as Kind,
  ClockState as State,
  PetitionAction as Action,
  LeadershipPosition as Position,
  MatterEnding as Ending,
  PetitionEventKind as EventKind,
  ResponsibilitySource as Source,
  TermUnit as Unit,
  Verdict,
} from '@huiyin/domain';
import { LeadershipPosition, ResponsibilitySource } from '../graphql/enums';
import {
  ClockKind,
  ClockState,
  MatterEnding,
  PetitionAction,
  PetitionEventKind,
  TermUnit,
} from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { PetitionEventEntity } from './petition-event.entity';

@ObjectType({ simpleResolvers: true, description: '办理过程: one entry of the time line, never changed.' })
export class PetitionEvent
  implements
    Pick<PetitionEventEntity, 'id' | 'seq' | 'kind' | 'at' | 'recordedAt' | 'actorName' | 'days' | 'text'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: 'Running number within the petition, from 1.' })
  seq: number;

  @Field(() => PetitionEventKind, { description: 'What happened.' })
  kind: EventKind;

  @Field(() => DateTimeScalar, { description: 'When it happened: the moment the law counts.' })
  at: Date;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  recordedAt: Date;

  @Field(() => String, { description: 'Who did it.' })
  actorName: string;

  @Field(() => Int, { nullable: true, description: 'Days, for an extension.' })
  days: number | null;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  text: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '法定期限: one statutory term of the petition, derived from its events alone.',
})
export class Clock
  implements
    Pick<
      DomainClock,
      | 'kind'
      | 'duty'
      | 'startsOn'
      | 'length'
      | 'unit'
      | 'article'
      | 'raw'
      | 'due'
      | 'provisional'
      | 'mayExtendBy'
      | 'state'
    >
{
  @Field(() => ClockKind, { description: 'Which term.' })
  kind: Kind;

  @Field(() => Boolean, {
    description: 'True: the office must act by `due`. False: the petitioner may, until `due`.',
  })
  duty: boolean;

  @Field(() => DateScalar, { description: 'The day it starts from, itself not counted.' })
  startsOn: string;

  @Field(() => Int, { description: 'Length by law, in `unit`.' })
  length: number;

  @Field(() => TermUnit, { description: 'Natural days or working days.' })
  unit: Unit;

  @Field(() => String, { description: 'The article it comes from.' })
  article: string;

  @Field(() => DateScalar, { description: 'The last day before any roll-forward.' })
  raw: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  due: string;

  @Field(() => Boolean, { description: 'Whether the calendar of its year is not published yet.' })
  provisional: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'By how many of its unit it can still be extended; null where it cannot.',
  })
  mayExtendBy?: number;

  @Field(() => ClockState, { description: 'Running, met, met late, or lapsed.' })
  state: State;

  @Field(() => String, { description: 'How the date came about, for the petitioner to read.' })
  explanation: string;
}

export enum ResponsibilityLevel {
  MAIN = 'MAIN',
  IN_CHARGE = 'IN_CHARGE',
  DIRECT = 'DIRECT',
}
registerEnumType(ResponsibilityLevel, {
  name: 'ResponsibilityLevel',
  description: '主要领导、分管领导、直接责任人.',
});

@ObjectType({
  simpleResolvers: true,
  description: '责任链: one of the three who answer for a matter; none is ever empty.',
})
export class ResponsibilityLink {
  @Field(() => ResponsibilityLevel, {
    description: 'For the whole, for the field of work, or for the matter itself.',
  })
  level: keyof typeof ResponsibilityLevel;

  @Field(() => ID, { description: 'The official.' })
  officialId: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => String, { description: 'Their post.' })
  post: string;

  @Field(() => ResponsibilitySource, { description: 'By what they stand here.' })
  source: Source;

  @Field(() => LeadershipPosition, {
    nullable: true,
    description: 'The position of the group that it comes from.',
  })
  position: Position | null;

  @Field(() => String, {
    nullable: true,
    description: '代理: the name of who stands in while the main leader is away today.',
  })
  standIn: string | null;
}

@ObjectType({ simpleResolvers: true, description: '步骤: one action with the verdict for who asks.' })
export class ActionVerdict implements Omit<Verdict<Action>, 'code'> {
  @Field(() => PetitionAction, { description: 'The action.' })
  action: Action;

  @Field(() => String, { description: 'What its button says.' })
  label: string;

  @Field(() => Boolean, { description: 'Whether it may be taken now.' })
  allowed: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: a code of docs/errors.md.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'Why not, in a sentence.' })
  reason: string | null;
}

@ObjectType({ simpleResolvers: true, description: '终结情形 that the law of a matter knows.' })
export class EndingVerdict {
  @Field(() => MatterEnding, { description: 'The way.' })
  ending: Ending;

  @Field(() => String, { description: 'Where it stands in the law.' })
  provision: string;

  @Field(() => Boolean, { description: 'Whether the matter is at its end by it today.' })
  holds: boolean;

  @Field(() => String, { nullable: true, description: 'Why not.' })
  reason: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '本县录入的规定: an edition that a matter is bound to, for who derives its terms outside.',
})
export class BoundRule implements DomainBoundRule {
  @Field(() => ID, { description: 'As the profile names it: yx-2026v2, cn-2028v1.' })
  id: string;

  @Field(() => String, { description: 'Its text, as JSON.' })
  body: string;
}
