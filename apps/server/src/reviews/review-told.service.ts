import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  chineseDate,
  daysBetween,
  isGiven,
  labelOf,
  overturns,
  petitionClocks,
  REVIEWABLE,
  type DatedEvent,
  type MovedDay,
  type PetitionEventKind,
  type PetitionStatus,
  type ReviewStepKind,
  type ReviewTier,
} from '@huiyin/domain';
import { legalRulesOf, type LegalRules } from '../calendar-days/legal-rules.service';
import { endGrants, reopenClaims } from '../claims/claim.service';
import type { Tx } from '../db/tx';
import { notify } from '../notices/notice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { readingAbove } from '../petitions/petition-reveal.service';
import { changePetition, eventsOf, type Change } from '../petitions/petition-steps.service';
import { TaskEntity } from '../tasks/task.entity';
import type { ReviewEntity } from './review.entity';
import type { ReviewSaid } from './review-file.service';
import { markSetAside } from './review-set-aside.service';

const TOLD: Readonly<Record<ReviewTier, Readonly<Record<ReviewStepKind, PetitionEventKind>>>> = {
  REVIEW: {
    REQUESTED: 'REVIEW_REQUESTED',
    ACCEPTED: 'REVIEW_ACCEPTED',
    NOT_ACCEPTED: 'REVIEW_NOT_ACCEPTED',
    EXTENDED: 'REVIEW_EXTENDED',
    HEARING_ASKED: 'HEARING_ARRANGED',
    HEARING_DECLINED: 'HEARING_ARRANGED',
    HEARING_NOTIFIED: 'HEARING_ARRANGED',
    HEARING_HELD: 'HEARD',
    DECIDED: 'REVIEWED',
    SERVED: 'REVIEW_SERVED',
    SERVICE_FAILED: 'SERVICE_FAILED',
    WITHDRAWN: 'REVIEW_WITHDRAWN',
    TERMINATED: 'REVIEW_TERMINATED',
    IDENTITY_READ: 'IDENTITY_READ',
    DUE_DATE_MOVED: 'DUE_DATE_MOVED',
    BODY_REMINDED: 'REVIEW_REMINDED',
  },
  RE_REVIEW: {
    REQUESTED: 'RE_REVIEW_REQUESTED',
    ACCEPTED: 'RE_REVIEW_ACCEPTED',
    NOT_ACCEPTED: 'RE_REVIEW_NOT_ACCEPTED',
    EXTENDED: 'RE_REVIEW_EXTENDED',
    HEARING_ASKED: 'HEARING_ARRANGED',
    HEARING_DECLINED: 'HEARING_ARRANGED',
    HEARING_NOTIFIED: 'HEARING_ARRANGED',
    HEARING_HELD: 'HEARD',
    DECIDED: 'RE_REVIEWED',
    SERVED: 'RE_REVIEW_SERVED',
    SERVICE_FAILED: 'SERVICE_FAILED',
    WITHDRAWN: 'REVIEW_WITHDRAWN',
    TERMINATED: 'REVIEW_TERMINATED',
    IDENTITY_READ: 'IDENTITY_READ',
    DUE_DATE_MOVED: 'DUE_DATE_MOVED',
    BODY_REMINDED: 'REVIEW_REMINDED',
  },
};

/** What a step means to the petition it is about; an opinion that was quashed or sent back is to be given anew here. */
export async function tellPetition(tx: Tx, review: ReviewEntity, step: ReviewSaid, now: Date): Promise<void> {
  const [petition, events, rules] = await Promise.all([
    tx.edit(PetitionEntity, review.petitionId as string),
    eventsOf(tx, review.petitionId as string),
    legalRulesOf(tx),
  ]);
  if (isTold(petition, step)) return;
  const told = toldOf(review, { petition, events, rules }, step);
  if (told === null) return;
  const { kind } = told.change.event;
  if (overturns(kind)) reopenClaims(tx, petition.id);
  // what was granted with a quashed opinion stays owed until somebody says what was revoked (0045)
  if (kind === 'REMANDED') endGrants(tx, petition.id, '处理意见被责令重新作出', now);
  if (grants(review, step)) await perform(tx, review, petition, now);
  const by = { accountId: null, name: `${step.byOffice} ${step.byName}` };
  const { after, seq } = changePetition(tx, { petition, events, rules, by, now, ...told });
  if (overturns(kind)) await tellOfFall(tx, after, { seq, byName: step.byOffice }, now);
  await markSetAside(tx, review, step);
  if (step.kind !== 'IDENTITY_READ') return;
  const { at, byOffice, text = null, data = {} } = step;
  await readingAbove(tx, petition.id, { at, byOffice, text, data }, now);
}

/** Who is to answer anew is told so at once. */
async function tellOfFall(
  tx: Tx,
  { id: petitionId, ownerId, responsibleId }: PetitionEntity,
  { seq, byName }: Readonly<{ seq: number; byName: string }>,
  now: Date,
): Promise<void> {
  const told = { kind: 'ANSWER_FELL', petitionId, occasion: String(seq), byName } as const;
  const whose = [...new Set([ownerId, responsibleId].filter(isGiven))];
  await notify(
    tx,
    whose.map((officialId) => ({ ...told, officialId })),
    now,
  );
}

/** Its own date was derived anew before, and told; or it is archived, and stands as it was. */
function isTold({ status, dueKind, dueOn }: PetitionEntity, { kind, data }: ReviewSaid): boolean {
  if (kind !== 'DUE_DATE_MOVED') return false;
  const moved = (data?.['moved'] ?? []) as readonly MovedDay[];
  return status === 'ARCHIVED' || moved.every(({ clock, to }) => clock === dueKind && to === dueOn);
}

type Told = Readonly<{ status: PetitionStatus; change: Change }>;

type Matter = Readonly<{ petition: PetitionEntity; events: readonly DatedEvent[]; rules: LegalRules }>;

function toldOf(review: ReviewEntity, matter: Matter, step: ReviewSaid): Told | null {
  const { id, tier, result, ground, redoBy } = review;
  const { status } = matter.petition;
  const { kind, at, text = null } = step;
  const event = {
    kind: TOLD[tier][kind],
    at,
    text,
    data: { reviewId: id, ...step.data },
    ...(step.days ? { days: step.days } : {}),
  };
  // the petitioner's terms begin with the new answer, not with the opinion
  if ((kind === 'SERVED' || kind === 'SERVICE_FAILED') && overturns(result)) return null;
  if (grants(review, step) && (status === 'CLOSED' || status === 'ARCHIVED'))
    return {
      status: 'SERVED',
      change: { patch: TAKEN_UP_AGAIN, event },
    };
  // an answer that was set aside since, as whom it accuses had given it, is not waited for here
  if (kind !== 'DECIDED' || !overturns(result) || !REVIEWABLE.includes(status))
    return { status, change: { event } };
  const fell = { kind: result, at, ...(redoBy && { days: daysBetween(beijingDate(at), redoBy) }) };
  const due = redoBy ?? concludeBy(matter, fell);
  const by = due === null ? '' : `${chineseDate(due)}前`;
  return {
    status: 'HANDLING',
    change: {
      // a term that begins anew can be extended anew
      patch: { ...NOT_SERVED, ...TAKEN_UP_AGAIN, ...(redoBy ? {} : { extensions: 0 }) },
      before: [event],
      event: { ...fell, text: `${labelOf(ground ?? '', 'zh')}：${by}重新作出`, data: { reviewId: id } },
    },
  };
}

/** The last day of the term for concluding, as an opinion that fell without a day begins it anew. */
function concludeBy({ petition, events, rules }: Matter, fell: DatedEvent): string | null {
  const clocks = petitionClocks(rules.profileOf(petition.profile), [...events, fell], rules.calendar);
  return clocks.find(({ kind }) => kind === 'CONCLUDE')?.due ?? null;
}

/** Whether an opinion grants what was asked for, by a day. */
const grants = ({ result, performBy }: ReviewEntity, { kind }: ReviewSaid): boolean =>
  kind === 'DECIDED' && result === 'CHANGED' && performBy !== null;

/** 督促执行: what a changed opinion grants is a task of who answers for the matter, which stays open until it is done. */
async function perform(
  tx: Tx,
  { tier, opinion, performBy }: ReviewEntity,
  { id: petitionId, unitId, ownerId }: PetitionEntity,
  now: Date,
): Promise<void> {
  const [id, dueOn] = [uuid(), performBy as string];
  const what = `执行${labelOf(tier, 'zh')}意见：${opinion}`.slice(0, 500);
  tx.insert(TaskEntity, {
    id,
    source: 'PERFORMANCE',
    petitionId,
    unitId,
    what,
    ownerId,
    dueOn,
    status: 'OPEN',
  });
  await notify(tx, [{ officialId: ownerId, kind: 'HANDED_OVER', taskId: id, occasion: 'given' }], now);
}

const TAKEN_UP_AGAIN = { closedAt: null, archivedAt: null, archiveVolume: null } as const;

const NOT_SERVED = {
  servedAt: null,
  serviceMethod: null,
  serviceRecipient: null,
  serviceProof: null,
} as const;
