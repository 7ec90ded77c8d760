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
    let admin: TestPerson;
    let close: () => Promise<void>;

    beforeAll(async () => {
      const opened = await openImportWorld();
      close = opened.close;
      const town = await (await opened.world.county()).tenant();
      [clerk, admin] = [await town.as('CLERK'), await town.as('TENANT_ADMIN')];
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

    /** Counted in the sheet itself, by its two columns of dates and its column of answers, with other means. */
    it('tipdm_a4_sample_120_replies.xlsx: the share within 15 and 60 days is the sheet’s, and empty replies are listed', async () => {
      const QUALITY = `query ($from: Date, $to: Date) { replyQuality(from: $from, to: $to) {
        answered within15 within60 flawedCount flawed { petitionId } } }`;
      const quality = async (from: string, to: string) =>
        (await admin.run(QUALITY, { from, to })).replyQuality;
      const told = await quality('2011-11-14', '2020-01-09');
      expect(told).toMatchObject({ answered: 120, within15: 81, within60: 111 });
      // the first and the last day count, and no other
      expect((await quality('2011-11-15', '2020-01-08')).answered).toBe(118);
      // a sheet’s own way of finding them: the shortest answers, by their characters; and one longer that only says who will look
      const { petitions } = await clerk.run(
        '{ petitions(first: 100, filter: { status: ANSWERED }) { nodes { id replyText } pageInfo { endCursor } } }',
      );
      const more = await clerk.run(
        'query ($after: String) { petitions(first: 100, after: $after, filter: { status: ANSWERED }) { nodes { id replyText } } }',
        { after: petitions.pageInfo.endCursor },
      );
      const short = [...petitions.nodes, ...more.petitions.nodes].filter(
        ({ replyText }: { replyText: string }) => (replyText.match(/\p{Script=Han}/gu) ?? []).length < 25,
      );
      const listed = told.flawed.map(({ petitionId }: { petitionId: string }) => petitionId);
      expect(short).toHaveLength(11);
      expect(listed).toEqual(expect.arrayContaining(short.map(({ id }: { id: string }) => id)));
      expect([told.flawedCount, listed.length]).toEqual([12, 12]);
    });
  },
);
