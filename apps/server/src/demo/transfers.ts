import { addDays, beijingDate, type Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Done, Equipped } from '../graphql/act';
import type { Services } from '../services';
import { carryTransfer } from '../transfers/transfer-carry.service';
import { objectToTransfer, signTransfer, transferPetition } from '../transfers/transfer.service';
import { record } from './record';
import { readStaff } from './staff';

type Ground = Readonly<{ db: Database; services: Services }>;

/** One matter of the county's office is at a township, one waits at a school, one comes back with an objection. */
export async function demoTransfers(
  ground: Ground,
  office: Place,
  townships: readonly Place[],
  school: Place,
): Promise<void> {
  const [first, second] = townships;
  const petitions = await transferable(ground.db, office);
  if (!first || !second) return;
  const [signed, waiting, objected] = petitions;
  if (signed) {
    const id = await send(ground, office, signed, first, true);
    await byClerk(ground, first, 'signTransfer', (doing) => signTransfer(doing, { id }));
    await carry(ground, first, id);
  }
  if (waiting) await send(ground, office, waiting, school, false);
  if (objected) {
    const id = await send(ground, office, objected, second, false);
    const reason = '经核实，所反映路段由县交通运输局管养，不属本镇职权范围。';
    await byClerk(ground, second, 'objectToTransfer', (doing) => objectToTransfer(doing, { id, reason }));
    await carry(ground, second, id);
  }
}

/** Open matters of the office that nobody has in hand; none once there are transfers, so that a second start adds nothing. */
async function transferable(db: Database, { countyId, tenantId }: Place): Promise<string[]> {
  const rows = await db.read(
    { countyId, tenantId },
    {
      text: `select p.id from petitions p where p.county_id = $1 and p.tenant_id = $2 and p.status in ('REGISTERED', 'ACCEPTED')
               and not exists (select from transfers t where t.county_id = $1 and t.tenant_id = $2)
               and not exists (select from jurisdiction_dockets d
                                where d.county_id = $1 and d.tenant_id = $2 and d.petition_id = p.id)
              order by p.received_at desc limit 3`,
      values: [countyId, tenantId],
    },
  );
  return rows.map(([id]) => String(id));
}

async function send(ground: Ground, from: Place, id: string, to: Place, assigned: boolean): Promise<string> {
  const due = addDays(beijingDate(ground.services.now()), 30);
  const how = assigned ? ({ kind: 'ASSIGN', reportDueOn: due } as const) : ({ kind: 'FORWARD' } as const);
  const instruction = assigned ? '请查清事实，依法处理并答复信访人，按期反馈办理结果。' : null;
  const deviation = '事项发生在当地，由当地先行核查办理。';
  const sent = await byClerk(ground, from, 'transferPetition', (doing) =>
    transferPetition(doing, { id, toTenantId: to.tenantId, instruction, deviation, ...how }),
  );
  await carry(ground, from, sent.id);
  await carry(ground, to, sent.id);
  return sent.id;
}

function byClerk(
  { db, services }: Ground,
  place: Place,
  action: string,
  work: (doing: Equipped) => Promise<Done>,
): Promise<Done> {
  return db.write(place, async (tx) => {
    const actor = (await readStaff(tx)).account('clerk');
    const done = await work({ services, tx, actor, now: services.now() });
    record(tx, actor, action, 'Transfer', done);
    return done;
  });
}

const carry = ({ db, services: { vaults, files, now } }: Ground, from: Place, id: string): Promise<void> =>
  carryTransfer({ db, vaults, files, now }, from, id);
