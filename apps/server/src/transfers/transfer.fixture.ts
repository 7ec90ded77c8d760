import type { Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { TestPerson, TestTenant, World } from '../testing/world';
import { withClient } from '../testing/database';
import { carryTransfer } from './transfer-carry.service';
import { carryPapersOn } from './transfer-papers.service';

const SELECTION =
  '{ id side status receiptNumber petitionId version objectUntil petition { id status version } }';
const INPUTS: Readonly<Record<string, string>> = {
  objectToTransfer: 'TransferReasonInput',
  insistOnTransfer: 'TransferReasonInput',
  recallTransfer: 'TransferReasonInput',
  reportTransfer: 'TransferReasonInput',
  supplementTransfer: 'TransferReasonInput',
};

/** One act on a transfer, as its office's clerk does it. */
export async function onTransfer(person: TestPerson, name: string, input: Record<string, unknown>) {
  const type = INPUTS[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await person.run(`mutation ($input: ${type}!) { ${name}(input: $input) ${SELECTION} }`, {
    input,
  });
  return answer[name];
}

/** What an office's file says of a transfer. */
export async function transferOf(person: TestPerson, id: string) {
  const query = `query ($id: ID!) { transfer(id: $id) { ${SELECTION.slice(2, -2)} holderName holderOffice otherName report title content petitionerMasked category placeName
    path { seq kind byOffice byName text } actions { action allowed code } } }`;
  return (await person.run(query, { id })).transfer;
}

export const send = (
  person: TestPerson,
  petitionId: string,
  to: TestTenant,
  more: Record<string, unknown> = {},
) =>
  onTransfer(person, 'transferPetition', {
    id: petitionId,
    toTenantId: to.tenantId,
    kind: 'FORWARD',
    ...more,
  });

/** Does the messages' work from an office, as the queue does it; `db` may be one that dies. */
export async function carry(
  world: World,
  from: Place,
  id: string,
  db: Database = world.db.whole(),
): Promise<void> {
  const { vaults, files, now } = world.app.services;
  await carryTransfer({ db, vaults, files, now }, { countyId: from.countyId, tenantId: from.tenantId }, id);
}

type PapersJob = Readonly<{ payload: Place & { petitionId: string } }>;

/** The papers' work that acts and messages have left in the queue, by now. */
export const papersJobs = ({ ownerUrl }: World): Promise<PapersJob[]> =>
  withClient(
    ownerUrl,
    async (owner) =>
      (
        await owner.query<PapersJob>(
          `select payload from queue._private_jobs where key like 'transfers.papers:%' order by id`,
        )
      ).rows,
  );

/** Does the papers' work of an office, as the queue does it. */
export async function carryPapers(world: World, from: Place, db: Database = world.db): Promise<void> {
  const { vaults, files } = world.app.services;
  for (const { payload } of await papersJobs(world))
    if (payload.tenantId === from.tenantId)
      await carryPapersOn(
        { db, vaults, files },
        { countyId: from.countyId, tenantId: from.tenantId },
        payload.petitionId,
      );
}

/** The office serves, or is suspended. */
export async function serving(
  { db }: World,
  { countyId, tenantId }: TestTenant,
  serves: boolean,
): Promise<void> {
  await db.write({ countyId, tenantId }, (tx) =>
    tx.query('update tenants set status = $3 where county_id = $1 and tenant_id = $2', [
      countyId,
      tenantId,
      serves ? 'ACTIVE' : 'SUSPENDED',
    ]),
  );
}

/** The code of the refusal, or what came of it. */
export async function refusalOfAct(act: () => Promise<unknown>): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    return JSON.parse((error as Error).message)[0].extensions.code;
  }
}
