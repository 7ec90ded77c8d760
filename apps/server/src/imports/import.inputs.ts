import { Field, ID, InputType, Int } from 'type-graphql';
import type { Channel as ChannelName, DateOrder as Order, ImportField as FieldName } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { DateOrder, ImportField } from '../graphql/enums';
import { Channel } from '../graphql/petition-enums';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: '选择工作表与表头行: its columns are recognised anew.' })
export class ChooseImportSheetInput extends EditInput {
  @Field(() => Int, { description: 'Sheet, from 0.' })
  sheet: number;

  @Field(() => Int, { nullable: true, description: 'Header row, from 1; found by itself if not given.' })
  headerRow?: number | null;
}

@InputType({ description: '一列的含义.' })
export class ImportColumnInput {
  @Field(() => Int, { description: '0 is column A.' })
  index: number;

  @Field(() => ImportField, { nullable: true, description: 'Its meaning; null is not imported.' })
  field?: FieldName | null;
}

@InputType({ description: '检查: what the columns mean, and how rows enter.' })
export class CheckImportInput extends EditInput {
  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'Columns whose meaning differs from what was recognised.',
  })
  columns?: ImportColumnInput[] | null;

  @Field(() => Channel, { nullable: true, description: 'Channel of every row.' })
  channel?: ChannelName | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for the petitions; yourself if not given.' })
  firstAskedId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of receipt for rows that have none.' })
  receivedOn?: string | null;

  @Field(() => DateOrder, { nullable: true, description: 'How dates that end with the year are read.' })
  dateOrder?: Order | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Unanswered rows received before it stay out of overdue and punctuality.',
  })
  countedFrom?: string | null;
}

@InputType({ description: '导入: the whole file or nothing.' })
export class CommitImportInput extends EditInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether rows that repeat something are left out; they are taken in if not given.',
  })
  leaveOutDuplicates?: boolean | null;
}

@InputType({ description: '放弃: the staged rows are deleted.' })
export class DiscardImportInput extends EditInput {}
