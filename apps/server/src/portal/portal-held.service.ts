import { NIL } from 'uuid';
import { printedNumber, RuleViolation, type Place } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Context } from '../graphql/context';
import { coSignerWith } from '../group-matters/co-signer.service';
import type { TenantVault } from '../vault/tenant-vault';
import { isRerouted } from '../withholdings/withholding.service';
import { superiorsDesk } from './portal-move.service';
import { openOffice, placeOf } from './portal-office.service';

export type Key = Readonly<{ tenantCode: string; number: string; code: string }>;
export type Held = Readonly<{ place: Place; petitionId: string }>;

/** The same, and as whom: null is who brought the matter; and whether it was sent on to the superior of the office. */
export type HeldBy = Held & Readonly<{ coSignerId: string | null; sentOn: boolean }>;

/**
 * A rating is the petitioner's own: an office's people, who may have the code from a receipt, give none.
 *
 * @throws RuleViolation FORBIDDEN to whoever is signed in
 */
export function requireNobody({ actor }: Context): void {
  if (actor !== null) throw new RuleViolation('FORBIDDEN', { roles: 'PETITIONER' });
}

/** Nobody's petition: an unknown number is looked at as long as a known one. */
const NONE = { id: NIL, codeIssue: 1 };

/**
 * The petition that number and the petitioner's own query code open: what they alone may do is not a co-signer's.
 *
 * @throws RuleViolation as `heldHere`; FORBIDDEN to a co-signer
 */
export async function heldPetition(context: Context, key: Key, office = openOffice): Promise<Held> {
  const held = await heldHere(context, key, office);
  if (held.coSignerId !== null) throw new RuleViolation('FORBIDDEN', { roles: 'REPRESENTATIVE' });
  return held;
}

/**
 * The same of the petitioner or a co-signer, to be acted on where it was registered. A matter that was sent on has another number and
 * code where it is: who holds the old ones is told where that is, as when they follow it (0033).
 *
 * @throws RuleViolation as `heldByAnybody`; MATTER_MOVED
 */
export async function heldHere(context: Context, key: Key, office = openOffice): Promise<HeldBy> {
  const db = context.db.whole();
  const held = await heldByAnybody({ ...context, db }, key, office);
  if (!held.sentOn) return held;
  const { office: where, phone, address } = await superiorsDesk(db, held.place);
  throw new RuleViolation('MATTER_MOVED', { office: where, phone: phone || address || '—' });
}

/**
 * The petition that number and query code open, the petitioner's or a co-signer's. A wrong number and a wrong code answer
 * alike, after the same work, and guessing is slowed by address and by number.
 *
 * @param office opens a petition to be acted on, or, as `officeBehind` does, also one of a suspended or closed office to be read.
 * @throws RuleViolation NOT_FOUND (portal), TENANT_CLOSED, WRONG_QUERY_CODE, THROTTLED
 */
export async function heldByAnybody(
  context: Context,
  { tenantCode, number, code }: Key,
  office = openOffice,
): Promise<HeldBy> {
  const { db, services, address } = context;
  const place = await placeOf(context, tenantCode);
  const vault = await services.vaults.at(place);
  const wanted = printedNumber(number.slice(0, 100));
  const target = `${place.tenantId}\n${wanted}`;
  const held = await services.codeGuesses.attempt({ target, address }, () =>
    db.inside(place, async (tx) => {
      // thrown, a closed portal is nobody's wrong guess
      await office(tx);
      return opened(tx, vault, wanted, code);
    }),
  );
  if (held === null) throw new RuleViolation('WRONG_QUERY_CODE');
  return { place, ...held };
}

async function opened(
  tx: Tx,
  vault: TenantVault,
  number: string,
  code: string,
): Promise<Omit<HeldBy, 'place'> | null> {
  const found = await tx.first<{ id: string; codeIssue: number }>(
    'select id, code_issue as "codeIssue" from petitions where county_id = $1 and tenant_id = $2 and number = $3',
    [tx.place.countyId, tx.place.tenantId, number],
  );
  const { id, codeIssue } = found ?? NONE;
  const fits = vault.checkQueryCode(code, id, codeIssue);
  const coSignerId = await coSignerWith(tx, vault, id, code);
  if (found === null || (!fits && coSignerId === null)) return null;
  return {
    petitionId: found.id,
    coSignerId: fits ? null : coSignerId,
    sentOn: await isRerouted(tx, found.id),
  };
}
