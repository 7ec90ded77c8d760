import { Field, ObjectType } from 'type-graphql';
import type { PathwayName as Name, PathwayStanding } from '@huiyin/domain';
import { PathwayName } from '../graphql/hand-off-enums';
import { DateScalar } from '../graphql/scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    '法定途径: where the petitioner was sent (信访工作条例第三十一条), and until when that way is open.',
})
export class Pathway implements PathwayStanding {
  @Field(() => PathwayName, { description: 'Which.' })
  name: Name;

  @Field(() => String, { description: 'To whom one turns.' })
  forum: string;

  @Field(() => String, { description: 'What one does there.' })
  what: string;

  @Field(() => String, { description: 'By which article it is this way.' })
  provision: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its term, with the article that sets it; null where there is none.',
  })
  term: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which the term counts, where that is known.',
  })
  from: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; null without a term or a first day.',
  })
  endsOn: string | null;

  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  over: boolean;

  @Field(() => Boolean, {
    description: 'Whether the holidays of its year are not published yet and may move it.',
  })
  provisional: boolean;
}
