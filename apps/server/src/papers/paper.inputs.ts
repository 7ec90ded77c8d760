import { Field, ID, InputType } from 'type-graphql';
import type { PaperKind as Kind } from '@huiyin/domain';
import { ActInput } from '../graphql/act-input';
import { PaperKind } from '../graphql/report-enums';

@InputType({ description: '出具文书, or a new edition of one under the same number.' })
export class IssuePaperInput extends ActInput {
  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => PaperKind, { description: 'Which paper.' })
  kind: Kind;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is issued anew, up to 200 characters; needed for a new edition, and only there.',
  })
  reason?: string | null;
}

@InputType({ description: '出具复查复核文书, or a new edition of one under the same number.' })
export class IssueReviewPaperInput extends ActInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId: string;

  @Field(() => PaperKind, { description: 'Which paper of a review.' })
  kind: Kind;

  @Field(() => String, {
    nullable: true,
    description:
      '申请人姓名, in full, where the application names others than the file, or an older file has none; the file’s own if not given.',
  })
  applicants?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is issued anew, up to 200 characters; needed for a new edition, and only there.',
  })
  reason?: string | null;
}

@InputType({ description: '修改文书模板: a new edition, from which papers are made from now on.' })
export class WritePaperTemplateInput extends ActInput {
  @Field(() => PaperKind, { description: 'Of which paper.' })
  kind: Kind;

  @Field(() => String, { description: 'Title, up to 60 characters.' })
  title: string;

  @Field(() => String, {
    description: 'Text: a paragraph a line, headings as 一、 or （一）, `{…}` for what the petition holds.',
  })
  body: string;

  @Field(() => String, { description: 'The 字 of its document numbers: 复 in 岳信复〔2026〕1号.' })
  series: string;
}
