import { NIL } from 'uuid';
import { RuleViolation, type Place } from '@huiyin/domain';
import { AccountEntity } from '../accounts/account.entity';
import type { Tx } from '../db/tx';
import type { Context, SignedIn } from '../graphql/context';
import type { KeyedInput } from '../graphql/idempotency';
import type { Services } from '../services';
import { checkNewPassword, hashPassword, needsRehash, verifyPassword } from './passwords';
import { SessionCookie, StaffDeviceCookie, type SessionKey } from './tokens';

type Credentials = Readonly<{ tenantCode: string; name: string; password: string }>;
type Known = {
  id: string;
  name: string;
  password_hash: string;
  disabled_at: Date | null;
  /** Whose account it was, once they have left. */
  left: string | null;
};

/** Nobody's place: an unknown tenant is looked up as long as a known one. */
const NOWHERE: Place = { countyId: 0, tenantId: NIL };

/**
 * 登录. Unknown tenant, unknown name, wrong password and disabled account answer alike, after the same work.
 *
 * @throws RuleViolation BAD_CREDENTIALS, THROTTLED, LEFT_OFFICE
 */
export async function signIn(context: Context, { tenantCode, name, password }: Credentials): Promise<void> {
  const { db, services, address, userAgent } = context;
  const code = tenantCode.trim().toLowerCase();
  const accountName = name.trim().normalize('NFC');
  // a longer one is nobody's, and hashing it would only cost time
  if (Buffer.byteLength(password) > 1_000) throw new RuleViolation('BAD_CREDENTIALS');
  const found = await services.passwordGuesses.attempt(
    { target: `${code}\n${accountName}`, address },
    async () => {
      const [tenant] = await db.door<{ county_id: number; tenant_id: string }>(
        'select * from app.door_tenant($1)',
        [code],
      );
      const place = tenant ? { countyId: tenant.county_id, tenantId: tenant.tenant_id } : NOWHERE;
      const account = await db.inside(place, (tx) =>
        tx.first<Known>(
          `select a.id, a.name, a.password_hash, a.disabled_at, o.name as left from accounts a
             left join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = a.official_id and o.retired_at is not null
            where a.county_id = $1 and a.tenant_id = $2 and a.name = $3`,
          [place.countyId, place.tenantId, accountName],
        ),
      );
      const matches = await verifyPassword(account?.password_hash ?? null, password);
      const known = matches && account !== null && (account.disabled_at === null || account.left !== null);
      return known ? { place, account } : null;
    },
  );
  if (found === null) throw new RuleViolation('BAD_CREDENTIALS');
  const { place, account } = found;
  // told to nobody but who knows the password
  if (account.left !== null) throw new RuleViolation('LEFT_OFFICE', { name: account.left });
  const rehashed = needsRehash(account.password_hash) ? await hashPassword(password) : null;
  const cookie = await db.write(place, async (tx) => {
    if (rehashed) await setPassword(tx, account.id, rehashed);
    return openSession(services, tx, account, { address, userAgent });
  });
  beginSession(context, cookie);
}

/** What follows from a right password: a session, and a line of it in the log. */
export function openSession(
  services: Pick<Services, 'sessions' | 'now'>,
  tx: Tx,
  { id, name }: Readonly<{ id: string; name: string }>,
  client: Readonly<{ address: string; userAgent: string }>,
): SessionKey {
  prune(tx, id);
  const key = services.sessions.open(tx, id, client, services.now());
  tx.audit({
    actor: { accountId: id, name },
    action: 'signIn',
    subjectKind: 'Account',
    subjectId: id,
    outcome: 'DONE',
    detail: { address: client.address },
  });
  return key;
}

/** Gives the browser its session, and marks the device as one of staff. */
export function beginSession({ config: { publicUrl }, setCookie }: Context, key: SessionKey): void {
  setCookie(new SessionCookie(publicUrl).set(key));
  setCookie(new StaffDeviceCookie(publicUrl).set());
}

/** What an account has no more use for goes when it signs in: sessions long over, and keys of acts nobody repeats now. */
function prune(tx: Tx, accountId: string): void {
  const values = [tx.place.countyId, tx.place.tenantId, accountId];
  tx.push({
    text: `delete from sessions where county_id = $1 and tenant_id = $2 and account_id = $3 and expires_at < now() - interval '30 days'`,
    values,
  });
  tx.push({
    text: `delete from idempotency_keys where county_id = $1 and tenant_id = $2 and account_id = $3 and created_at < now() - interval '7 days'`,
    values,
  });
}

/** Ends one of the actor's own sessions; the current one's cookie goes with it. */
export async function revokeSession(context: Context, sessionId: string): Promise<void> {
  const actor = context.actor as SignedIn;
  await context.db.write(actor.home, async (tx) => {
    const ended = await tx.query(
      `update sessions set revoked_at = coalesce(revoked_at, now()) where county_id = $1 and tenant_id = $2 and id = $3 and account_id = $4`,
      [actor.home.countyId, actor.home.tenantId, sessionId, actor.accountId],
    );
    if (ended.rowCount === 0) throw new RuleViolation('NOT_FOUND');
    tx.audit({
      actor,
      action: 'revokeSession',
      subjectKind: 'Session',
      subjectId: sessionId,
      outcome: 'DONE',
      detail: {},
    });
  });
  context.services.sessions.forget();
  if (sessionId === actor.sessionId) context.setCookie(new SessionCookie(context.config.publicUrl).clear());
}

/** 修改密码: one's own; every other session of the account ends. @throws RuleViolation BAD_CREDENTIALS, WEAK_PASSWORD */
export async function changePassword(context: Context, input: NewPassword): Promise<void> {
  const actor = context.actor as SignedIn;
  const { passwordGuesses, idempotency, sessions } = context.services;
  checkNewPassword(input.next, { name: actor.accountName, old: input.current });
  const attempt = { target: `${actor.home.tenantId}\n${actor.accountName}`, address: context.address };
  const hash = await hashPassword(input.next);
  const changed = await passwordGuesses.attempt(attempt, () =>
    context.db.write(actor.home, async (tx) => {
      if ((await idempotency.replay(tx, actor, 'changePassword', input)) !== null) return true;
      const account = await tx.get(AccountEntity, actor.accountId, 'for update');
      if (!(await verifyPassword(account.passwordHash, input.current))) {
        return null;
      }
      await setPassword(tx, actor.accountId, hash);
      await tx.query(
        `update sessions set revoked_at = now() where county_id = $1 and tenant_id = $2 and account_id = $3 and id <> $4 and revoked_at is null`,
        [actor.home.countyId, actor.home.tenantId, actor.accountId, actor.sessionId],
      );
      idempotency.remember(tx, actor, input, actor.accountId);
      tx.audit({
        actor,
        action: 'changePassword',
        subjectKind: 'Account',
        subjectId: actor.accountId,
        outcome: 'DONE',
        detail: {},
      });
      return true;
    }),
  );
  if (changed === null) throw new RuleViolation('BAD_CREDENTIALS');
  sessions.forget();
}

type NewPassword = KeyedInput & Readonly<{ current: string; next: string }>;

/** 进入单位: from now on county staff read and write there. Null leaves it. @throws RuleViolation NOT_FOUND */
export async function enterTenant(context: Context, tenantId: string | null): Promise<void> {
  const actor = context.actor as SignedIn;
  const { countyId } = actor.home;
  if (tenantId !== null) {
    const [row] = await context.db.read(
      { countyId, tenantId: null },
      { text: 'select id from tenants where county_id = $1 and id = $2', values: [countyId, tenantId] },
    );
    if (!row) throw new RuleViolation('NOT_FOUND');
  }
  await context.db.write(actor.home, async (tx) => {
    await tx.query(
      'update sessions set entered_tenant_id = $4 where county_id = $1 and tenant_id = $2 and id = $3',
      [countyId, actor.home.tenantId, actor.sessionId, tenantId],
    );
    tx.audit({
      actor,
      action: tenantId ? 'enterTenant' : 'leaveTenant',
      subjectKind: 'Tenant',
      subjectId: tenantId ?? actor.enteredTenantId ?? '',
      outcome: 'DONE',
      detail: {},
    });
  });
  if (tenantId !== null && tenantId !== actor.home.tenantId) {
    // the tenant's own log says who came in
    await context.db.write({ countyId, tenantId }, async (tx) =>
      tx.audit({
        actor,
        action: 'enterTenant',
        subjectKind: 'Tenant',
        subjectId: tenantId,
        outcome: 'DONE',
        detail: {},
      }),
    );
  }
  context.services.sessions.forget();
}

/** A password of one's own in the place of whatever was there. */
export function setPassword(tx: Tx, accountId: string, hash: string) {
  return tx.query(
    `update accounts set password_hash = $4, must_change_password = false, version = version + 1
      where county_id = $1 and tenant_id = $2 and id = $3`,
    [tx.place.countyId, tx.place.tenantId, accountId, hash],
  );
}
