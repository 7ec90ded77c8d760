import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { migrate, migrationFiles } from '../db/migrate';
import { MIGRATIONS } from '../paths';
import { TEST_MASTER_KEY, withClient } from '../testing/database';
import { masterKeyCheck } from '../vault/master-key';

const SERVER = process.env['HUIYIN_TEST_DATABASE_URL'] ?? '';

it('tenants from before there was a portal get a row to fill in, and the wall stands as before', async () => {
  const name = `huiyin_test_older_${randomBytes(4).toString('hex')}`;
  const address = new URL(SERVER);
  address.pathname = `/${name}`;
  const before = await mkdtemp(join(tmpdir(), 'huiyin-migrations-'));
  await withClient(SERVER, (maker) => maker.query(`create database ${name}`));
  try {
    for (const file of await migrationFiles(MIGRATIONS))
      if (file < '0010') await copyFile(join(MIGRATIONS, file), join(before, file));
    const key = { masterKey: TEST_MASTER_KEY, masterKeyCheck: masterKeyCheck(TEST_MASTER_KEY) };
    await migrate({ ownerUrl: address.href, ...key, folder: before });
    const tenantId = uuid();
    await withClient(address.href, (owner) =>
      owner.query(`
        begin;
        alter table tenants no force row level security;
        insert into tenants (county_id, tenant_id, id, code, name, kind)
          values (1, '${tenantId}', '${tenantId}', 'older', '老单位', 'TOWNSHIP');
        alter table tenants force row level security;
        commit`),
    );
    expect(await migrate({ ownerUrl: address.href, ...key, folder: MIGRATIONS })).toContain(
      '0010-portal.sql',
    );
    await withClient(address.href, async (owner) => {
      const { rows } = await owner.query(
        `select relname, relforcerowsecurity as forced from pg_class where relname in ('tenants', 'public_contacts') order by 1`,
      );
      expect(rows).toEqual([
        { relname: 'public_contacts', forced: true },
        { relname: 'tenants', forced: true },
      ]);
      await owner.query('begin; alter table public_contacts no force row level security');
      const contacts = await owner.query('select tenant_id, address, notice_version from public_contacts');
      expect(contacts.rows).toEqual([{ tenant_id: tenantId, address: null, notice_version: 1 }]);
      await owner.query('rollback');
    });
  } finally {
    await rm(before, { recursive: true });
    await withClient(SERVER, (maker) => maker.query(`drop database if exists ${name} with (force)`));
  }
});
