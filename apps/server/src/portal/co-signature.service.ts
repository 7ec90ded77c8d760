import { NIL } from 'uuid';
import { coSignerWishes, printedNumber, RuleViolation } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Context } from '../graphql/context';
import { superiorIn } from '../accusations/accusation-superior.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { requireJoinable, withdrawCoSignature } from '../group-matters/co-signer.service';
import { withdrawCarried } from '../group-matters/group-carry.service';
import { PetitionEntity } from '../petitions/petition.entity';
import type { InvitedMatter } from './co-signature.type';
import { idAbove } from '../withholdings/withholding.service';
import { requireNobody, type Held, type HeldBy, type Key } from './portal-held.service';
import { openOffice, placeOf } from './portal-office.service';

/** No group: an unknown number is looked at as long as a known one. */
const NONE = { groupId: NIL, petitionId: NIL, issue: 1 };

/**
 * The group matter that number and invitation code open; guessing is slowed as with query codes, and answered alike.
 *
 * @throws RuleViolation NOT_FOUND (portal), TENANT_CLOSED, WRONG_QUERY_CODE, THROTTLED
 */
export async function invitedTo(context: Context, { tenantCode, number, code }: Key): Promise<Held> {
  const { db, services, address } = context;
  const place = await placeOf(context, tenantCode);
  const vault = await services.vaults.at(place);
  const wanted = printedNumber(number.slice(0, 100));
  const target = `join\n${place.tenantId}\n${wanted}`;
  const petitionId = await services.codeGuesses.attempt({ target, address }, () =>
    db.inside(place, async (tx) => {
      await openOffice(tx);
      const group = await tx.first<typeof NONE>(
        `select g.id as "groupId", g.petition_id as "petitionId", g.invitation_issue as issue
           from petitions p
           join group_matters g on g.county_id = $1 and g.tenant_id = $2 and g.petition_id = p.id
          where p.county_id = $1 and p.tenant_id = $2 and p.number = $3`,
        [tx.place.countyId, tx.place.tenantId, wanted],
      );
      const { groupId, issue } = group ?? NONE;
      return vault.checkQueryCode(code, groupId, issue) && group !== null ? group.petitionId : null;
    }),
  );
  if (petitionId === null) throw new RuleViolation('WRONG_QUERY_CODE');
  return { place, petitionId };
}

/** What one is asked to sign. @throws RuleViolation WRONG_STATE once it is decided */
export async function invitedMatter(context: Context, key: Key): Promise<InvitedMatter> {
  const { place, petitionId } = await invitedTo(context, key);
  return context.db.inside(place, async (tx) => {
    const [{ tenant }, petition, { profileOf }] = await Promise.all([
      openOffice(tx),
      tx.get(PetitionEntity, petitionId),
      legalRulesOf(tx),
    ]);
    requireJoinable(petition);
    const { number, title, content, profile } = petition;
    return {
      number,
      title,
      content,
      officeName: tenant.name,
      wishes: coSignerWishes(profileOf(profile)),
    };
  });
}

/** 退出联名, also where the confirmation has gone with its matter. @throws RuleViolation NOT_FOUND to who brought the matter */
export async function withdraw(
  tx: Tx,
  { coSignerId, sentOn }: Pick<HeldBy, 'coSignerId' | 'sentOn'>,
  now: Date,
): Promise<Done> {
  if (coSignerId === null) throw new RuleViolation('NOT_FOUND');
  const done = await withdrawCoSignature(tx, coSignerId, now);
  if (sentOn)
    await tx.elsewhere(await superiorIn(tx), (above) => withdrawCarried(above, idAbove(coSignerId), now));
  return done;
}

/**
 * A co-signature is the person's own: nobody of an office gives it, nor a device they work on, so that nobody there tries out
 * who has signed.
 *
 * @throws RuleViolation FORBIDDEN
 */
export function requireOwnHand(context: Context): void {
  requireNobody(context);
  if (context.staffDevice) throw new RuleViolation('FORBIDDEN', { roles: 'PETITIONER' });
}
