import type { Place, ReviewStatus } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx, Unplaced } from '../db/tx';
import { notifyOfReview } from '../notices/notice.service';
import type { PartyInput } from '../parties/party.inputs';
import { TenantEntity } from '../tenants/tenant.entity';
import { partiesOf } from '../transfers/transfer-package.service';
import type { Vaults } from '../vault/vaults';
import { sealApplicants } from './review-applicants.service';
import { sentOn } from './review-moved.service';
import { ReviewEntity } from './review.entity';
import {
  endReview,
  followCalendar,
  isRunning,
  signReview,
  stepsAfter,
  writeStep,
  type ReviewSaid,
} from './review-file.service';
import { tellPetition } from './review-told.service';

type World = Readonly<{ db: Database; vaults: Vaults; now: () => Date }>;
export type Load = Readonly<{
  review: ReviewEntity;
  steps: readonly (ReviewSaid & { seq: number })[];
  office: string;
  /** Who asks for it, in clear: in memory alone, between one office's vault and the other's; with the first step only. */
  parties: readonly PartyInput[];
}>;

/**
 * Brings the other office's file to the state of this one's. Each half is one transaction in one tenant; whatever happens between
 * or after them, doing it again adds what is missing and nothing twice, since a file takes a step only as its next.
 */
export async function carryReview(world: World, place: Place, reviewId: string): Promise<void> {
  const { db, now } = world;
  const { otherTenantId } = await db.inside(place, (tx) => tx.get(ReviewEntity, reviewId));
  if (otherTenantId === null) return;
  const other = { countyId: place.countyId, tenantId: otherTenantId };
  const known = await db.inside(other, (tx) => knownSteps(tx, reviewId));
  if (known === 0 && (await db.write(place, (tx) => sentOn(tx, reviewId, now())))) return;
  const load = await db.inside(place, (tx) => pack(world, tx, reviewId, known));
  await db.write(other, async (tx) => {
    if (load.review.side === 'REVIEWING') return mirror(tx, load, now());
    if ((await knownSteps(tx, reviewId)) === 0) await deliver(world, tx, place, load);
    else await takeNote(tx, load, now());
  });
}

async function knownSteps(tx: Tx, id: string): Promise<number> {
  const row = await tx.first<{ steps: number }>(
    'select steps from reviews where county_id = $1 and tenant_id = $2 and id = $3',
    [tx.place.countyId, tx.place.tenantId, id],
  );
  return row?.steps ?? 0;
}

/** What of a file the other office lacks. */
export async function pack(
  { vaults }: Pick<World, 'vaults'>,
  tx: Tx,
  id: string,
  known: number,
): Promise<Load> {
  const [review, steps, { name: office }] = await Promise.all([
    tx.get(ReviewEntity, id),
    stepsAfter(tx, id, known),
    tx.get(TenantEntity, tx.place.tenantId),
  ]);
  const { petitionId } = review;
  const first = known === 0 && petitionId !== null;
  const parties = first ? await partiesOf(tx, await vaults.of(tx), petitionId) : [];
  return { review, steps, office, parties };
}

const OWN_CALENDAR = '按复查复核机关的放假安排计算';

/** The reviewing body's file begins, and who decides reviews there is told. */
export async function deliver(
  { vaults, now }: Pick<World, 'vaults' | 'now'>,
  tx: Tx,
  from: Place,
  load: Load,
): Promise<void> {
  const [first] = load.steps;
  if (first === undefined) return;
  const { countyId: _, tenantId: __, version: ___, ...review } = load.review;
  tx.insert(ReviewEntity, {
    ...review,
    side: 'REVIEWING',
    petitionId: null,
    otherTenantId: from.tenantId,
    hearingWanted: null,
    withdrawalWanted: null,
    partiesSealed: sealApplicants(await vaults.of(tx), review.id, load.parties),
    applicantsFiled: true,
    steps: 1,
  });
  writeStep(tx, review.id, 1, first);
  const file = await followCalendar(tx, await tx.edit(ReviewEntity, review.id), now(), OWN_CALENDAR);
  await notifyOfReview(tx, file, load.office, now());
  told(tx, load, ['REQUESTED']);
}

/** What ended before it had a name of its own was called not accepted. */
const ENDED_THERE: readonly ReviewStatus[] = ['TERMINATED', 'NOT_ACCEPTED'];

/** What was asked for in the other office, if it still can be; what cannot any more, the state that is there answers. */
async function takeNote(tx: Tx, load: Load, now: Date): Promise<void> {
  const { hearingWanted, withdrawalWanted, electronicConsent } = load.review;
  const by = { at: now, byOffice: load.office, byName: load.review.requestedBy };
  let file = await tx.edit(ReviewEntity, load.review.id);
  if (ENDED_THERE.includes(load.review.status) && isRunning(file)) {
    // it ended in the other office while it was on its way here
    const { declineReason, lawfulWay, declineNotice } = load.review;
    await endReview(tx, file, { declineReason, lawfulWay, declineNotice }, now);
    told(tx, load, ['TERMINATED']);
    return;
  }
  const open = () => file.status === 'REQUESTED' || file.status === 'ACCEPTED';
  if (electronicConsent !== file.electronicConsent) {
    tx.update(ReviewEntity, file.id, { electronicConsent });
    told(tx, load, [electronicConsent ? 'ELECTRONIC_CONSENTED' : 'ELECTRONIC_CONSENT_WITHDRAWN']);
  }
  const { setAsideResult, setAsideOn, setAsideBy } = load.review;
  if (setAsideOn !== file.setAsideOn || setAsideResult !== file.setAsideResult) {
    tx.update(ReviewEntity, file.id, { setAsideResult, setAsideOn, setAsideBy });
    told(tx, load, ['SET_ASIDE']);
  }
  if (hearingWanted !== null && file.hearing === null && open()) {
    const patch = { hearing: 'HEARING_ASKED', hearingReason: hearingWanted } as const;
    await signReview(tx, file, { ...by, kind: 'HEARING_ASKED', text: hearingWanted }, patch, now);
    told(tx, load, ['HEARING_ASKED']);
    file = await tx.edit(ReviewEntity, file.id);
  }
  if (withdrawalWanted !== null && open()) {
    await signReview(
      tx,
      file,
      { ...by, kind: 'WITHDRAWN', text: withdrawalWanted },
      { status: 'WITHDRAWN' },
      now,
    );
    told(tx, load, ['WITHDRAWN']);
  }
}

/** What the reviewing body did, in the file and the petition of the office whose answer it is. */
async function mirror(tx: Tx, load: Load, now: Date): Promise<void> {
  const file = await tx.edit(ReviewEntity, load.review.id);
  const missing = load.steps.filter(({ seq }) => seq > file.steps);
  // issued after the opinion was served, or published since
  if (missing.length === 0) {
    const { opinionNumber, acceptBy, dueProvisional } = load.review;
    if (
      opinionNumber !== file.opinionNumber ||
      acceptBy !== file.acceptBy ||
      dueProvisional !== file.dueProvisional
    )
      tx.update(ReviewEntity, file.id, { opinionNumber, acceptBy, dueProvisional });
    return;
  }
  const patch = mirrored(load.review);
  tx.update(ReviewEntity, file.id, { ...patch, ...settled(load.review) });
  for (const step of missing) {
    writeStep(tx, file.id, step.seq, step);
    await tellPetition(tx, { ...file, ...patch }, step, now);
  }
  told(
    tx,
    load,
    missing.map(({ kind }) => kind),
  );
}

/** Everything the reviewing body writes. */
export const MIRRORED = [
  'status',
  'steps',
  'acceptBy',
  'dueOn',
  'dueProvisional',
  'extendedDays',
  'extensionReason',
  'extensionApprover',
  'extensionNotice',
  'declineReason',
  'lawfulWay',
  'declineNotice',
  'hearing',
  'hearingReason',
  'hearingOn',
  'hearingTime',
  'hearingPlace',
  'hearingPanel',
  'hearingRecord',
  'hearingDays',
  'result',
  'ground',
  'found',
  'basis',
  'opinion',
  'redoBy',
  'performBy',
  'decidedAt',
  'opinionNumber',
  'nextBodyId',
  'nextBodyName',
  'servedAt',
  'serviceMethod',
  'serviceRecipient',
  'serviceProof',
] as const satisfies readonly (keyof ReviewEntity)[];
type Mirrored = Pick<ReviewEntity, (typeof MIRRORED)[number]>;

const mirrored = (theirs: ReviewEntity): Mirrored =>
  Object.fromEntries(MIRRORED.map((column) => [column, theirs[column]])) as Mirrored;

/** What was asked for is asked for no longer once it is known there, or too late. */
const settled = (theirs: ReviewEntity): Unplaced<ReviewEntity> => ({
  ...(theirs.hearing !== null || !isRunning(theirs) ? { hearingWanted: null } : {}),
  ...(isRunning(theirs) && theirs.status !== 'DECIDED' ? {} : { withdrawalWanted: null }),
});

function told(tx: Tx, { review, office }: Load, steps: readonly string[]): void {
  tx.audit({
    actor: null,
    action: 'carryReview',
    subjectKind: 'Review',
    subjectId: review.id,
    outcome: 'DONE',
    detail: { from: office, number: review.petitionNumber, steps: steps.join() },
  });
}
