import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Channel as ChannelName, DateOrder as Order, ImportStatus as Status } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { DateOrder, ImportField, ImportStatus } from '../graphql/enums';
import { Channel } from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';

@ObjectType({ simpleResolvers: true, description: '工作表.' })
export class ImportSheet {
  @Field(() => String, { description: 'Name on its tab.' })
  name: string;

  @Field(() => Int, { nullable: true, description: 'Rows the file claims to have.' })
  declaredRows: number | null;

  @Field(() => Int, { description: 'Rows that hold something.' })
  rows: number;
}

@ObjectType({ simpleResolvers: true, description: '列: what a column of the file means.' })
export class ImportColumn {
  @Field(() => Int, { description: '0 is column A.' })
  index: number;

  @Field(() => String, { description: 'Its header.' })
  header: string;

  @Field(() => ImportField, { nullable: true, description: 'Its meaning; null is not imported.' })
  field: string | null;
}

@ObjectType({ simpleResolvers: true, description: '预览行: the cells of a row as text.' })
export class ImportPreviewRow {
  @Field(() => Int, { description: 'Row number in the file.' })
  row: number;

  @Field(() => [String], { description: 'Cells from column A.' })
  cells: string[];
}

@ObjectType({ simpleResolvers: true, description: '一行的问题或提示.' })
export class ImportRowMessage {
  @Field(() => Int, { description: 'Row number in the file.' })
  row: number;

  @Field(() => String, { nullable: true, description: 'Column letter and header.' })
  column: string | null;

  @Field(() => String, { description: 'What is wrong, or worth knowing.' })
  message: string;
}

@ObjectType({ simpleResolvers: true, description: '导入批次: one uploaded file.' })
export class ImportBatch {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName: string;

  @Field(() => ImportStatus, { description: 'How far it has come.' })
  status: Status;

  @Field(() => Boolean, {
    description: 'Whether work on it was interrupted: upload again, or press the button again.',
  })
  stalled: boolean;

  @Field(() => String, { nullable: true, description: 'Why the last stage failed.' })
  error: string | null;

  @Field(() => [ImportSheet], { description: 'Its sheets.' })
  sheets: ImportSheet[];

  @Field(() => Int, { description: 'The chosen sheet, from 0.' })
  sheet: number;

  @Field(() => Int, { nullable: true, description: 'The chosen header row, from 1; rows below are data.' })
  headerRow: number | null;

  @Field(() => [ImportColumn], { description: 'The columns under that header.' })
  columns: ImportColumn[];

  @Field(() => Channel, { description: 'Channel of every petition of it.' })
  channel: ChannelName;

  @Field(() => ID, { nullable: true, description: 'Who answers for them.' })
  firstAskedId: string | null;

  @Field(() => Official, { nullable: true, description: 'Who answers for them.' })
  firstAsked: Official | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of receipt for rows that have none.' })
  receivedOn: string | null;

  @Field(() => DateOrder, { nullable: true, description: 'How dates that end with the year are read.' })
  dateOrder: Order | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Unanswered rows received before it stay out of overdue and punctuality.',
  })
  countedFrom: string | null;

  @Field(() => Boolean, { description: 'Whether rows that repeat something are left out.' })
  leaveOutDuplicates: boolean;

  @Field(() => Int, { description: 'Data rows.' })
  totalRows: number;

  @Field(() => Int, { description: 'Rows done in the stage under way.' })
  doneRows: number;

  @Field(() => Int, { description: 'Rows that cannot be taken in: while there is one, nothing is.' })
  problemRows: number;

  @Field(() => Int, { description: 'Rows that repeat another row or a petition.' })
  duplicateRows: number;

  @Field(() => Int, { description: 'Rows that carry an answer: they enter answered.' })
  answeredRows: number;

  @Field(() => String, { description: 'Who uploaded it.' })
  createdBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken in.' })
  committedAt: Date | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;

  @Field(() => [ImportPreviewRow], { description: 'The first 20 rows of the chosen sheet.' })
  preview: ImportPreviewRow[];

  @Field(() => [ImportRowMessage], {
    description: 'The first 200 problems; all of them as a file at /imports/<id>/problems.xlsx.',
  })
  problems: ImportRowMessage[];

  @Field(() => [ImportRowMessage], { description: 'The first 200 duplicates, offered and never merged.' })
  duplicates: ImportRowMessage[];

  @Field(() => [ImportRowMessage], { description: 'The first 200 notes.' })
  notes: ImportRowMessage[];
}

@ObjectType({ simpleResolvers: true, description: 'A page of imports.' })
export class ImportBatchConnection extends connectionOf(ImportBatch, 'ImportBatch') {}
