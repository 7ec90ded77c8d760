import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { act, begun, ITEMS, TODAY, type Cast } from '../mediations/mediation-cast.fixture';
import { register } from '../petitions/petition.fixture';
import { PetitionEntity } from '../petitions/petition.entity';
import { World } from '../testing/world';
import { recordOf } from './archive-record.service';

let world: World;
let cast: Cast;

beforeAll(async () => {
  world = await World.open();
  const town = await (await world.county()).tenant();
  const [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
  cast = { town, clerk, handler, leader: await town.as('LEADER', '秦岳') };
});
afterAll(() => world.close());

const recordFor = (id: string): Promise<string> =>
  world.db.inside(cast.town, async (tx) => {
    const vault = await world.app.services.vaults.of(tx);
    return String(await recordOf(tx, vault, await tx.get(PetitionEntity, id)));
  });

it('keeps the sessions, the agreement and what was performed, the same bytes each time', async () => {
  const { id, petitionId } = await begun(cast, { otherParty: '欧阳西邻' });
  await act(cast.handler, 'recordMediationSession', {
    id,
    at: new Date(),
    place: '镇调解室',
    result: 'SESSION_AGREED',
    attended: '双方、老周',
    record: '各让一步',
  });
  const agreement = { id, form: 'AGREED_IN_WRITING', effectiveOn: TODAY, items: ITEMS };
  const { items } = await act(cast.handler, 'recordMediationAgreement', agreement);
  await act(cast.handler, 'recordMediationPerformance', {
    id,
    itemId: items[0].id,
    performedOn: ITEMS[0]?.dueOn,
    proof: '现场照片',
  });
  const record = await recordFor(petitionId);
  expect(JSON.parse(record).mediations).toMatchObject([
    {
      status: 'AGREEMENT_REACHED',
      body: '石桥镇人民调解委员会',
      // in clear, as the people of the matter are
      otherParty: '欧阳西邻',
      petitionerConsentMeans: 'CONSENT_WRITTEN',
      form: 'AGREED_IN_WRITING',
      sessions: [{ place: '镇调解室', result: 'SESSION_AGREED', record: '各让一步' }],
      items: [
        { ordinal: 1, text: '拆除围墙', performedOn: ITEMS[0]?.dueOn, proof: '现场照片' },
        { ordinal: 2, performedOn: null },
      ],
    },
  ]);
  expect(await recordFor(petitionId)).toBe(record);
  // and says nothing of mediation where there was none
  const { id: other } = await register(cast.clerk);
  expect(JSON.parse(await recordFor(other))).not.toHaveProperty('mediations');
});
