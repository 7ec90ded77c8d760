import { v7 as uuid } from 'uuid';
import type { Place } from '@huiyin/domain';
import type { TestTenant, World } from '../testing/world';
import { withhold } from '../withholdings/withholding.service';
import { carryAccusation } from './accusation-carry.service';
import { bringBack } from './accusation-elsewhere.service';
import { AccusationEntity } from './accusation.entity';

/** Rows that say whom a petition accuses, and from whom it is kept. */
export async function anAccusation(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
  officialId: string,
): Promise<string> {
  const id = uuid();
  const named = { name: `${code} 周某`, officeName: `${code} 办`, officialId, namedAt: new Date() };
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(AccusationEntity, { id, petitionId, kind: 'OFFICIAL', ...named });
    withhold(tx, [{ petitionId, officialId, unitId: null, ground: 'ACCUSED' }], new Date());
  });
  return id;
}

export const LODGE = `mutation ($input: LodgeAccusationInput!) {
  lodgeAccusation(input: $input) { id number category confidential queryCode accusations { kind name officeName } } }`;

export const REROUTE = `mutation ($input: RerouteAccusationInput!) { rerouteAccusation(input: $input) { receivedBy } }`;

/** Takes it to the superior, as the queue does. */
export async function carryUp(
  world: World,
  { countyId, tenantId }: Place,
  petitionId: string,
): Promise<void> {
  const { vaults, files, now } = world.app.services;
  await carryAccusation({ db: world.db, vaults, files, now }, { countyId, tenantId }, petitionId);
}

export const NAME_ACCUSED = `mutation ($input: NameAccusedInput!) { nameAccused(input: $input) { id status confidential } }`;

/** Seals what the other office of a transfer has of it, as the queue does. */
export async function sealOver(
  world: World,
  { countyId, tenantId }: Place,
  transferId: string,
): Promise<void> {
  const { vaults, files, now } = world.app.services;
  await bringBack({ db: world.db, vaults, files, now }, { countyId, tenantId }, transferId);
}
