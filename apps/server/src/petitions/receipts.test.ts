import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSubmission, openPortalOf } from '../portal/portal.fixture';
import { textOf } from '../house/files';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { TEST_MASTER_KEY } from '../testing/database';
import { Vaults } from '../vault/vaults';
import { verb } from './petition.fixture';

const RECEIPT = 'signedReceipt { file sha256 fingerprint }';
const KEYS = `query ($code: String!) { receiptKeys(tenantCode: $code) { fingerprint publicKey validFrom validUntil } }`;
const TEXT = '雨天无法通行，请求维修。\n第二行';

let world: World;
let tenant: TestTenant;
let clerk: TestPerson;
let folder: string;

beforeAll(async () => {
  world = await World.open();
  tenant = await (await world.county()).tenant();
  clerk = await tenant.as('CLERK');
  await openPortalOf(tenant, clerk);
  folder = mkdtempSync(join(tmpdir(), 'receipt-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

/** What docs/receipts.md tells everybody to run, as it stands there. */
const COMMANDS = /```sh\n(.*?)```/s.exec(textOf('docs/receipts.md'))?.[1] ?? '';

/** Runs it on a file as it was kept; answers what it printed, or null where the signature does not fit. */
function checked(file: string): string | null {
  writeFileSync(join(folder, 'receipt.json'), file);
  try {
    return execFileSync('sh', ['-ec', COMMANDS], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return null;
  }
}

type Registered = Readonly<{
  id: string;
  number: string;
  queryCode: string;
  signedReceipt: Readonly<{ file: string; sha256: string; fingerprint: string }>;
}>;
const register = async (more: object = {}): Promise<Registered> =>
  (
    await clerk.run(
      `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { id number queryCode ${RECEIPT} } }`,
      {
        input: {
          channel: 'VISIT',
          title: '村口道路塌陷',
          content: TEXT,
          parties: [{ name: '欧阳明月', phone: '13805940000' }],
          ...more,
        },
      },
    )
  ).registerPetition;
type Key = Readonly<{ fingerprint: string; validFrom: string; validUntil: string | null }>;
const keysOf = async ({ code }: TestTenant): Promise<Key[]> =>
  (await world.visitor().run(KEYS, { code })).receiptKeys;
const bodyOf = (file: string) => (JSON.parse(file) as { receipt: Record<string, unknown> }).receipt;

describe('a receipt', () => {
  it('is checked with openssl and sha256sum alone', async () => {
    const { signedReceipt: receipt, number } = await register();
    const printed = checked(receipt.file);
    expect(printed).toContain('Signature Verified Successfully');
    expect(printed).toContain(`${receipt.sha256}  receipt.txt`);
    expect(printed).toContain(`${receipt.fingerprint}  key.der`);
    expect(await keysOf(tenant)).toEqual([
      {
        fingerprint: receipt.fingerprint,
        publicKey: expect.stringContaining('BEGIN PUBLIC KEY'),
        validFrom: expect.any(String),
        validUntil: null,
      },
    ]);
    expect(bodyOf(receipt.file)).toMatchObject({
      office: `${tenant.code}镇`,
      officeCode: tenant.code,
      number,
      textSha256: createHash('sha256').update(TEXT).digest('hex'),
    });
  });

  it('with one byte changed is not the office’s', async () => {
    const { signedReceipt, number } = await register();
    const { file } = signedReceipt;
    const swapped = (digit: string) => String((Number(digit) + 1) % 10);
    const body = file.replace(number, number.replace(/\d$/, swapped));
    const date = file.replace(
      /("receivedOn":"\d{4}-\d{2}-\d)(\d)/,
      (_, head: string, digit: string) => head + swapped(digit),
    );
    const signature = file.replace(
      /("signature": ".{10})(.)/,
      (_, head: string, one: string) => head + (one === 'A' ? 'B' : 'A'),
    );
    for (const forged of [body, date, signature]) {
      expect(forged).not.toBe(file);
      expect(checked(forged)).toBeNull();
    }
    expect(checked(file)).toContain('Verified Successfully');
  });

  it('states the terms that run, and neither petitioner nor query code', async () => {
    const { id, queryCode, signedReceipt } = await register();
    const { petition } = await clerk.run(
      `query ($id: ID!) { petition(id: $id) { receivedAt dueOn dueKind clocks { kind due duty state } ${RECEIPT} } }`,
      { id },
    );
    expect(petition.signedReceipt).toEqual(signedReceipt);
    const { due } = bodyOf(signedReceipt.file) as { due: unknown[] };
    expect(due).toContainEqual({ kind: petition.dueKind, on: petition.dueOn });
    for (const secret of ['欧阳', '13805940000', queryCode, queryCode.replaceAll('-', '')])
      expect(signedReceipt.file).not.toContain(secret);
  });

  it('stays what it was, whatever becomes of the matter', async () => {
    const { id, signedReceipt } = await register();
    await clerk.run(verb('correctPetition'), { input: { id, content: '更正后的内容', reason: '笔误' } });
    await clerk.run(verb('acceptPetition'), { input: { id } });
    const again = await clerk.run(`query ($id: ID!) { petition(id: $id) { content ${RECEIPT} } }`, { id });
    expect(again.petition.content).toBe('更正后的内容');
    expect(again.petition.signedReceipt).toEqual(signedReceipt);
  });

  it('is given at the portal, and again to who follows the matter', async () => {
    const visitor = world.visitor();
    const { submitPetition } = await visitor.run(
      `mutation ($input: SubmitPetitionInput!) { submitPetition(input: $input) { number queryCode ${RECEIPT} } }`,
      { input: aSubmission({ tenantCode: tenant.code }) },
    );
    const { number, queryCode: code, signedReceipt } = submitPetition;
    expect(checked(signedReceipt.file)).toContain('Verified Successfully');
    const { followPetition } = await visitor.run(
      `query ($tenantCode: String!, $number: String!, $code: String!) {
        followPetition(tenantCode: $tenantCode, number: $number, code: $code) { ${RECEIPT} } }`,
      { tenantCode: tenant.code, number, code },
    );
    expect(followPetition.signedReceipt).toEqual(signedReceipt);
  });

  it('is signed with the tenant’s own key, which a restart keeps', async () => {
    const place = { countyId: tenant.countyId, tenantId: tenant.tenantId };
    const fresh = await new Vaults(world.db, TEST_MASTER_KEY).at(place);
    const fingerprints = fresh.publicKeys().map((key) => createHash('sha256').update(key).digest('hex'));
    expect(fingerprints).toEqual([(await register()).signedReceipt.fingerprint]);
    const other = await (await world.county()).tenant();
    const theirs = await new Vaults(world.db, TEST_MASTER_KEY).at(other);
    expect(theirs.publicKeys()[0]?.equals(fresh.publicKeys()[0] as Buffer)).toBe(false);
  });
});

describe('another key', () => {
  const RENEW = `mutation ($input: RenewReceiptKeyInput!) { renewReceiptKey(input: $input) { id } }`;
  const contactOf = async (admin: TestPerson): Promise<string> =>
    (await admin.run('{ publicContacts { nodes { id } } }')).publicContacts.nodes[0].id;

  it('signs what is registered from then on, and every receipt before stays good, under its own key', async () => {
    const before = await register();
    const admin = await tenant.as('TENANT_ADMIN');
    const id = await contactOf(admin);
    expect(await clerk.refused(RENEW, { input: { id, reason: '定期更换' } })).toBe('FORBIDDEN');
    expect(await admin.refused(RENEW, { input: { id, reason: ' ' } })).toBe('REQUIRED');
    await admin.run(RENEW, { input: { id, reason: '定期更换' } });
    const after = await register();
    expect(after.signedReceipt.fingerprint).not.toBe(before.signedReceipt.fingerprint);
    for (const { signedReceipt } of [before, after]) {
      const printed = checked(signedReceipt.file);
      expect(printed).toContain('Signature Verified Successfully');
      expect(printed).toContain(`${signedReceipt.fingerprint}  key.der`);
    }
    const again = await clerk.run(`query ($id: ID!) { petition(id: $id) { ${RECEIPT} } }`, { id: before.id });
    expect(again.petition.signedReceipt).toEqual(before.signedReceipt);
    // one's signature under the other's key is nobody's
    const keyOf = (file: string) => /"publicKey": "(.*)"/.exec(file)?.[1] ?? '';
    const swapped = before.signedReceipt.file.replace(
      keyOf(before.signedReceipt.file),
      keyOf(after.signedReceipt.file),
    );
    expect(checked(swapped)).toBeNull();

    const [now, earlier] = await keysOf(tenant);
    expect(now).toMatchObject({ fingerprint: after.signedReceipt.fingerprint, validUntil: null });
    expect(earlier).toMatchObject({
      fingerprint: before.signedReceipt.fingerprint,
      validUntil: now?.validFrom,
    });
    // a server that has just started signs and publishes the same
    const place = { countyId: tenant.countyId, tenantId: tenant.tenantId };
    const fresh = await new Vaults(world.db, TEST_MASTER_KEY).at(place);
    expect(
      createHash('sha256')
        .update(fresh.publicKeys(2)[0] as Buffer)
        .digest('hex'),
    ).toBe(now?.fingerprint);
  });

  it('is published with the others once the office is closed and another goes on, and never of a closed portal', async () => {
    const county = await world.county();
    const [closing, going] = [await county.tenant(), await county.tenant()];
    expect(await world.visitor().refused(KEYS, { code: closing.code })).toBe('NOT_FOUND');
    await openPortalOf(closing, await closing.as('CLERK'));
    const admin = await closing.as('TENANT_ADMIN');
    await admin.run(RENEW, { input: { id: await contactOf(admin), reason: '保管人离任' } });
    const published = await keysOf(closing);
    expect(published).toHaveLength(2);
    const keeper = await county.office.as('COUNTY_ADMIN');
    await keeper.run('mutation ($input: CloseTenantInput!) { closeTenant(input: $input) { id } }', {
      input: { id: closing.tenantId, successorId: going.tenantId, reason: '撤并' },
    });
    const office = `query ($code: String!) { publicOffice(tenantCode: $code) { name } }`;
    expect(await world.visitor().refused(office, { code: closing.code })).toBe('TENANT_CLOSED');
    expect(await keysOf(closing)).toEqual(published);
    expect(await world.visitor().refused(KEYS, { code: 'no-such-office' })).toBe('NOT_FOUND');
  });
});
