import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INVITATION_HOURS } from '@huiyin/domain';
import type { Visitor } from '../testing/visitor';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';

const INVITE = 'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { name invitation } }';
const LOOK =
  'query ($invitation: String!) { invitation(invitation: $invitation) { tenantName tenantCode accountName officialName invitedBy expiresAt } }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
const CHOSEN = 'mountain river lantern';

let world: World;
let town: TestTenant;
let admin: TestPerson;
let newcomer: TestPerson;
let later = 0;

beforeAll(async () => {
  world = await World.open();
  Object.assign(world.app.services, { now: () => new Date(Date.now() + later) });
  town = await (await world.county()).tenant();
  admin = await town.as('TENANT_ADMIN', '周大山');
  newcomer = await town.as('CLERK', '林小禾');
});
afterAll(() => world.close());

const invite = async (id = newcomer.accountId): Promise<string> =>
  (await admin.run(INVITE, { input: { id } })).inviteAccount.invitation;
const about = async (invitation: string): Promise<Record<string, unknown> | null> =>
  (await world.visitor().run(LOOK, { invitation })).invitation;
const accept = (visitor: Visitor, invitation: string, password = CHOSEN) =>
  visitor.send(ACCEPT, { input: { invitation, password } });
const codeOf = async (answer: ReturnType<typeof accept>): Promise<string | undefined> =>
  (await answer).errors?.[0]?.extensions.code;

describe('an invitation', () => {
  it('tells what it is for, sets the password, signs in, and ends what was open before', async () => {
    const invitation = await invite();
    expect(await about(invitation)).toMatchObject({
      tenantCode: town.code,
      accountName: newcomer.accountName,
      officialName: '林小禾',
      invitedBy: '周大山',
    });
    expect((await newcomer.run('{ viewer { id } }')).viewer).not.toBeNull();
    const visitor = world.visitor();
    expect((await accept(visitor, invitation)).errors).toBeUndefined();
    expect((await visitor.run('{ viewer { name mustChangePassword } }')).viewer).toEqual({
      name: newcomer.accountName,
      mustChangePassword: false,
    });
    expect((await newcomer.run('{ viewer { id } }')).viewer).toBeNull();
    const credentials = { tenantCode: town.code, name: newcomer.accountName };
    expect(await world.visitor().refused(SIGN_IN, { input: { ...credentials, password: PASSWORD } })).toBe(
      'BAD_CREDENTIALS',
    );
    await world.visitor().run(SIGN_IN, { input: { ...credentials, password: CHOSEN } });
  });

  it('works once, also for two at the same time', async () => {
    const invitation = await invite();
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, i) => codeOf(accept(world.visitor(), invitation, `${CHOSEN} ${i}`))),
    );
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'INVITATION_OVER')).toHaveLength(4);
    expect(await about(invitation)).toBeNull();
  });

  it('is over after its hours, not before', async () => {
    const invitation = await invite();
    later = INVITATION_HOURS * 3_600_000 - 60_000;
    expect(await about(invitation)).not.toBeNull();
    later += 120_000;
    expect(await about(invitation)).toBeNull();
    expect(await codeOf(accept(world.visitor(), invitation))).toBe('INVITATION_OVER');
    later = 0;
    expect((await accept(world.visitor(), invitation)).errors).toBeUndefined();
  });

  it('ends with the next one, with a reset of the password, and while the account is disabled', async () => {
    const { accountId } = await town.as('HANDLER');
    const first = await invite(accountId);
    const second = await invite(accountId);
    expect([await about(first), await about(second)]).toEqual([null, expect.anything()]);
    const change = (verb: string) =>
      admin.run(
        `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { id } }`,
        {
          input: { id: accountId },
        },
      );
    await change('disableAccount');
    expect(await about(second)).toBeNull();
    expect(await admin.refused(INVITE, { input: { id: accountId } })).toBe('WRONG_STATE');
    await change('enableAccount');
    expect(await about(second)).not.toBeNull();
    await change('resetPassword');
    expect(await about(second)).toBeNull();
  });

  it('asks for a good password, and is not used up by a bad one', async () => {
    const { accountId, accountName } = await town.as('HANDLER');
    const invitation = await invite(accountId);
    for (const bad of ['short', accountName.padEnd(3), 'x'.repeat(300)])
      expect(['WEAK_PASSWORD', 'TOO_LARGE']).toContain(
        await codeOf(accept(world.visitor(), invitation, bad)),
      );
    expect((await accept(world.visitor(), invitation)).errors).toBeUndefined();
  });

  it.each([
    ['nothing', () => ''],
    ['odd text', () => '1.2.3'],
    ['another token', (real: string) => `${real.slice(0, -4)}${real.endsWith('AAAA') ? 'BBBA' : 'AAAA'}`],
    [
      'another tenant’s place',
      (real: string) => real.replace(/\.[0-9a-f-]{36}\./, '.01890000-0000-7000-8000-000000000001.'),
    ],
  ])('that is %s is as one that is over', async (_, spoil) => {
    const spoilt = spoil(await invite());
    expect(await about(spoilt)).toBeNull();
    expect(await codeOf(accept(world.visitor(), spoilt))).toBe('INVITATION_OVER');
  });

  it('keeps its token out of the database, and the acceptance in the log', async () => {
    const invitation = await invite();
    const token = invitation.split('.')[2] as string;
    const kept = await world.db.inside(town, (tx) =>
      tx.rows(
        'select i.*, encode(i.token_hash, $3) as hash from invitations i where county_id = $1 and tenant_id = $2',
        [town.countyId, town.tenantId, 'escape'],
      ),
    );
    expect(JSON.stringify(kept)).not.toContain(token);
    await accept(world.visitor(), invitation);
    const auditor = await town.as('AUDITOR');
    const { auditEntries } = await auditor.run(
      '{ auditEntries(first: 20) { nodes { action actorName detail } } }',
    );
    expect(auditEntries.nodes).toContainEqual(
      expect.objectContaining({ action: 'acceptInvitation', actorName: '林小禾' }),
    );
    expect(JSON.stringify(auditEntries)).not.toContain(token);
  });
});

describe('inviting', () => {
  it('is an administrator’s, within the tenant, and never of who stands above', async () => {
    const other = await (await world.county()).tenant();
    const stranger = await other.as('TENANT_ADMIN');
    expect(await stranger.refused(INVITE, { input: { id: newcomer.accountId } })).toBe('NOT_FOUND');
    for (const role of ['CLERK', 'HANDLER', 'LEADER', 'AUDITOR'] as const)
      expect(await (await town.as(role)).refused(INVITE, { input: { id: newcomer.accountId } })).toBe(
        'FORBIDDEN',
      );
    const county = await world.county();
    const chief = await county.office.as('COUNTY_ADMIN');
    const local = await county.office.as('TENANT_ADMIN');
    expect(await local.refused(INVITE, { input: { id: chief.accountId } })).toBe('INVALID');
  });
});
