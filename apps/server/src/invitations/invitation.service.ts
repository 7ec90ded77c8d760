import { v7 as uuid } from 'uuid';
import { INVITATION_HOURS, RuleViolation } from '@huiyin/domain';
import { editAccount } from '../accounts/account.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { Context, SignedIn } from '../graphql/context';
import { endInvitations, endSessions } from '../identity/closing.service';
import { checkNewPassword, hashPassword } from '../identity/passwords';
import { beginSession, setPassword } from '../identity/session.service';
import { formatSessionKey, hashToken, newToken, parseSessionKey } from '../identity/tokens';
import { InvitationEntity } from './invitation.entity';
import type { AcceptInvitationInput } from './invitation.inputs';
import type { Invitation } from './invitation.type';

/** Makes an invitation; answers with what its link holds, which is not kept. */
export function issueInvitation(tx: Tx, accountId: string, invitedBy: string, now: Date): string {
  const token = newToken();
  endInvitations(tx, accountId);
  tx.insert(InvitationEntity, {
    id: uuid(),
    accountId,
    tokenHash: hashToken(token),
    invitedBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + INVITATION_HOURS * 3_600_000),
  });
  return formatSessionKey({ ...tx.place, token });
}

/** 发邀请链接. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID, WRONG_STATE of a disabled account */
export async function inviteAccount(tx: Tx, actor: SignedIn, input: EditInput, now: Date): Promise<Done> {
  const account = await editAccount(tx, actor, input);
  if (account.disabledAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'SUSPENDED', from: 'ACTIVE' });
  const invitation = issueInvitation(tx, account.id, actor.name, now);
  return { id: account.id, audit: { name: account.name }, extra: { invitation } };
}

type Held = Invitation & Readonly<{ id: string; accountId: string }>;

/** What a link opens, locked if it is to be used; a wrong, used, revoked and expired one are alike. */
async function held(
  tx: Tx,
  token: string,
  now: Date,
  lock: '' | 'for update of i' = '',
): Promise<Held | null> {
  return tx.first<Held>(
    `select i.id, i.account_id as "accountId", i.invited_by as "invitedBy", i.expires_at as "expiresAt",
            a.name as "accountName", o.name as "officialName", t.name as "tenantName", t.code as "tenantCode"
       from invitations i
       join accounts a on a.county_id = $1 and a.tenant_id = $2 and a.id = i.account_id
       join tenants t on t.county_id = $1 and t.tenant_id = $2
       left join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = a.official_id
      where i.county_id = $1 and i.tenant_id = $2 and i.token_hash = $3 and i.used_at is null and i.revoked_at is null
        and i.expires_at > $4 and a.disabled_at is null and o.retired_at is null
        ${lock}`,
    [tx.place.countyId, tx.place.tenantId, hashToken(token), now],
  );
}

/** What stands on the page that a link opens. Null: it does not hold, for whatever reason. */
export async function invitationOf({ db, services }: Context, link: string): Promise<Invitation | null> {
  const key = parseSessionKey(link);
  return key && db.inside(key, (tx) => held(tx, key.token, services.now()));
}

/**
 * 接受邀请: sets the password, ends whatever sessions the account had, and signs in.
 *
 * @throws RuleViolation INVITATION_OVER, WEAK_PASSWORD, TOO_LARGE
 */
export async function acceptInvitation(context: Context, input: AcceptInvitationInput): Promise<void> {
  const { db, services, address, userAgent } = context;
  const key = parseSessionKey(input.invitation);
  const known = key && (await invitationOf(context, input.invitation));
  if (!key || !known) throw new RuleViolation('INVITATION_OVER');
  checkNewPassword(input.password, { name: known.accountName });
  // before the transaction, which it would keep waiting
  const passwordHash = await hashPassword(input.password);
  const cookie = await db.write(key, async (tx) => {
    const invitation = await held(tx, key.token, services.now(), 'for update of i');
    if (invitation === null) throw new RuleViolation('INVITATION_OVER');
    const { id, accountId, accountName } = invitation;
    tx.push({
      text: 'update invitations set used_at = $4 where county_id = $1 and tenant_id = $2 and id = $3',
      values: [tx.place.countyId, tx.place.tenantId, id, services.now()],
    });
    endSessions(tx, accountId);
    await setPassword(tx, accountId, passwordHash);
    tx.audit({
      actor: { accountId, name: invitation.officialName ?? accountName },
      action: 'acceptInvitation',
      subjectKind: 'Account',
      subjectId: accountId,
      outcome: 'DONE',
      detail: { invitedBy: invitation.invitedBy, address },
    });
    return services.sessions.open(tx, accountId, { address, userAgent }, services.now());
  });
  services.sessions.forget();
  beginSession(context, cookie);
}
