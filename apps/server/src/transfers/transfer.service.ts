import { v7 as uuid } from 'uuid';
import {
  bounceFacets,
  beijingDate,
  mayTransfer,
  officialAt,
  optionalText,
  reportDue,
  requireMayAssign,
  requiredObjection,
  requiredText,
  saidText,
  RuleViolation,
  takeStep,
  transferSteps,
  type TenantKind,
  type TransferAction,
  type TransferFacts,
  REASON_LENGTH,
  STATEMENT_LENGTH,
} from '@huiyin/domain';
import { requireCompetentOffice } from '../competence-rules/competence.service';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { addToTallies } from '../db/tallies';
import { noteAgreements } from '../mediations/mediation-copies.service';
import { goOnHere } from '../mediations/mediation-moving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { readingsBrought } from '../petitions/petition-reveal.service';
import { registerPetition } from '../petitions/petition.service';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { TenantEntity } from '../tenants/tenant.entity';
import type { SignTransferInput, TransferPetitionInput, TransferReasonInput } from './transfer.inputs';
import { holderHere } from './transfer-holder.service';
import { incomingOf, sendOn, signHop } from './transfer-hops.service';
import { TransferHopEntity } from './transfer-hop.entity';
import { readingsOfPackage } from './transfer-readings.service';
import { TransferEntity } from './transfer.entity';
import { accuses } from '../withholdings/withholding.service';
import { openMediationsOf, openPackage, placeHere } from './transfer-package.service';
import { backHere } from './transfer-return.service';

export type CountyOffice = Readonly<{ id: string; name: string; kind: TenantKind }>;

/** The offices a matter can be transferred to from here. */
export async function transferTargets(tx: Tx): Promise<CountyOffice[]> {
  const [here, offices] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    tx.rows<CountyOffice>('select tenant_id as id, name, kind from app.county_offices()'),
  ]);
  return offices.filter(({ id, kind }) => id !== here.id && mayTransfer(here.kind, kind));
}

/**
 * 转送、交办: the petition stays in this office's register and with who answers for it, until the other office signs.
 *
 * @throws RuleViolation what the petition's step table says, NO_TRANSFER_THERE, REQUIRED, INVALID; from the county's office
 * ROUTE_UNCLEAR, JURISDICTION_DECIDED, REQUIRED (why it goes elsewhere than the rules say)
 */
export async function transferPetition(doing: Equipped, input: TransferPetitionInput): Promise<Done> {
  const id = uuid();
  const { audit } = await takePetitionStep(doing, input, 'transfer', async (situation) => {
    const { tx, actor, petition, rules, now } = situation;
    const law = rules.profileOf(petition.profile);
    const reportDueOn = reportDue(input.kind, input.reportDueOn ?? null, beijingDate(now), law);
    const [targets, here, incoming] = await Promise.all([
      transferTargets(tx),
      tx.get(TenantEntity, tx.place.tenantId),
      incomingOf(tx, petition.id),
    ]);
    const target = targets.find((office) => office.id === input.toTenantId);
    // to where it came from, a result goes back and not the matter
    if (target === undefined || target.id === incoming?.otherTenantId)
      throw new RuleViolation('NO_TRANSFER_THERE');
    requireMayAssign(input.kind, here.kind);
    // a copy of what turned out to accuse that office does not come there either
    if (await accuses(tx, petition.id, target.id))
      throw new RuleViolation('ACCUSED_HANDLES', { name: target.name });
    // up to the county's office a matter may always go: there it is decided
    const deviation = optionalText(input.deviation, '理由', REASON_LENGTH);
    const instead =
      here.kind === 'COUNTY_OFFICE'
        ? requireCompetentOffice(situation.competence, target.id, deviation)
        : null;
    const instruction = optionalText(input.instruction, '要求', REASON_LENGTH);
    tx.insert(TransferEntity, {
      id,
      side: 'SENT',
      kind: input.kind,
      status: 'OFFERED',
      otherTenantId: target.id,
      otherName: target.name,
      petitionId: petition.id,
      receiptNumber: incoming?.receiptNumber ?? petition.number,
      instruction,
      reportDueOn,
      offeredAt: now,
      insisted: false,
      hops: 1,
      title: petition.title,
    });
    tx.insert(TransferHopEntity, {
      id: uuid(),
      transferId: id,
      seq: 1,
      kind: 'OFFERED',
      at: now,
      byOffice: here.name,
      byName: actor.name,
      text: instruction,
    });
    sendOn(tx, id, 1);
    if (incoming)
      await signHop(tx, incoming, { kind: 'PASSED_ON', at: now, byName: actor.name, text: target.name });
    return {
      patch: { disposedAt: now },
      dueOn: reportDueOn,
      // the office's own note: the petitioner reads where the matter is
      ...(instead === null
        ? {}
        : {
            before: [
              {
                kind: 'NOTED' as const,
                text: `没有转给规则指明的“${instead}”，转给“${target.name}”：${deviation}`,
              },
            ],
          }),
      event: { kind: 'TRANSFERRED', text: target.name, data: { transferId: id, kind: input.kind } },
    };
  });
  return { id, ...(audit ? { audit } : {}) };
}

/** 签收: the matter is entered in this office's own register, and who signs answers for it from here on. */
export async function signTransfer(doing: Equipped, input: SignTransferInput): Promise<Done> {
  const { services, tx, actor, now } = doing;
  const transfer = await stepped(doing, input, 'sign');
  const ownerId = input.ownerId ?? officialAt(actor, tx.place);
  if (ownerId === null) throw new RuleViolation('REQUIRED', { field: '首问责任人' });
  const vault = await services.vaults.of(tx);
  const { id: petitionId, audit } = await registerPetition(
    services,
    tx,
    actor,
    {
      channel: 'SUPERIOR',
      title: transfer.title ?? '',
      content: transfer.content ?? '',
      topicId: transfer.topicId,
      category: transfer.category,
      actKnownOn: transfer.actKnownOn,
      placeUnitId: await placeHere(tx, transfer),
      headCount: transfer.headCount,
      parties: openPackage(vault, transfer),
      receivedAt: transfer.deliveredAt,
      firstAskedId: ownerId,
    },
    {
      origin: 'TRANSFER',
      came: transfer.kind === 'ASSIGN' ? 'ASSIGNMENT_RECEIVED' : 'FORWARD_RECEIVED',
      data: { transferId: transfer.id, receiptNumber: transfer.receiptNumber, from: transfer.otherName },
    },
  );
  await readingsBrought(tx, petitionId, await readingsOfPackage(tx, transfer.id), now);
  const { goesOn, agreed } = openMediationsOf(vault, transfer);
  await noteAgreements(doing, petitionId, agreed);
  if (goesOn !== null)
    await goOnHere(doing, { petitionId, keeperId: ownerId, from: transfer.otherTenantId }, goesOn);
  await signHop(
    tx,
    transfer,
    { kind: 'SIGNED', at: now, byName: actor.name },
    {
      petitionId,
      // the office's own register holds it from now on
      content: null,
      partiesSealed: null,
      mediationSealed: null,
      ...(await holderHere(tx, ownerId)),
    },
  );
  return { id: transfer.id, audit: { ...audit, from: transfer.otherName } };
}

/** 提出异议, with the reasons. */
export async function objectToTransfer(doing: Doing, input: TransferReasonInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const transfer = await stepped(doing, input, 'object');
  const text = requiredObjection(input.reason, '理由', REASON_LENGTH);
  await signHop(tx, transfer, { kind: 'OBJECTED', at: now, byName: actor.name, text });
  addToTallies(tx, bounceFacets(null, transfer.deliveredAt ?? now, now));
  return told(transfer);
}

/** 核实同意后退回: the matter is again where it came from, its terms as if it had never left. */
export async function takeBackTransfer(doing: Doing, input: EditInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const transfer = await stepped(doing, input, 'takeBack');
  await backHere(tx, transfer, actor, now);
  await signHop(tx, transfer, { kind: 'RETURNED', at: now, byName: actor.name });
  return told(transfer);
}

/** 不同意异议, with the reasons: the receiver signs. */
export async function insistOnTransfer(doing: Doing, input: TransferReasonInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const transfer = await stepped(doing, input, 'insist');
  const text = saidText(input.reason, '理由', REASON_LENGTH);
  const hop = { kind: 'INSISTED', at: now, byName: actor.name, text } as const;
  await signHop(tx, transfer, hop, { insisted: true });
  return told(transfer);
}

/** 撤回转送 from an office that can no longer act; the receiver's file decides, see `carryTransfer`. */
export async function recallTransfer(doing: Doing, input: TransferReasonInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const transfer = await stepped(doing, input, 'recall');
  const recallReason = requiredText(input.reason, '理由', REASON_LENGTH);
  tx.update(TransferEntity, transfer.id, { recallAskedAt: now, recallBy: actor.name, recallReason });
  sendOn(tx, transfer.id, transfer.hops);
  return told(transfer);
}

/** 办结报告 to the office that transferred it, after the petitioner has been told. */
export async function reportTransfer(doing: Doing, input: TransferReasonInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const transfer = await stepped(doing, input, 'report');
  const report = requiredText(input.reason, '办结报告', STATEMENT_LENGTH);
  const hop = { kind: 'REPORTED', at: now, byName: actor.name, text: report } as const;
  await signHop(tx, transfer, hop, { report });
  return told(transfer);
}

/** 补充报告: what was made, served or put right after the report, with the papers that the sender has not got yet. */
export async function supplementTransfer(doing: Doing, input: TransferReasonInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const transfer = await stepped(doing, input, 'supplement');
  const text = requiredText(input.reason, '补充报告', STATEMENT_LENGTH);
  await signHop(tx, transfer, { kind: 'SUPPLEMENTED', at: now, byName: actor.name, text });
  return told(transfer);
}

const told = ({ id, receiptNumber }: TransferEntity): Done => ({ id, audit: { number: receiptNumber } });

/** The transfer, locked, once the step table allows the action. */
async function stepped(
  { tx, actor, now }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: TransferAction,
): Promise<TransferEntity> {
  const transfer = await tx.edit(TransferEntity, input.id, input.version);
  takeStep(transferSteps[action], await transferFacts(tx, transfer, now), actor);
  return transfer;
}

type FactColumns = Pick<
  TransferEntity,
  'status' | 'side' | 'objectUntil' | 'insisted' | 'petitionId' | 'otherTenantId' | 'recallAskedAt'
>;

export async function transferFacts(tx: Tx, transfer: FactColumns, now: Date): Promise<TransferFacts> {
  const { status, side, objectUntil, insisted, petitionId, otherTenantId, recallAskedAt } = transfer;
  const [petition, otherActs] = await Promise.all([
    petitionId === null ? null : tx.get(PetitionEntity, petitionId),
    // asked only where it decides something
    side === 'SENT' && transferSteps.recall.from.includes(status) ? serves(tx, otherTenantId) : true,
  ]);
  return {
    status,
    side,
    objectUntil,
    insisted,
    petitionStatus: petition?.status ?? null,
    today: beijingDate(now),
    otherActs,
    recalling: recallAskedAt !== null,
  };
}

async function serves(tx: Tx, officeId: string): Promise<boolean> {
  const offices = await tx.rows<{ id: string }>('select tenant_id as id from app.county_offices()');
  return offices.some(({ id }) => id === officeId);
}
