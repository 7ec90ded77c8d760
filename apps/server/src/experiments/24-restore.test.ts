import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aPdf, attach, download } from '../attachments/attachment.fixture';
import { aPetition, REGISTER } from '../petitions/petition.fixture';
import { withClient } from '../testing/database';
import { Visitor } from '../testing/visitor';
import { BuiltHouse } from './built-house';
import { PATIENCE } from './scale';

jest.setTimeout(Math.max(PATIENCE, 120_000));

let lost: BuiltHouse;
let restored: BuiltHouse;

beforeAll(async () => {
  lost = await BuiltHouse.build();
  restored = await BuiltHouse.build();
});
afterAll(() => Promise.all([lost.remove(), restored.remove()]));

/** Rows of every table, as the superuser counts them, and the last link of every audit chain. */
function stateOf(house: BuiltHouse): Promise<unknown> {
  return withClient(house.superuserUrl, async (superuser) => {
    const tables = await superuser.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables.rows) {
      const { rows } = await superuser.query<{ n: number }>(`select count(*)::int n from ${name}`);
      counts[name] = rows[0]?.n ?? -1;
    }
    const heads = await superuser.query('select * from audit_heads order by county_id, tenant_id');
    return { counts, heads: JSON.stringify(heads.rows) };
  });
}

describe('a copy of a stopped server’s folder, taken as docs/operating.md says', () => {
  it('restored in another folder holds every row, every audit chain, every attachment, and opens the identities', async () => {
    const admin = await lost.furnish();
    const { registerPetition } = await admin.run(REGISTER, { input: aPetition() });
    const paper = aPdf(200_000);
    const { id } = await attach(admin, registerPetition.id, paper);
    const before = await stateOf(lost);
    expect(before).toMatchObject({ counts: { petitions: 1, parties: 1 } });
    await lost.stop();

    mkdirSync(restored.dataDir, { mode: 0o711 });
    for (const part of ['postgres', 'postgres.json', 'master.key', 'attachments'])
      cpSync(join(lost.dataDir, part), join(restored.dataDir, part), {
        recursive: true,
        preserveTimestamps: true,
      });
    await restored.start();

    const found = await stateOf(restored);
    const again = new Visitor(restored.url);
    await again.run('mutation ($input: SignInInput!) { signIn(input: $input) }', {
      input: { tenantCode: 'sy-zhen', name: 'li', password: 'built house password' },
    });
    expect(found).toEqual(before);
    const handed = await download(again, id as string);
    expect(Buffer.from(await handed.arrayBuffer()).equals(paper)).toBe(true);
    renameSync(join(restored.dataDir, 'attachments'), join(restored.dataDir, 'forgotten'));
    expect(await (await download(again, id as string)).text()).toContain('CONTENT_MISSING');

    const { revealPetitioner } = await again.run(
      'mutation ($input: RevealPetitionerInput!) { revealPetitioner(input: $input) { revealed { name phone } } }',
      { input: { id: registerPetition.id, purpose: '恢复演练核对' } },
    );
    expect(revealPetitioner.revealed).toEqual([{ name: '欧阳明月', phone: '13800001234' }]);
  });
});
