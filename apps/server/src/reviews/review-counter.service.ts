import { NIL, v7 as uuid } from 'uuid';
import {
  COUNTER_FIELDS,
  isSameName,
  printedNumber,
  requiredText,
  requirePosted,
  requireShown,
  RuleViolation,
  type Body,
  type Shown,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { openParties } from '../parties/party.service';
import { PetitionEntity } from '../petitions/petition.entity';
import type { Services } from '../services';
import { TenantEntity } from '../tenants/tenant.entity';
import { accuses, withheldFrom } from '../withholdings/withholding.service';
import { askOutside } from './review-asking.service';
import { deliver, pack } from './review-carry.service';
import type { ReceiveReviewRequestInput } from './review-counter.inputs';
import { reviewerOf, reviewsOf } from './review-request.service';

/**
 * 收件 at the counter of the body that reviews (信访工作条例第三十五、三十六条: it is whom the petitioner asks). The matter lies in another
 * office and is found by what its petitioner brings alone; the request is that office's as if it had come there, and the file of the body
 * begins within the same act. A wrong number, a wrong proof, what is withheld and what another body reviews are refused alike, and guessing is
 * slowed by account and by number as at the portal.
 *
 * @throws RuleViolation INVALID, REQUIRED, NOT_REVIEWED_HERE, THROTTLED, and what asking for it in that office throws
 */
export async function receiveReviewRequest(doing: Equipped, input: ReceiveReviewRequestInput): Promise<Done> {
  const { services, tx, actor, now } = doing;
  const { countyId, tenantId } = tx.place;
  const { officeId, receivedOn, channel } = input;
  if (officeId === tenantId)
    throw new RuleViolation('INVALID', {
      field: COUNTER_FIELDS.office,
      reason: {
        zh: '对本单位的意见由上一级机关、单位复查：在事项页面用“申请复查复核”登记',
        en: 'the body above reviews what this office answered: ask for it on the page of the matter',
      },
    });
  requireShown(input);
  requirePosted(channel, input.postedOn);
  const number = printedNumber(requiredText(input.number, COUNTER_FIELDS.number, 100));
  const [{ name: counter }, kept] = await Promise.all([
    tx.get(TenantEntity, tenantId),
    withheldFrom(tx, actor),
  ]);
  const there = { countyId, tenantId: officeId };
  const guess = { target: `${officeId}\n${number}`, address: `account ${actor.accountId}` };
  const petitionId = await services.codeGuesses.attempt(guess, () =>
    tx.elsewhere(there, (office) => brought(services, office, { ...input, number, body: tenantId, kept })),
  );
  if (petitionId === null) throw new RuleViolation('NOT_REVIEWED_HERE');
  const id = uuid();
  const asking = { ...input, handedInOn: receivedOn ?? null, bodyName: null };
  const load = await tx.elsewhere(there, async (office) => {
    await askOutside(office, petitionId, asking, { id, byName: actor.name, counter, now });
    office.audit({
      actor,
      action: 'receiveReviewRequest',
      subjectKind: 'Review',
      subjectId: id,
      outcome: 'DONE',
      detail: { number, from: counter },
    });
    return pack(services, office, id, 0);
  });
  await deliver({ vaults: services.vaults, now: () => now }, tx, there, load);
  return { id, audit: { number, from: load.office, channel } };
}

type Brought = Shown & Readonly<{ number: string; body: string; kept: readonly string[] }>;

/** Nobody's petition: an unknown number is looked at as long as a known one. */
const NONE = { id: NIL, codeIssue: 1, confidential: false };

/** The matter of that number, if it is theirs who asks, and this body's to review; null for all else, as of what that office itself has no more. */
async function brought(
  services: Services,
  there: Tx,
  { number, code, name, body, kept }: Brought,
): Promise<string | null> {
  // an id of no office of this county
  if ((await there.first(OFFICE_SQL, [there.place.countyId, there.place.tenantId])) === null) return null;
  const found = await there.first<typeof NONE>(
    `select id, code_issue as "codeIssue", confidential from petitions
      where county_id = $1 and tenant_id = $2 and number = $3 and id <> all(app.rerouted($2))`,
    [there.place.countyId, there.place.tenantId, number],
  );
  const { id, codeIssue, confidential } = found ?? NONE;
  const vault = await services.vaults.of(there);
  const named = await openParties(there, vault, id);
  const theirs = code?.trim()
    ? vault.checkQueryCode(code, id, codeIssue)
    : !confidential && named.some((party) => isSameName(party.name, name ?? ''));
  if (found === null || !theirs || kept.includes(id)) return null;
  if (await accuses(there, id, body)) return null;
  return (await isFor(there, id, body)) ? id : null;
}

const OFFICE_SQL = 'select from tenants where county_id = $1 and tenant_id = $2 and id = $2';

/** Whether a body reviews it next, or has the last review of it, so that it may be told what stands in the way of another. */
async function isFor(there: Tx, petitionId: string, body: string): Promise<boolean> {
  const [petition, earlier] = await Promise.all([
    there.get(PetitionEntity, petitionId),
    reviewsOf(there, petitionId),
  ]);
  if (earlier.at(-1)?.otherTenantId === body) return true;
  try {
    return (await reviewerOf(there, petition, earlier, null)).id === body;
  } catch (error) {
    // nobody has said who is above
    if (error instanceof RuleViolation) return false;
    throw error;
  }
}

/** All of the county but this one. */
export const otherOffices = (tx: Tx): Promise<Body[]> =>
  tx.rows<Body>(
    'select tenant_id as id, name, kind from app.county_offices() where tenant_id <> $1 order by name',
    [tx.place.tenantId],
  );
