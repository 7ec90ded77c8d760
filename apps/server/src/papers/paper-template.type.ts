import { Field, Int, ObjectType } from 'type-graphql';
import type { PaperKind as Kind } from '@huiyin/domain';
import { PaperKind } from '../graphql/report-enums';
import { DateTimeScalar } from '../graphql/scalars';
import type { EditionOfTemplate } from './paper-template.service';

@ObjectType({ simpleResolvers: true, description: '文书模板: what papers of a kind say.' })
export class PaperTemplate implements EditionOfTemplate {
  @Field(() => PaperKind, { description: 'Of which paper.' })
  kind: Kind;

  @Field(() => Int, { description: 'From 1; 0 for our own wording.' })
  edition: number;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'Text, a paragraph a line.' })
  body: string;

  @Field(() => String, { description: 'The 字 of its document numbers.' })
  series: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written.' })
  writtenAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  writtenBy: string | null;
}
