import type { TestPerson, World } from '../testing/world';
import { act, castOf, inHand, MEDIATION, type Cast } from './mediation-cast.fixture';

const WHOLE = `${MEDIATION} petitionId disputeId matterCount nextStep nextStepOn
  participants { id kind body person duty leads officialId leftOn leftReason }
  matters { petitionId number status } offices { name ground } timeLine { kind text actorName office numbers }`;
export type Participant = Readonly<{
  id: string;
  kind: string;
  body: string;
  person: string | null;
  leads: boolean;
}>;

/** A mediation with its dispute: who works on it, which matters, and the time line of all. */
export const look = async (who: TestPerson, id: string) =>
  (await who.run(`query ($id: ID!) { mediation(id: $id) { ${WHOLE} } }`, { id })).mediation;
export const bodyOf = async (who: TestPerson, id: string, kind: string): Promise<Participant> =>
  (await look(who, id)).participants.find((one: Participant) => one.kind === kind);

export const CENTRE = {
  kind: 'BODY_SERVICE_CENTRE',
  body: '石桥镇综治中心',
  person: '周平',
  duty: '副主任',
};

/** What a body did for the dispute. */
export const contribute = async (who: TestPerson, id: string, text: string, kind = CENTRE.kind) =>
  act(who, 'contributeToDispute', { id, participantId: (await bodyOf(who, id, kind)).id, text });

/** Another petition in hand, which joins this mediation. */
export async function join(cast: Cast, mediationId: string, more: Record<string, unknown> = {}) {
  const petitionId = await inHand(cast, more);
  return { petitionId, ...(await act(cast.handler, 'joinMediation', { id: petitionId, mediationId })) };
}

/** A town whose portal is open, and who works on its disputes: `other` has no part in them yet. */
export async function disputeTown(world: World): Promise<Cast & Readonly<{ other: TestPerson }>> {
  const town = await (await world.county()).tenant();
  await world.db.write(town, (tx) =>
    tx.query('update tenants set portal_opened_at = now() where county_id = $1 and tenant_id = $2', [
      town.countyId,
      town.tenantId,
    ]),
  );
  return { ...(await castOf(town)), other: await town.as('HANDLER', '郑某') };
}
