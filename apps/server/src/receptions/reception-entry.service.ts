import { v7 as uuid } from 'uuid';
import {
  isReceived,
  receptionFacet,
  registeredReception,
  requireReception,
  requireReceptionTime,
  type Channel,
  type ReceptionOutcome,
} from '@huiyin/domain';
import type { FacetChange } from '../db/tallies';
import type { Tx } from '../db/tx';
import type { Statement } from '../db/walled-query';
import type { OfficialEntity } from '../officials/official.entity';
import type { RegisteredReceptionInput } from './reception.inputs';

type Registered = Readonly<{ id: string; channel: Channel; receivedAt: Date; confidential: boolean }>;
type By = Readonly<{ official: Pick<OfficialEntity, 'id' | 'unitId'>; name: string; now: Date }>;
type Entry = Readonly<{ statement: Statement; counted: readonly FacetChange[] }>;

/**
 * 首问接待: the reception that registering a visit or a call is; nothing for what came otherwise. The statement goes with
 * another, so that a registration sends none for it.
 *
 * @throws RuleViolation INVALID
 */
export function receptionOf(
  { place: { countyId, tenantId } }: Pick<Tx, 'place'>,
  { id: petitionId, channel, receivedAt, confidential }: Registered,
  said: RegisteredReceptionInput,
  { official, name, now }: By,
): Entry | null {
  if (!isReceived(channel)) return null;
  const outcome: ReceptionOutcome = 'MATTER_REGISTERED';
  const { place, told } = requireReception({ outcome, petitionId, ...said });
  const itself = registeredReception(receivedAt, now);
  const fromAt = said.fromAt ?? itself.fromAt;
  const untilAt = said.untilAt ?? itself.untilAt;
  if (said.fromAt || said.untilAt) requireReceptionTime(fromAt, untilAt, now);
  return {
    statement: {
      text: `insert into receptions (county_id, tenant_id, id, petition_id, official_id, unit_id, channel, place, from_at, until_at,
               told, outcome, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      values: [
        countyId,
        tenantId,
        uuid(),
        petitionId,
        official.id,
        official.unitId,
        channel,
        place,
        fromAt,
        untilAt,
        told,
        outcome,
        now,
        name,
      ],
    },
    counted: confidential ? [] : [[receptionFacet(fromAt, outcome), 1]],
  };
}
