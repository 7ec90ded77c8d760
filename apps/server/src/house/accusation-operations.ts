import { aPetition, register } from '../petitions/petition.fixture';
import { aRecusal } from '../recusals/recusal.fixture';
import { input, type Operation } from './operation';
import { after, anOfficial, type Prepared, type Stage } from './preparations';

const ACCUSED = { kind: 'OFFICIAL', name: '周某', officeName: '石桥镇' } as const;

const recusal = async ({ world, place }: Stage): Promise<Prepared> => {
  const { id } = await register(place.clerk);
  return { objects: { recusal: await aRecusal(world, place, id, place.objects.colleague) } };
};

/** A matter, and somebody who takes over nothing: without the policies it stays in hand, and no accused takes it over. */
const toAccuse = async (stage: Stage): Promise<Prepared> => {
  const [matter, other] = [await after()(stage), await anOfficial(stage)];
  return { objects: { ...matter.objects, colleague: other.objects?.official as string } };
};

/** Somebody who takes over nothing afterwards. */
const aManager = async (stage: Stage): Promise<Prepared> => ({
  objects: { colleague: (await anOfficial(stage)).objects?.official as string },
});

/** What accuses somebody, in the office above them; and who may not handle what. */
export const ACCUSATION_OPERATIONS: Readonly<Record<string, Operation>> = {
  lodgeAccusation: {
    by: 'COUNTY_ADMIN',
    inOffice: true,
    at: 'TENANT',
    ids: {
      'input.topicId': 'topic',
      'input.placeUnitId': 'unit',
      'input.firstAskedId': 'official',
      'input.accused.officialId': 'colleague',
      'input.accused.unitId': 'childUnit',
    },
    args: () => ({ input: { ...aPetition(), accused: ACCUSED } }),
  },
  registerStaffGrievance: {
    by: 'CLERK',
    ids: {
      'input.topicId': 'topic',
      'input.placeUnitId': 'unit',
      'input.firstAskedId': 'official',
      'input.managerIds': 'colleague',
    },
    args: input(aPetition()),
    prepare: aManager,
  },
  nameAccused: {
    by: 'COUNTY_ADMIN',
    inOffice: true,
    ids: {
      'input.id': 'petition',
      'input.accused.officialId': 'colleague',
      'input.accused.unitId': 'childUnit',
      'input.toId': 'official',
    },
    args: input({ accused: { kind: 'OFFICIAL' } }),
    prepare: after(),
  },
  rerouteAccusation: {
    by: 'CLERK',
    ids: {
      'input.id': 'petition',
      'input.accused.officialId': 'colleague',
      'input.accused.unitId': 'childUnit',
    },
    args: input({ accused: { kind: 'OFFICIAL' } }),
    prepare: toAccuse,
  },

  recusals: { ids: { petitionId: 'petition' } },
  askRecusal: {
    by: 'CLERK',
    ids: { 'input.id': 'petition', 'input.officialId': 'colleague' },
    args: input({ ground: 'DIRECT_INTEREST', asker: 'ASKED_BY_PETITIONER', reason: '有利害关系' }),
    prepare: after(),
  },
  grantRecusal: {
    by: 'TENANT_ADMIN',
    ids: { 'input.id': 'recusal', 'input.toId': 'official' },
    args: input({ decision: '属实' }),
    prepare: recusal,
  },
  refuseRecusal: {
    by: 'TENANT_ADMIN',
    ids: { 'input.id': 'recusal' },
    args: input({ decision: '不属实' }),
    prepare: recusal,
  },
};
