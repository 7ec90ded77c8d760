import {
  categoryOn,
  papersRefusal,
  REPORTABLE,
  serviceEvent,
  type NoticeKind,
  type PetitionStatus,
  type TransferHopKind,
} from '@huiyin/domain';
import { sendAfter } from '../attachments/attachment-copy.service';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx, Unplaced } from '../db/tx';
import { mediationLeft } from '../mediations/mediation-moving.service';
import { notify, notifyOfBounce } from '../notices/notice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf, type Change } from '../petitions/petition-steps.service';
import { readingArrived } from '../petitions/petition-reveal.service';
import { tellHeldAgain } from './transfer-holder.service';
import { incomingOf, signHop } from './transfer-hops.service';
import type { TransferHopEntity } from './transfer-hop.entity';
import type { TransferEntity } from './transfer.entity';
import { backHere } from './transfer-return.service';

/** What the other office made of the matter. */
export type Result = Pick<
  PetitionEntity,
  | 'status'
  | 'answeredAt'
  | 'outcome'
  | 'facts'
  | 'legalBasis'
  | 'replyText'
  | 'servedAt'
  | 'serviceMethod'
  | 'serviceProof'
  | 'ratingOpensAt'
  | 'dispositionReason'
  | 'lawfulWay'
  | 'track'
>;

/** Whoever answers for the matter here hears what the other office did; that a report is overdue, the days tell. */
const OWNER_TOLD: Readonly<Partial<Record<TransferHopKind, NoticeKind>>> = {
  SIGNED: 'MATTER_SIGNED',
  OBJECTED: 'OBJECTION_MADE',
  REPORTED: 'RESULT_REPORTED',
  SUPPLEMENTED: 'RESULT_SUPPLEMENTED',
};

/** What an office further on did is told to who sent the matter here. */
const FURTHER: readonly TransferHopKind[] = ['SIGNED', 'HANDED_ON', 'PASSED_ON', 'REPORTED'];

type Told = Readonly<{ status: PetitionStatus; change: Change }>;

/** What a hop of the receiver's means to the sender's petition and file. */
export async function arrivedAtSender(
  tx: Tx,
  file: TransferEntity,
  hop: TransferHopEntity,
  theirs: TransferEntity,
  result: Result | null,
  now: Date,
): Promise<Unplaced<TransferEntity>> {
  const { deliveredAt, objectUntil, report } = theirs;
  if (hop.kind === 'DELIVERED') return { deliveredAt, objectUntil };
  if (hop.kind === 'RECALLED') {
    const by = { accountId: null, name: hop.byName ?? hop.byOffice };
    const { after: petition, seq } = await backHere(tx, file, by, now);
    const told = {
      kind: 'SENT_BACK',
      petitionId: petition.id,
      occasion: String(seq),
      byName: file.otherName,
    } as const;
    if (petition.ownerId) await notify(tx, [{ ...told, officialId: petition.ownerId }], now);
    return {};
  }
  if (hop.kind === 'IDENTITY_READ') {
    await readingArrived(tx, file.petitionId as string, hop, now);
    return {};
  }
  const petition = await tx.edit(PetitionEntity, file.petitionId as string);
  const told = tell(petition, file, hop, result);
  if (told !== null) {
    const by = { accountId: null, name: [hop.byOffice, hop.byName].filter(Boolean).join(' ') };
    const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
    const { seq } = changePetition(tx, { petition, events, rules, by, now, ...told });
    const kind = OWNER_TOLD[hop.kind];
    const notice = { officialId: petition.ownerId, petitionId: petition.id, byName: hop.byOffice };
    if (kind) await notify(tx, [{ ...notice, kind, occasion: String(seq) }], now);
    const event = { before: events, kind: told.change.event.kind, seq };
    await notifyOfBounce(tx, petition.id, event, { officialId: null, name: hop.byOffice }, now);
  }
  const upstream = FURTHER.includes(hop.kind) ? await incomingOf(tx, petition.id) : null;
  if (upstream && hop.kind === 'PASSED_ON')
    await signHop(tx, upstream, { kind: 'PASSED_ON', at: hop.at, byName: null, text: hop.text });
  if (upstream && hop.kind === 'REPORTED') await tellHeldAgain(tx, upstream, petition.ownerId, now);
  if (hop.kind === 'SIGNED') {
    sendAfter(tx, petition, hop.id);
    await mediationLeft(tx, petition.id, file, now);
  }
  if (hop.kind === 'SIGNED' || hop.kind === 'HANDED_ON') {
    const { holderName, holderPost, holderPhone } = theirs;
    const holder = { holderName, holderPost, holderPhone, holderOffice: theirs.holderOffice };
    const further = { ...holder, holderOffice: theirs.holderOffice ?? hop.byOffice };
    if (upstream)
      await signHop(tx, upstream, { kind: 'HANDED_ON', at: hop.at, byName: null, text: holderName }, further);
    return holder;
  }
  return hop.kind === 'REPORTED' ? { report } : {};
}

function tell(
  petition: PetitionEntity,
  { otherName, id }: TransferEntity,
  hop: TransferHopEntity,
  result: Result | null,
): Told | null {
  const { status } = petition;
  const said = (kind: Change['event']['kind'], text: string | null = otherName): Change => ({
    event: { kind, at: hop.at, text, data: { transferId: id } },
  });
  switch (hop.kind) {
    case 'SIGNED':
      return { status, change: said('TRANSFER_SIGNED') };
    case 'OBJECTED':
      return { status, change: said('TRANSFER_OBJECTED') };
    case 'PASSED_ON':
      return { status, change: said('TRANSFER_PASSED_ON', hop.text) };
    case 'REPORTED':
      return {
        status: endedAs(result),
        change: { ...said('TRANSFER_REPORTED'), ...ending(petition, result, id) },
      };
    case 'SUPPLEMENTED': {
      const more = endedAnew(petition, result, id);
      const answered = status === 'WITHDRAWN' && more.patch !== undefined;
      return {
        status: answered ? 'SERVED' : status,
        change: { ...said('TRANSFER_SUPPLEMENTED'), ...more },
      };
    }
    default:
      return null;
  }
}

/** What the petitioner was told there since the report. A matter that is bound stays as it was bound; its file has the words. */
function endedAnew(
  here: PetitionEntity,
  result: Result | null,
  transferId: string,
): Pick<Change, 'patch' | 'before'> {
  if (result?.servedAt == null || !REPORTABLE.includes(result.status) || papersRefusal(here.status))
    return {};
  const anew = (name: 'answeredAt' | 'servedAt') => result[name]?.getTime() !== here[name]?.getTime();
  if (!anew('answeredAt') && !anew('servedAt')) return {};
  const { patch, before = [] } = ending(here, result, transferId);
  return {
    ...(patch ? { patch } : {}),
    before: before.filter(({ kind }) => kind !== 'ANSWERED' || anew('answeredAt')),
  };
}

const endedAs = (result: Result | null): PetitionStatus => (result?.servedAt ? 'SERVED' : 'WITHDRAWN');

/** The answer, or the notice that there will be none, as the petitioner received it from the other office, whose papers tell it. */
function ending(
  { category, confidential }: PetitionEntity,
  result: Result | null,
  transferId: string,
): Pick<Change, 'patch' | 'before'> {
  if (result === null) return {};
  const { answeredAt, outcome, facts, legalBasis, replyText, dispositionReason, lawfulWay, track } = result;
  const { servedAt, serviceMethod, serviceProof, ratingOpensAt } = result;
  // whom nobody could reach, or who was only told, has no term that runs
  const servedAs = serviceMethod === null ? 'SERVED' : serviceEvent(serviceMethod, answeredAt !== null);
  const served = { servedAt, serviceMethod, serviceProof, ratingOpensAt };
  // what it turned out to be there: category and track never stand against each other
  const answeredAs = track === null || confidential ? {} : { category: categoryOn(category, track) };
  return {
    patch: {
      ...served,
      ...(answeredAt
        ? { answeredAt, outcome, facts, legalBasis, replyText, ...answeredAs }
        : { dispositionReason, lawfulWay }),
    },
    before: [
      ...(answeredAt
        ? [{ kind: 'ANSWERED', at: answeredAt, track, data: { outcome, transferId } } as const]
        : []),
      ...(servedAt ? [{ kind: servedAs, at: servedAt, text: serviceProof } as const] : []),
    ],
  };
}
