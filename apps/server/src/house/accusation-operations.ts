import { aPetition } from '../petitions/petition.fixture';
import type { Operation } from './operation';

const ACCUSED = { kind: 'OFFICIAL', name: '周某', officeName: '石桥镇' } as const;

/** What accuses somebody, in the office above them. */
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
};
