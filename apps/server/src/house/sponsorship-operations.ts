import { addDays, beijingDate } from '@huiyin/domain';
import { v7 as uuid } from 'uuid';
import { aPost } from '../leadership-groups/leadership-group.fixture';
import { OfficialEntity } from '../officials/official.entity';
import { register } from '../petitions/petition.fixture';
import { aSponsorship } from '../sponsorships/sponsorship.fixture';
import { input, type Operation } from './operation';
import { after, type Prepared, type Stage } from './preparations';

const CLERK = { by: 'CLERK' } as const;
const A_SPONSORSHIP = { 'input.id': 'sponsorship' } as const;
const later = (): string => addDays(beijingDate(new Date()), 60);

const running = async ({ world, place }: Stage): Promise<Prepared> => {
  const { id } = await register(place.clerk);
  return { objects: { sponsorship: await aSponsorship(world, place, id, place.objects.official) } };
};

/** A matter in hand, and somebody who serves in the unit that is to assist. */
const assisting = async (stage: Stage): Promise<Prepared> => {
  const { world, place } = stage;
  const official = uuid();
  await world.db.write(place, async (tx) =>
    tx.insert(OfficialEntity, {
      id: official,
      name: '会办人',
      post: '干事',
      unitId: place.objects.childUnit,
    }),
  );
  const { objects } = await after('acceptPetition', 'assignPetition')(stage);
  return { objects: { ...objects, official } };
};

/** Whoever takes a case on, or over, holds a post. */
const led =
  (prepare: (stage: Stage) => Promise<Prepared>, by: 'official' | 'colleague') =>
  async (stage: Stage): Promise<Prepared> => {
    await aPost(stage.world, stage.place, stage.place.objects[by]);
    return prepare(stage);
  };

/** Leaders who take cases on, and units that assist. */
export const SPONSORSHIP_OPERATIONS: Readonly<Record<string, Operation>> = {
  sponsorship: { ids: { id: 'sponsorship' } },
  sponsorships: { ids: { petitionId: 'petition', officialId: 'official' } },
  sponsorLoad: { at: 'TENANT' },
  sponsorPetition: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.officialId': 'official' },
    args: () => ({ input: { goal: '两个月内修复', untilOn: later() } }),
    prepare: led(after(), 'official'),
  },
  recordSponsorVisit: {
    ...CLERK,
    ids: A_SPONSORSHIP,
    args: () => ({ input: { visitedOn: beijingDate(new Date()), place: '五组', what: '现场查看' } }),
    prepare: running,
  },
  passOnSponsorship: {
    ...CLERK,
    ids: { ...A_SPONSORSHIP, 'input.officialId': 'colleague' },
    args: () => ({ input: { reason: '分工调整', untilOn: later() } }),
    prepare: led(running, 'colleague'),
  },
  settleSponsorship: { ...CLERK, ids: A_SPONSORSHIP, args: input({ outcome: '已修复' }), prepare: running },
  planMeasure: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.task.ownerId': 'official' },
    args: () => ({
      input: { kind: 'BY_POLICY', task: { what: '核算补助', dueOn: beijingDate(new Date()) } },
    }),
    prepare: after('acceptPetition', 'assignPetition'),
  },
  askToAssist: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.unitId': 'childUnit', 'input.task.ownerId': 'official' },
    args: () => ({ input: { task: { what: '核实权属', dueOn: beijingDate(new Date()) } } }),
    prepare: assisting,
  },
};
