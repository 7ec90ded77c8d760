import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readRow, type SheetRow, suggestDateOrder, suggestHeader } from '@huiyin/domain';
import { readSheet } from './sheets.fixture';

const shared = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const present = existsSync(shared);
const now = new Date('2026-11-20T09:00:00+08:00');

/** Reads a file as the importer would who accepts every suggestion. */
async function importable(file: string): Promise<{ rows: number; taken: number }> {
  const rows: SheetRow[] = await readSheet(`${shared}${file}`);
  const header = suggestHeader(rows.slice(0, 20));
  const data = rows.filter(({ row }) => row > (header?.headerRow ?? 0));
  const columns = header?.columns ?? [];
  const received = columns.find(({ field }) => field === 'receivedAt');
  const dateOrder = received ? suggestDateOrder(data.map(({ cells }) => cells[received.index])) : null;
  const options = { sheet: file, now, dateOrder, receivedOn: received ? null : '2018-08-01' };
  return { rows: data.length, taken: data.filter((row) => 'value' in readRow(row, columns, options)).length };
}

(present ? describe : describe.skip)('real files of ../shared/data (skipped where they are missing)', () => {
  it.each([
    ['tipdm_a2_sample_495_labelled.xlsx', 495],
    ['tipdm_a3_sample_30_votes.xlsx', 30],
    ['tipdm_a4_sample_120_replies.xlsx', 120],
    ['fuzhou_leader_board_120.csv', 120],
    ['dongguan_sun0769_60_unicode_escapes_masked.json', 60],
    ['nyc311_117_portal_csv_2016.csv', 117],
  ])('%s gives %d petitions', async (file, rows) => {
    expect(await importable(file)).toEqual({ rows, taken: rows });
  });

  it('tipdm_a1_taxonomy_517.xlsx gives 517 topics of three levels', async () => {
    const rows = await readSheet(`${shared}tipdm_a1_taxonomy_517.xlsx`);
    const fields = suggestHeader(rows.slice(0, 20))?.columns.map(({ field }) => field);
    expect(fields).toEqual(['topicLevel1', 'topicLevel2', 'topicLevel3']);
    expect(rows.slice(1).filter(({ cells }) => cells.length === 3)).toHaveLength(517);
  });
});
