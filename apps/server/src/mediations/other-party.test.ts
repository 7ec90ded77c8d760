import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Unplaced } from '../db/tx';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { inputsOf, REGISTER, aPetition, verb } from '../petitions/petition.fixture';
import type { JobHelpers } from 'graphile-worker';
import { asRole } from '../house/witness';
import type { JobWorld } from '../jobs/world';
import { mediationsSeal } from '../jobs/mediations.seal';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import type { MediationEntity } from './mediation.entity';
import { aMediation } from './mediation.fixture';
import { act, castOf, DISPUTE, inHand, opened, refusal, type Cast } from './mediation-cast.fixture';
import { sealOldOtherParties } from './mediation-other-party.service';

let world: World;
let town: TestTenant;
let cast: Cast;
let handler: TestPerson;
let auditor: TestPerson;
let overseer: TestPerson;

const NAME = '欧阳清风';
const PERSON = { otherPartyKind: 'OTHER_PERSON', otherParty: NAME };
const REVEAL = `mutation ($input: RevealOtherPartyInput!) {
  revealOtherParty(input: $input) { id otherParty otherPartyRevealed } }`;
const ONE = 'query ($id: ID!) { mediation(id: $id) { otherParty otherPartyKind otherPartyRevealed } }';
const LIST = '{ mediations(first: 50) { nodes { id otherParty actions { action allowed } } } }';
const purpose = { purposeKind: 'CONTACT_OTHER_SIDE', purpose: '约定调解时间' };

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  town = await county.tenant();
  auditor = await town.as('AUDITOR');
  overseer = await county.office.as('COUNTY_SUPERVISOR');
  cast = await castOf(town);
  handler = cast.handler;
});
afterAll(() => world.close());

const rowOf = async (id: string) =>
  (
    await world.db.inside(town, (tx) =>
      tx.rows<{ row: string; sealed: Buffer | null }>(
        `select m::text as row, other_party_sealed as sealed from mediations m
          where county_id = $1 and tenant_id = $2 and id = $3`,
        [town.countyId, town.tenantId, id],
      ),
    )
  )[0];
it('is none of those who raise the matter, nor those of one that joins', async () => {
  const petitionId = await inHand(cast);
  const own = { ...DISPUTE, ...PERSON, otherParty: ' 欧阳明月 ' };
  expect(await refusal(handler, 'openMediation', { id: petitionId, ...own })).toBe('INVALID');
  const { id: mediationId } = await act(handler, 'openMediation', { id: petitionId, ...DISPUTE, ...PERSON });
  const theirs = await inHand(cast, { parties: [{ name: NAME, phone: '13800001236' }] });
  expect(await refusal(handler, 'joinMediation', { id: theirs, mediationId })).toBe('INVALID');
  const another = await inHand(cast, { parties: [{ name: '司马西平', phone: '13800001237' }] });
  expect((await act(handler, 'joinMediation', { id: another, mediationId })).status).toBe('CONSENT_AWAITED');
});

const shown = async (who: TestPerson, id: string) => (await who.run(ONE, { id })).mediation;

it('is stored sealed and shown masked where it is a person; an organ stands there by name', async () => {
  const { id } = await opened(cast, PERSON);
  expect(await shown(handler, id)).toEqual({
    otherParty: '欧阳**',
    otherPartyKind: 'OTHER_PERSON',
    otherPartyRevealed: null,
  });
  const row = await rowOf(id);
  expect(row?.sealed).not.toBeNull();
  expect(row?.row).not.toContain(NAME);
  expect(row?.row).not.toContain(Buffer.from(NAME).toString('hex'));
  const organ = await opened(cast, { otherPartyKind: 'OTHER_ORGAN', otherParty: '石桥镇自然资源所' });
  expect((await shown(handler, organ.id)).otherParty).toBe('石桥镇自然资源所');
  expect((await rowOf(organ.id))?.sealed).toBeNull();
});

it('is looked at for a purpose that the log keeps, and by who may look at identities', async () => {
  const { id } = await opened(cast, PERSON);
  const input = { id, ...purpose };
  expect(await auditor.refused(REVEAL, { input })).toBe('FORBIDDEN');
  expect(await handler.refused(REVEAL, { input: { ...input, purpose: ' ' } })).toBe('REQUIRED');
  expect((await handler.run(REVEAL, { input })).revealOtherParty).toEqual({
    id,
    otherParty: '欧阳**',
    otherPartyRevealed: NAME,
  });
  const log = '{ auditEntries(first: 20, looks: true) { nodes { action outcome actorName detail } } }';
  const { nodes } = (await auditor.run(log)).auditEntries;
  const done = nodes.filter(({ outcome }: { outcome: string }) => outcome === 'DONE');
  expect(done).toMatchObject([
    { action: 'revealOtherParty', actorName: '何春燕', detail: expect.stringContaining(purpose.purpose) },
  ]);
  expect(JSON.stringify(nodes)).not.toContain(NAME);
  const organ = await opened(cast, { otherPartyKind: 'OTHER_ORGAN', otherParty: '石桥镇自然资源所' });
  expect(await handler.refused(REVEAL, { input: { id: organ.id, ...purpose } })).toBe('INVALID');
});

it('is reached for a purpose of its own, for which nobody looks at the petitioner', async () => {
  const { id, petitionId } = await opened(cast, PERSON);
  const { mediations } = await handler.run(LIST);
  expect(mediations.nodes.some((one: { id: string }) => one.id === id)).toBe(true);
  await handler.run(REVEAL, { input: { id, ...purpose } });
  const look = 'mutation ($input: RevealPetitionerInput!) { revealPetitioner(input: $input) { id } }';
  expect(await handler.refused(look, { input: { id: petitionId, ...purpose } })).toBe('INVALID');
  const own = { ...purpose, purposeKind: 'CONTACT_PETITIONER' };
  await handler.run(look, { input: { id: petitionId, ...own } });
});

it('is not the petitioner’s identity: their time line and their readings do not tell of the look', async () => {
  await openPortalOf(town, cast.clerk);
  const { registerPetition } = await cast.clerk.run(REGISTER, { input: aPetition({}) });
  const { id: petitionId, number, queryCode: code } = registerPetition;
  const inputs = inputsOf(town, handler, cast.leader);
  for (const step of ['acceptPetition', 'assignPetition'])
    await cast.clerk.run(verb(step), { input: { id: petitionId, ...inputs[step] } });
  await handler.run(verb('takePetition'), { input: { id: petitionId } });
  const { id } = await act(handler, 'openMediation', { id: petitionId, ...DISPUTE, ...PERSON });
  await handler.run(REVEAL, { input: { id, ...purpose } });
  const key = { tenantCode: town.code, number, code };
  const READ = FOLLOW.replace('mayRate', 'readings { purpose } mayRate');
  const followed = async () => (await world.visitor().run(READ, key)).followPetition;
  expect((await followed()).readings).toEqual([]);
  // a look at the petitioner is told
  const look = 'mutation ($input: RevealPetitionerInput!) { revealPetitioner(input: $input) { id } }';
  await handler.run(look, { input: { id: petitionId, ...purpose, purposeKind: 'CONTACT_PETITIONER' } });
  expect((await followed()).readings).toHaveLength(1);
  expect(JSON.stringify(await followed())).not.toContain(NAME);
});

it('is read by the county masked, and by its role not at all', async () => {
  const { id } = await opened(cast, PERSON);
  const { nodes } = (await overseer.run(LIST)).mediations;
  const seen = nodes.find((one: { id: string }) => one.id === id);
  expect(seen.otherParty).toBe('欧阳**');
  expect(seen.actions).toContainEqual({ action: 'reveal', allowed: false });
  expect(await overseer.refused(REVEAL, { input: { id, ...purpose } })).toBe('FORBIDDEN');
});

it('is sealed at a start where it was written down before, once, and what was destroyed stays so', async () => {
  const older = async (more: Unplaced<MediationEntity>) =>
    (await aMediation(world, town, await inHand(cast), handler.officialId, more)).mediation;
  const [plain, organ, gone] = [
    await older({ otherParty: NAME }),
    await older({ otherParty: '石桥镇自然资源所', otherPartyKind: 'OTHER_ORGAN' }),
    await older({ otherParty: '已销毁' }),
  ];
  const seal = () => sealOldOtherParties(world.db.whole(), world.app.services.vaults, town);
  await seal();
  const once = (await rowOf(plain))?.sealed;
  await seal();
  expect(once).not.toBeNull();
  expect((await rowOf(plain))?.sealed).toEqual(once);
  expect(await shown(handler, plain)).toMatchObject({ otherParty: '欧阳**' });
  const { revealOtherParty } = await handler.run(REVEAL, { input: { id: plain, ...purpose } });
  expect(revealOtherParty.otherPartyRevealed).toBe(NAME);
  expect([(await rowOf(organ))?.sealed, (await rowOf(gone))?.sealed]).toEqual([null, null]);
  expect(await shown(handler, organ)).toMatchObject({ otherParty: '石桥镇自然资源所' });
  expect(await shown(handler, gone)).toMatchObject({ otherParty: '已销毁' });
});

it('is sealed at a start in an office that is suspended, too', async () => {
  const { office, tenant } = await world.county();
  const away = await tenant();
  const keeper = await away.as('HANDLER', '何春燕');
  const others = {
    town: away,
    clerk: await away.as('CLERK'),
    handler: keeper,
    leader: await away.as('LEADER'),
  };
  const { mediation } = await aMediation(world, away, await inHand(others), keeper.officialId, {
    otherParty: NAME,
  });
  const kept = () =>
    world.db.inside(away, (tx) =>
      tx.first<{ otherParty: string; sealed: Buffer | null }>(
        `select other_party as "otherParty", other_party_sealed as sealed from mediations
          where county_id = $1 and tenant_id = $2 and id = $3`,
        [away.countyId, away.tenantId, mediation],
      ),
    );
  const admin = await office.as('COUNTY_ADMIN');
  await admin.run('mutation ($input: SuspendTenantInput!) { suspendTenant(input: $input) { status } }', {
    input: { id: away.tenantId, reason: '撤并' },
  });
  expect(await kept()).toEqual({ otherParty: NAME, sealed: null });
  await asRole(world.ownerUrl, 'queue', null, (queue) =>
    mediationsSeal({ ...world.app.services, db: world.db } as unknown as JobWorld, {}, {
      query: (text: string) => queue.query(text),
    } as unknown as JobHelpers),
  );
  expect(await kept()).toEqual({ otherParty: '欧阳**', sealed: expect.any(Buffer) });
});
