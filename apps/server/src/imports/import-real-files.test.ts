import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestPerson } from '../testing/world';
import { check, commit, openImportWorld, upload } from './import.fixture';

const shared = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

(existsSync(shared) ? describe : describe.skip)(
  'real files of ../shared/data (skipped where they are missing)',
  () => {
    let clerk: TestPerson;
    let close: () => Promise<void>;

    beforeAll(async () => {
      const opened = await openImportWorld();
      close = opened.close;
      clerk = await (await (await opened.world.county()).tenant()).as('CLERK');
    });
    afterAll(() => close());

    const read = async (file: string) => upload(clerk, await readFile(`${shared}${file}`), file);
    const count = async (filter: Record<string, unknown>): Promise<number> => {
      const { petitions } = await clerk.run(
        'query ($filter: PetitionFilter) { petitions(filter: $filter) { totalCount } }',
        { filter },
      );
      return petitions.totalCount;
    };

    it('tipdm_a2_sample_495_labelled.xlsx: of 65,203 declared rows 495, of which one repeats a number', async () => {
      const { id, sheets } = await read('tipdm_a2_sample_495_labelled.xlsx');
      expect(sheets).toMatchObject([{ declaredRows: 65_203, rows: 496 }]);
      const checked = await check(clerk, id);
      expect(checked).toMatchObject({ totalRows: 495, problemRows: 0, answeredRows: 0 });
      expect(checked.duplicates).toContainEqual({ row: 312, column: null, message: '编号与第 100 行相同' });
      expect(await commit(clerk, id)).toMatchObject({ status: 'COMMITTED', doneRows: 495 });
      expect(await count({})).toBe(495);
      expect(await count({ search: '小区' })).toBeGreaterThan(10);
    });

    it('tipdm_a4_sample_120_replies.xlsx: 120 enter answered', async () => {
      const { id } = await read('tipdm_a4_sample_120_replies.xlsx');
      expect(await check(clerk, id)).toMatchObject({ totalRows: 120, problemRows: 0, answeredRows: 120 });
      expect(await commit(clerk, id)).toMatchObject({ status: 'COMMITTED', doneRows: 120 });
      expect(await count({ status: ['ANSWERED'] })).toBe(120);
      expect(await count({ status: ['ANSWERED'], outcome: ['NOT_RECORDED'], overdue: false })).toBe(120);
    });
  },
);
