import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AbsenceKind as Kind } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { AbsenceKind } from '../graphql/enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';
import type { AbsenceEntity } from './absence.entity';

@ObjectType({
  simpleResolvers: true,
  description:
    '外出: an official is away, from a day to a day, both included, or until they are back; others stand in meanwhile.',
})
export class Absence
  implements
    Pick<AbsenceEntity, 'id' | 'officialId' | 'kind' | 'fromOn' | 'untilOn' | 'cancelledAt' | 'version'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => Official, { description: 'Who.' })
  official: Official;

  @Field(() => AbsenceKind, { description: '事由.' })
  kind: Kind;

  @Field(() => DateScalar, { description: 'First day away.' })
  fromOn: string;

  @Field(() => DateScalar, {
    deprecationReason: 'use lastDay; this one says 9999-12-31 where there is no last day',
    description: 'Last day away.',
  })
  untilOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day away; null until the return is recorded.',
  })
  lastDay: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was cancelled: it counts for nothing then.',
  })
  cancelledAt: Date | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of absences.' })
export class AbsenceConnection extends connectionOf(Absence, 'Absence') {}
