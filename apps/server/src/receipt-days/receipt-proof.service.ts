import {
  beijingDate,
  countyDayText,
  merkleTree,
  officeDayText,
  proofFile,
  proofText,
  type Language,
  type Place,
  type Proof,
} from '@huiyin/domain';
import { superiorOf } from '../accusations/accusation-superior.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { sha256Of } from '../vault/sha256';
import { countyDays, officeDays } from './published-days.service';
import type { ReceiptProof } from './receipt-day.type';
import type { ReceiptLeafEntity } from './receipt-leaf.entity';
import { bytesOf, hexOf, sha256 } from './receipt-day.service';

type Leaf = Pick<ReceiptLeafEntity, 'salt' | 'position' | 'size' | 'path'>;

/** 回执存证 of a petition, for who holds its query code; null where no receipt was signed. */
export async function receiptProof(
  db: Database,
  place: Place,
  petitionId: string,
  language: Language,
): Promise<ReceiptProof | null> {
  const here = await db.inside(place, (tx) => standing(tx, petitionId));
  if (here === null) return null;
  const { day, receipt, leaf, confidential, closed } = here;
  const open = { day, file: null, root: null, countyRoot: null };
  if (leaf === null || closed === null) {
    const alone = confidential || closed !== null;
    return { ...open, text: proofText(alone ? 'SIGNATURE_ALONE' : 'DAY_RUNS', language) };
  }
  const county = await db.inside(await superiorOf(db, place), async (tx) => {
    const [of] = await countyDays(tx, day, day);
    const position = of?.heads.indexOf(closed.head) ?? -1;
    return of === undefined || position < 0 ? null : { of, position };
  });
  const file = proofFile({
    receipt: sha256Of(receipt),
    salt: leaf.salt,
    office: {
      record: officeDayText(closed),
      position: leaf.position,
      size: leaf.size,
      path: leaf.path,
    },
    county: county && countyStanding(county.of, county.position),
  });
  const text = proofText('CLOSED', language);
  return { day, text, file, root: closed.root, countyRoot: county?.of.root ?? null };
}

function countyStanding(
  of: Awaited<ReturnType<typeof countyDays>>[number],
  position: number,
): Proof['county'] {
  const { paths } = merkleTree(of.heads.map(bytesOf), sha256);
  const path = (paths[position] ?? []).map(hexOf);
  return { record: countyDayText(of), position, size: of.heads.length, path };
}

async function standing(tx: Tx, petitionId: string) {
  const here = [tx.place.countyId, tx.place.tenantId, petitionId];
  const [petition, leaf] = await Promise.all([
    tx.first<{ registeredAt: Date; confidential: boolean; receipt: string | null }>(
      `select p.registered_at as "registeredAt", p.confidential, e.data->>'receipt' as receipt
         from petitions p
         join petition_events e on e.county_id = $1 and e.tenant_id = $2 and e.petition_id = p.id and e.kind = 'REGISTERED'
        where p.county_id = $1 and p.tenant_id = $2 and p.id = $3`,
      here,
    ),
    tx.first<Leaf>(
      `select salt, position, size, path from receipt_leaves
        where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      here,
    ),
  ]);
  if (petition === null || petition.receipt === null) return null;
  const day = beijingDate(petition.registeredAt);
  const [closed = null] = await officeDays(tx, day, day);
  return { day, receipt: petition.receipt, confidential: petition.confidential, leaf, closed };
}
