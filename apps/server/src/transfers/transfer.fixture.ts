import { addDays, beijingDate, type Place } from '@huiyin/domain';
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
  const query = `query ($id: ID!) { transfer(id: $id) { ${SELECTION.slice(2, -2)} holderName holderOffice otherName report answers { ordinal text outcome facts legalBasis opinion performBy } title content petitionerMasked category placeName
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

/** The office may issue papers under this mark (机关代字). */
export const markPapers = ({ db }: World, { countyId, tenantId }: TestTenant, mark: string): Promise<void> =>
  db.write({ countyId, tenantId }, async (tx) => {
    await tx.query('update tenants set paper_mark = $3 where county_id = $1 and tenant_id = $2', [
      countyId,
      tenantId,
      mark,
    ]);
  });

export async function issuePaper(person: TestPerson, petitionId: string, kind: string, more: object = {}) {
  const issue = `mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { id sha256 documentNumber } }`;
  return (await person.run(issue, { input: { petitionId, kind, ...more } })).issuePaper;
}

const BY = addDays(beijingDate(new Date()), 20);
export const CARRIED_ANSWERS = [
  {
    ordinal: 1,
    text: '修复道路',
    outcome: 'SUPPORTED',
    facts: '路面破损',
    legalBasis: '《公路法》第三十五条',
    opinion: '二十日内修复',
    performBy: BY,
  },
  {
    ordinal: 2,
    text: '赔偿损失',
    outcome: 'NOT_SUPPORTED',
    facts: '没有证据',
    legalBasis: '《民法典》第一千一百六十五条',
    opinion: '不予支持',
    performBy: null,
  },
];

/** Splits a petition in two claims and answers each, as its office does before it answers the whole. */
export async function answerTwoClaims(person: TestPerson, id: string): Promise<void> {
  const split = `mutation ($input: SplitPetitionInput!) { splitPetition(input: $input) { claims { id } } }`;
  const answer = `mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }`;
  const claims = CARRIED_ANSWERS.map(({ text }) => ({ text }));
  const { splitPetition } = await person.run(split, { input: { id, claims } });
  for (const [i, { ordinal: _, text: __, ...given }] of CARRIED_ANSWERS.entries())
    await person.run(answer, { input: { id, claimId: splitPetition.claims[i].id, ...given } });
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
