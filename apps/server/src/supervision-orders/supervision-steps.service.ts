import { v7 as uuid } from 'uuid';
import {
  chineseDate,
  beijingDate,
  COUNTY_TAKES_UP,
  labelOf,
  officialAt,
  supervisionSteps,
  takeStep,
  type Actor,
  type PetitionEventKind,
  type Place,
  type SupervisionAction,
  type SupervisionFacts,
  type SupervisionStatus,
  type SupervisionStepKind,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx, Unplaced } from '../db/tx';
import type { Doing } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { SignedIn } from '../graphql/context';
import { notify } from '../notices/notice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { tellCountyOfOrder } from './supervision-county.service';
import { SupervisionOrderEntity } from './supervision-order.entity';
import { SupervisionStepEntity } from './supervision-step.entity';

/** An order whose step the rules have allowed, and where it leads. */
export type Taken = Readonly<{
  order: SupervisionOrderEntity;
  status: SupervisionStatus;
  today: string;
}>;

export const supervisionFacts = (
  {
    status,
    rung,
    adoption,
    officialId,
    issuerId,
    byCounty,
  }: Pick<SupervisionOrderEntity, 'status' | 'rung' | 'adoption' | 'officialId' | 'issuerId' | 'byCounty'>,
  actor: Actor,
  place: Place,
): SupervisionFacts => {
  const by = officialAt(actor, place);
  return {
    status,
    rung,
    adoption,
    own: by === officialId,
    issued: by !== null && by === issuerId,
    fromAbove: byCounty && actor.home.tenantId === place.tenantId,
  };
};

export async function taken(
  { tx, actor, now }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: SupervisionAction,
): Promise<Taken> {
  const order = await tx.edit(SupervisionOrderEntity, input.id, input.version);
  const status = takeStep(supervisionSteps[action], supervisionFacts(order, actor, tx.place), actor);
  return { order, status, today: beijingDate(now) };
}

type Said = Readonly<
  Pick<SupervisionStepEntity, 'kind' | 'text'> & Partial<Pick<SupervisionStepEntity, 'dueOn' | 'adoption'>>
>;
type Advance = Readonly<{
  patch: Unplaced<SupervisionOrderEntity>;
  step: Said;
  tells: 'ISSUER' | 'OFFICIAL';
}>;

/** Writes a step down: the order's row, its ladder, the matter's time line, and whom it concerns is told. */
export async function advance(
  { tx, actor, now }: Doing,
  { order, status }: Taken,
  { patch, step, tells }: Advance,
): Promise<void> {
  const takenUp = await takenUpBy(tx, actor, order, step);
  const changed = { ...patch, ...takenUp, status };
  const after = { ...order, ...changed };
  tx.update(SupervisionOrderEntity, order.id, changed);
  const seq = await writeNextStep(tx, after, step, actor.name, now);
  if (after.petitionId !== null)
    await tellTimeLine(tx, { ...after, petitionId: after.petitionId }, step, actor, now);
  const occasion = `${order.id} ${seq}`;
  // whose order it was until now
  if (takenUp.byCounty && order.issuerId !== null)
    await tellProgress(tx, order.issuerId, order, occasion, actor.name, now);
  if (tells === 'OFFICIAL' && step.kind !== 'HEARING_OFFERED' && status === 'FEEDBACK_AWAITED')
    return tellSupervised(tx, after, occasion, actor.name, now);
  const officialId = tells === 'OFFICIAL' ? order.officialId : order.issuerId;
  if (officialId !== null) await tellProgress(tx, officialId, order, occasion, actor.name, now);
  if (tells !== 'ISSUER' || !after.byCounty) return;
  const { name: byName } = await tx.get(TenantEntity, tx.place.tenantId);
  await tellCountyOfOrder(tx, 'COUNTY_ORDER_ANSWERED', [{ id: order.id, occasion, byName }], now);
}

/** What the county takes up is the county's, in its name. */
async function takenUpBy(
  tx: Tx,
  actor: SignedIn,
  { byCounty }: SupervisionOrderEntity,
  { kind }: Said,
): Promise<Partial<Pick<SupervisionOrderEntity, 'byCounty' | 'issuerId' | 'supervisor'>>> {
  if (byCounty || actor.home.tenantId === tx.place.tenantId || !COUNTY_TAKES_UP.includes(kind)) return {};
  const office = await tx.first<{ name: string }>(
    `select name from app.county_offices() where kind = 'COUNTY_OFFICE'`,
    [],
  );
  return { byCounty: true, issuerId: null, ...(office && { supervisor: office.name }) };
}

/** What an order is of: a petition, or the file of a body that reviews. */
export type Supervised = Pick<SupervisionOrderEntity, 'petitionId' | 'reviewId'>;

/** What a notice of it opens. */
export const subjectOf = ({ petitionId, reviewId }: Supervised) => ({
  ...(petitionId !== null && { petitionId }),
  ...(reviewId !== null && { reviewId }),
});

export const tellProgress = (
  tx: Tx,
  officialId: string,
  of: Supervised,
  occasion: string,
  byName: string,
  now: Date,
): Promise<void> =>
  notify(tx, [{ officialId, kind: 'SUPERVISION_PROGRESS', ...subjectOf(of), occasion, byName }], now);

type Order = Supervised & Pick<SupervisionOrderEntity, 'id' | 'officialId' | 'rung' | 'dueOn'>;

export const firstStep = (tx: Tx, order: Order, text: string, byName: string, at: Date): void =>
  writeStep(tx, order, 1, { kind: 'ISSUED', text, dueOn: order.dueOn }, byName, at);

/** Tells who is supervised that feedback is wanted, and by when. */
export function tellSupervised(
  tx: Tx,
  order: Order,
  occasion: string,
  byName: string,
  now: Date,
): Promise<void> {
  const { officialId, dueOn } = order;
  return notify(tx, [{ officialId, kind: 'SUPERVISED', ...subjectOf(order), occasion, dueOn, byName }], now);
}

/** Which of the order's steps it is. */
export async function writeNextStep(
  tx: Tx,
  order: Order,
  step: Said,
  byName: string,
  at: Date,
): Promise<number> {
  const seq = await nextSeq(tx, order.id);
  writeStep(tx, order, seq, step, byName, at);
  return seq;
}

function writeStep(tx: Tx, order: Order, seq: number, step: Said, byName: string, at: Date): void {
  const { kind, text, dueOn = null, adoption = null } = step;
  const { id: orderId, rung } = order;
  tx.insert(SupervisionStepEntity, {
    id: uuid(),
    orderId,
    seq,
    kind,
    rung,
    text,
    dueOn,
    adoption,
    at,
    byName,
  });
}

/** What an official says in their defence stays with the order. */
const ON_TIME_LINE: Readonly<Partial<Record<SupervisionStepKind, PetitionEventKind>>> = {
  FED_BACK: 'SUPERVISION_FED_BACK',
  RECTIFIED: 'SUPERVISION_RECTIFIED',
  REJECTED: 'SUPERVISION_REJECTED',
  ESCALATED: 'SUPERVISION_ESCALATED',
  DISCHARGED: 'SUPERVISION_DISCHARGED',
  REVOKED: 'SUPERVISION_REVOKED',
};

async function tellTimeLine(
  tx: Tx,
  { id: orderId, petitionId, rung }: Pick<Order, 'id' | 'rung'> & Readonly<{ petitionId: string }>,
  step: Said,
  by: SignedIn,
  now: Date,
): Promise<void> {
  const kind = ON_TIME_LINE[step.kind];
  if (kind === undefined) return;
  const [petition, events, rules] = await Promise.all([
    tx.edit(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
  ]);
  // whom a liability is held against is not for the time line
  const text =
    kind === 'SUPERVISION_ESCALATED'
      ? `${labelOf(rung, 'zh')}，${chineseDate(step.dueOn ?? '')}前反馈`
      : step.text;
  const change = { event: { kind, text, data: { orderId, rung } } };
  changePetition(tx, { petition, events, rules, status: petition.status, by, now, change });
}

async function nextSeq(tx: Tx, orderId: string): Promise<number> {
  const row = await tx.first<{ n: number }>(
    'select max(seq)::integer + 1 as n from supervision_steps where county_id = $1 and tenant_id = $2 and order_id = $3',
    [tx.place.countyId, tx.place.tenantId, orderId],
  );
  return row?.n ?? 1;
}
