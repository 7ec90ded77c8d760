import { Field, ObjectType } from 'type-graphql';
import type { PathwayName as Name, PathwayStanding, RunningTerms as Terms } from '@huiyin/domain';
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
    description:
      'Its term, with the article that sets it: of who goes there, or by when the organ decides; null where there is none.',
  })
  term: string | null;

  @Field(() => Boolean, {
    description: 'Whether the term is the organ’s, by when it decides, and not that of who goes there.',
  })
  decided: boolean;

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

  @Field(() => String, { nullable: true, description: 'How that day came about; null where there is none.' })
  derivation: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '照常计算的期限: of reconsideration and litigation, which no petition stops (行政复议法第二十条、行政诉讼法第四十六条).',
})
export class RunningTerms implements Terms {
  @Field(() => String, { description: 'That a petition stops none of them, in plain words.' })
  told: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '得知行政行为之日, from which they count; null while nobody has said it.',
  })
  knownOn: string | null;

  @Field(() => [String], { description: 'A term that ends within 15 days, in a sentence each.' })
  warnings: readonly string[];

  @Field(() => [Pathway], { description: 'Each way with its term, and its last day where that is known.' })
  ways: readonly PathwayStanding[];
}
