import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type {
  ArchiveStatus as Status,
  MatterCategory as Category,
  RetentionTerm as Term,
} from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { ArchiveStatus, RetentionTerm } from '../graphql/archive-enums';
import { PageArguments } from '../graphql/connection';
import { MatterCategory } from '../graphql/petition-enums';
import { DateScalar } from '../graphql/scalars';

@ArgsType()
export class ArchiveVolumesArguments extends PageArguments {
  @Field(() => Int, { nullable: true, description: 'Of that year.' })
  year?: number | null;

  @Field(() => [RetentionTerm], { nullable: true, description: 'Of any of these terms.' })
  term?: Term[] | null;

  @Field(() => [ArchiveStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;

  @Field(() => ID, { nullable: true, description: 'Handed over by this list.' })
  listId?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of number or title.' })
  search?: string | null;
}

@InputType({ description: '立卷: what was archived under one number.' })
export class BindVolumeInput extends ActInput {
  @Field(() => String, { description: '案卷号, as matters were archived under it.' })
  number: string;

  @Field(() => String, { description: '案卷题名, up to 200 characters; it names no petitioner.' })
  title: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '检举控告: bind the accusations under that number, apart from all else; the others if not given.',
  })
  confidential?: boolean | null;
}

@InputType({ description: '一件卷内文件的页数.' })
export class PageCountInput {
  @Field(() => Int, { description: '顺序号.' })
  seq: number;

  @Field(() => Int, { description: '页数, from 1.' })
  pages: number;
}

@InputType({ description: '编页: how many pages the files of a volume have.' })
export class CountPagesInput extends EditInput {
  @Field(() => [PageCountInput], { description: 'The files that were counted; the others stay as they are.' })
  counts: PageCountInput[];
}

@InputType({ description: '移交: all volumes up to a year that the office still keeps.' })
export class HandOverVolumesInput extends ActInput {
  @Field(() => Int, { description: 'Volumes of this year and of those before.' })
  throughYear: number;

  @Field(() => DateScalar, { description: 'When.' })
  handedOverOn: string;

  @Field(() => String, { description: '接收单位: the archive.' })
  receiver: string;

  @Field(() => String, { description: '接收人: who signed for them there.' })
  receivedBy: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '检举控告: hand over the volumes of accusations, by a list of their own; the others if not given.',
  })
  confidential?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      '未编页的理由, up to 200 characters: why old volumes go without their pages counted. Required where that is so of any.',
  })
  uncountedReason?: string | null;
}

@InputType({ description: '保管期限表的一行: replaces the line of the same category, or that of reviews.' })
export class SetRetentionTermInput extends ActInput {
  @Field(() => MatterCategory, {
    nullable: true,
    description: 'Matters of this category; all that have no line of their own when not given.',
  })
  category?: Category | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '复查复核: reviews that this office decided; without a category. Matters if not given.',
  })
  reviews?: boolean | null;

  @Field(() => RetentionTerm, { description: 'How long they are kept.' })
  term: Term;

  @Field(() => String, { description: '依据: the approval of the table by the archive authority.' })
  basis: string;
}
