import { lastAdministrator, permissions, RuleViolation, type Role } from '@huiyin/domain';
import { AccountEntity } from '../accounts/account.entity';
import type { Tx } from '../db/tx';

/** Nobody signs in by it until it is enabled. @throws RuleViolation LAST_ADMINISTRATOR */
export async function closeAccount(tx: Tx, account: AccountEntity, now: Date): Promise<void> {
  await requireAdministrator(tx, account, []);
  tx.update(AccountEntity, account.id, { disabledAt: now });
  endSessions(tx, account.id);
}

/** Whoever leaves signs in no more. @throws RuleViolation LAST_ADMINISTRATOR, INVALID (oneself) */
export async function closeAccountOf(
  tx: Tx,
  { officialId, byId, now }: Readonly<{ officialId: string; byId: string; now: Date }>,
): Promise<void> {
  const open = await tx.first<{ id: string }>(
    `select id from accounts where county_id = $1 and tenant_id = $2 and official_id = $3 and disabled_at is null`,
    [tx.place.countyId, tx.place.tenantId, officialId],
  );
  if (open === null) return;
  if (open.id === byId)
    throw new RuleViolation('INVALID', {
      field: '人员',
      reason: {
        zh: '不能给自己办理离任，请另一位管理员办理',
        en: 'nobody ends their own office: another administrator does it',
      },
    });
  await closeAccount(tx, await tx.edit(AccountEntity, open.id), now);
  endInvitations(tx, open.id);
}

/** Somebody goes on who can give roles; locked, lest two take them from each other at once. @throws RuleViolation LAST_ADMINISTRATOR */
export async function requireAdministrator(
  tx: Tx,
  account: AccountEntity,
  after: readonly Role[],
): Promise<void> {
  if (account.disabledAt !== null) return;
  const others = await tx.rows<Pick<AccountEntity, 'roles'>>(
    `select roles from accounts where county_id = $1 and tenant_id = $2 and id <> $3 and disabled_at is null
        and roles && $4::text[] order by id for update`,
    [tx.place.countyId, tx.place.tenantId, account.id, permissions['account.manage']],
  );
  const role = lastAdministrator(
    account.roles,
    after,
    others.map(({ roles }) => roles),
  );
  if (role !== null) throw new RuleViolation('LAST_ADMINISTRATOR', { name: account.name, role });
}

export function endSessions(tx: Tx, accountId: string): void {
  tx.push({
    text: 'update sessions set revoked_at = now() where county_id = $1 and tenant_id = $2 and account_id = $3 and revoked_at is null',
    values: [tx.place.countyId, tx.place.tenantId, accountId],
  });
}

/** A link that was sent and not used opens nothing any more. */
export function endInvitations(tx: Tx, accountId: string): void {
  tx.push({
    text: 'update invitations set revoked_at = now() where county_id = $1 and tenant_id = $2 and account_id = $3 and used_at is null and revoked_at is null',
    values: [tx.place.countyId, tx.place.tenantId, accountId],
  });
}
