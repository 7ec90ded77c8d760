import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { cellText, requireWorkplace } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import type { Planned } from '../reading/reading';
import type { ImportBatchEntity } from './import-batch.entity';
import { messagesOf } from './import-findings.service';
import { firstRows } from './import-rows.service';
import { ImportBatch, ImportColumn, ImportPreviewRow, ImportRowMessage } from './import.type';

const PREVIEW_ROWS = 20;
const SHOWN = 200;

/** What an importer looks at before the rows are taken in. */
@Resolver(() => ImportBatch)
export class ImportFieldsResolver {
  @FieldResolver(() => [ImportColumn])
  columns(@Root() { $: batch }: Planned<ImportBatchEntity>): ImportColumn[] {
    return [...batch.columns];
  }

  @FieldResolver(() => [ImportPreviewRow])
  async preview(
    @Root() { $: batch }: Planned<ImportBatchEntity>,
    @Ctx() context: Context,
  ): Promise<ImportPreviewRow[]> {
    const place = requireWorkplace(context.actor as SignedIn);
    const vault = await context.services.vaults.at(place);
    const rows = await firstRows(context.db, place, vault, batch, PREVIEW_ROWS);
    return rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => cellText(cell, batch.date1904)),
    }));
  }

  @FieldResolver(() => [ImportRowMessage])
  problems(
    @Root() { $: batch }: Planned<ImportBatchEntity>,
    @Ctx() context: Context,
  ): Promise<ImportRowMessage[]> {
    return shown(context, batch, 'problems');
  }

  @FieldResolver(() => [ImportRowMessage])
  notes(
    @Root() { $: batch }: Planned<ImportBatchEntity>,
    @Ctx() context: Context,
  ): Promise<ImportRowMessage[]> {
    return shown(context, batch, 'notes');
  }

  @FieldResolver(() => [ImportRowMessage])
  duplicates(
    @Root() { $: batch }: Planned<ImportBatchEntity>,
    @Ctx() context: Context,
  ): Promise<ImportRowMessage[]> {
    return shown(context, batch, 'duplicate');
  }
}

async function shown(
  { db, actor }: Context,
  batch: ImportBatchEntity,
  kind: 'problems' | 'notes' | 'duplicate',
): Promise<ImportRowMessage[]> {
  const messages = await messagesOf(db, requireWorkplace(actor as SignedIn), batch, kind, { most: SHOWN });
  return messages.slice(0, SHOWN);
}
