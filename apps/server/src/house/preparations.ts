import { v7 as uuid } from 'uuid';
import { AccountEntity } from '../accounts/account.entity';
import { issueInvitation } from '../invitations/invitation.service';
import { OfficialEntity } from '../officials/official.entity';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { TenantEntity } from '../tenants/tenant.entity';
import type { Visitor } from '../testing/visitor';
import type { World } from '../testing/world';
import type { TransferEntity } from '../transfers/transfer.entity';
import { UnitEntity } from '../units/unit.entity';
import { aRoster, anAbsence, anAmendment } from './leadership-places';
import { aLeadershipGroup, TOWNSHIPS, type FurnishedPlace, type Objects } from './places';
import { aBatch } from './import-places';
import { aNotice } from './notice-places';
import { aTransfer } from './transfer-places';

/** Where an act is about to be done, and by whom. */
export type Stage = Readonly<{ world: World; place: FurnishedPlace; person: Visitor }>;
export type Prepared = Readonly<{ objects?: Partial<Objects>; args?: Record<string, unknown> }>;

/** A petition that has gone this way; its clerk answers for it all along. */
export const after =
  (...steps: string[]) =>
  async ({ place }: Stage): Promise<Prepared> => {
    const { id } = await register(place.clerk);
    const inputs = inputsOf(place, place.clerk, place.clerk);
    for (const step of steps) await place.clerk.run(verb(step), { input: { id, ...inputs[step] } });
    return { objects: { petition: id } };
  };

/** A file of a transfer to be signed for; of one that was objected to; of one that can be reported on. */
export const aTransferToSign = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: { transfer: await aTransfer(world, place) },
});

const aTransferSent =
  (status: 'OFFERED' | 'OBJECTED') =>
  async ({ world, place }: Stage): Promise<Prepared> => {
    const { id } = await register(place.clerk);
    await world.db.write(place, (tx) =>
      tx.query(
        `update petitions set status = 'TRANSFERRED', disposed_at = now() where county_id = $1 and tenant_id = $2 and id = $3`,
        [place.countyId, place.tenantId, id],
      ),
    );
    const sent = { side: 'SENT', status, petitionId: id, content: null } as const;
    return { objects: { transfer: await aTransfer(world, place, sent) } };
  };
export const aTransferObjectedTo = aTransferSent('OBJECTED');
/** To an office that no longer serves. */
export const aTransferLost = aTransferSent('OFFERED');

const aTransferTaken =
  (taken: Partial<TransferEntity>) =>
  (...steps: string[]) =>
  async (stage: Stage): Promise<Prepared> => {
    const { objects } = await after(...steps)(stage);
    const here = { ...taken, petitionId: objects?.petition ?? null, content: null };
    return { objects: { transfer: await aTransfer(stage.world, stage.place, here) } };
  };

export const aTransferToReport = aTransferTaken({ status: 'SIGNED' });
export const aTransferReported = aTransferTaken({ status: 'REPORTED', report: '已办结' });

/** The office to which a matter of the place may go. */
export const aTarget = async (stage: Stage): Promise<Prepared> => {
  const { place } = stage;
  const there = place.office.tenantId === place.tenantId ? await place.newTenant() : place.office;
  const { objects } = await after()(stage);
  return { objects: { ...objects, tenant: there.tenantId } };
};

export const somebody = async ({ place }: Stage): Promise<Prepared> => {
  const { accountId, officialId } = await place.as('HANDLER');
  return { objects: { account: accountId, official: officialId } };
};

/** A volume's number under which a matter was archived, and which is not bound. */
export const anArchivedVolume = async ({ place }: Stage): Promise<Prepared> => {
  const volume = `卷 ${uuid()}`;
  const { id } = await register(place.clerk);
  const inputs = inputsOf(place, place.clerk, place.clerk);
  for (const step of CLOSING) await place.clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await place.clerk.run(verb('archivePetition'), { input: { id, volume } });
  return { args: { input: { number: volume, title: '卷' } } };
};

const CLOSING = [
  'acceptPetition',
  'assignPetition',
  'takePetition',
  'answerPetition',
  'servePetition',
  'closePetition',
];

/** A link to an account of the place. */
export const invited =
  (more?: Record<string, unknown>) =>
  async ({ world, place }: Stage): Promise<Prepared> => {
    const { accountId } = await place.as('HANDLER');
    const invitation = await world.db.write(place, async (tx) =>
      issueInvitation(tx, accountId, '周工', new Date()),
    );
    return { args: more ? { input: { invitation, ...more } } : { invitation } };
  };

export const somebodyDisabled = async (stage: Stage): Promise<Prepared> => {
  const prepared = await somebody(stage);
  await stage.world.db.write(stage.place, (tx) =>
    tx.query('update accounts set disabled_at = now() where county_id = $1 and tenant_id = $2 and id = $3', [
      stage.place.countyId,
      stage.place.tenantId,
      prepared.objects?.account,
    ]),
  );
  return prepared;
};

export const anOfficial = async ({ world, place }: Stage): Promise<Prepared> => {
  const id = uuid();
  await world.db.write(place, async (tx) => tx.insert(OfficialEntity, { id, name: '赵强', post: '干事' }));
  return { objects: { official: id } };
};

/** A unit to be changed, below the place's own. */
export const aUnit = async ({ world, place }: Stage): Promise<Prepared> => {
  const id = uuid();
  await world.db.write(place, async (tx) => tx.insert(UnitEntity, { id, name: '三组', kind: 'VILLAGE' }));
  return { objects: { unit: id } };
};

export const aTenant =
  (status: 'ACTIVE' | 'SUSPENDED') =>
  async ({ world, place }: Stage): Promise<Prepared> => {
    const tenant = await place.newTenant();
    await world.db.write(tenant, (tx) =>
      tx.query('update tenants set status = $3 where county_id = $1 and tenant_id = $2', [
        tenant.countyId,
        tenant.tenantId,
        status,
      ]),
    );
    return { objects: { tenant: tenant.tenantId } };
  };

/** The tenant lies in the township that the county's divisions have. */
/** A township's own division: no two offices stand on one. */
const standing = new Map<number, string[]>();
function townshipOf({ countyId, tenantId }: FurnishedPlace): string {
  const here = standing.get(countyId) ?? [];
  if (!here.includes(tenantId)) standing.set(countyId, [...here, tenantId]);
  return `${TOWNSHIPS[(standing.get(countyId) ?? []).indexOf(tenantId)]}000`;
}

export const inATownship = async ({ world, place }: Stage): Promise<Prepared> => {
  await world.db.write(place, async (tx) =>
    tx.update(TenantEntity, place.tenantId, { divisionCode: townshipOf(place) }),
  );
  return {};
};

/** The portal as it has to be before; left alone where it is so. */
export const portalIs =
  (state: 'OPEN' | 'CLOSED') =>
  async ({ world, place }: Stage): Promise<Prepared> => {
    await world.db.write(place, async (tx) => {
      const { portalOpenedAt } = await tx.get(TenantEntity, place.tenantId);
      if ((portalOpenedAt !== null) === (state === 'OPEN')) return;
      tx.update(TenantEntity, place.tenantId, { portalOpenedAt: state === 'OPEN' ? new Date() : null });
    });
    return {};
  };

/** A petition that has gone this way, and what its petitioner has in hand; an open portal. */
export const atThePortal =
  (...steps: string[]) =>
  async (stage: Stage): Promise<Prepared> => {
    await portalIs('OPEN')(stage);
    const { place } = stage;
    const { id, number, queryCode } = await register(place.clerk);
    const inputs = inputsOf(place, place.clerk, place.clerk);
    for (const step of steps) await place.clerk.run(verb(step), { input: { id, ...inputs[step] } });
    return { objects: { petition: id }, args: { tenantCode: place.code, number, code: queryCode } };
  };

export const batchIn =
  (status: 'READ' | 'CHECKED') =>
  async ({ world, place }: Stage): Promise<Prepared> => ({
    objects: { importBatch: await aBatch(world, place, place.objects.official, status) },
  });

export const aGroup = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: await aLeadershipGroup(world, place, place.objects.official),
});

/** A group of its own, and an official who holds nothing and is never away. */
export const aGroupAndOfficial = async (stage: Stage): Promise<Prepared> => {
  const [group, official] = [await aGroup(stage), await anOfficial(stage)];
  return { objects: { ...group.objects, ...official.objects } };
};

export const aPostThatEnds = async (stage: Stage): Promise<Prepared> => {
  const { objects = {} } = await aGroupAndOfficial(stage);
  const { countyId, tenantId } = stage.place;
  await stage.world.db.write(stage.place, (tx) =>
    tx.query(
      `update leadership_posts set until_on = '2099-12-31' where county_id = $1 and tenant_id = $2 and id = $3`,
      [countyId, tenantId, objects.leadershipPost],
    ),
  );
  return { objects };
};

export const anAmendmentOf = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: { leadershipAmendment: await anAmendment(world, place, place.objects.leadershipGroup) },
});

export const anAbsenceOf = async (stage: Stage): Promise<Prepared> => {
  const { objects } = await anOfficial(stage);
  return { objects: { absence: await anAbsence(stage.world, stage.place, objects?.official as string) } };
};

/** A duty that is over, with the one that follows it. */
export const aDuty = async (stage: Stage): Promise<Prepared> => {
  const { objects = {} } = await aGroupAndOfficial(stage);
  const { leadershipGroup, official } = objects as Objects;
  return {
    objects: { ...objects, duty: await aRoster(stage.world, stage.place, leadershipGroup, official) },
  };
};

/** A notice to whoever reads it, at home: for county staff that is their office. */
export const aNoticeAtHome = async ({ world, place, person }: Stage): Promise<Prepared> => {
  const { viewer } = await person.run('{ viewer { id home { id } } }');
  const home = viewer.home.id === place.tenantId ? place : place.office;
  const account = await world.db.inside(home, (tx) => tx.get(AccountEntity, viewer.id));
  const official = account.officialId as string;
  const { leadershipGroup } = await aLeadershipGroup(world, home, official);
  return { objects: { notice: await aNotice(world, home, official, leadershipGroup) } };
};

/** A matter in the hands of somebody who sits beside the place's clerk. */
export const besideTheClerk = async ({ place }: Stage): Promise<Prepared> => {
  const handler = await place.as('HANDLER');
  const { id } = await register(place.clerk, { firstAskedId: handler.officialId });
  const inputs = inputsOf(place, handler, handler);
  for (const step of ['acceptPetition', 'assignPetition'])
    await place.clerk.run(verb(step), { input: { id, ...inputs[step] } });
  return {};
};
