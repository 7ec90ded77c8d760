import { v7 as uuid } from 'uuid';
import {
  atMost,
  beijingDate,
  chineseDate,
  checkHappened,
  DOSSIER_LENGTHS as MOST,
  englishDate,
  type GapAction,
  gapSteps,
  isGiven,
  MOST_ENTRIES,
  MOST_GAPS,
  MOST_SEARCHES,
  optionalText,
  petitionSteps,
  requiredText,
  RuleViolation,
  saidText,
  takeStep,
  type Words,
} from '@huiyin/domain';
import { AttachmentEntity } from '../attachments/attachment.entity';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { PetitionEntity } from '../petitions/petition.entity';
import { factsOf } from '../petitions/petition-facts.service';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { DossierEntryEntity } from './dossier-entry.entity';
import { DossierGapEntity } from './dossier-gap.entity';
import { LegacyDossierEntity } from './legacy-dossier.entity';
import type * as Inputs from './legacy-dossier.inputs';

/** 建立历史遗留问题档案: one a matter. @throws RuleViolation what the petition's step table says, REQUIRED, INVALID, DUPLICATE */
export async function openLegacyDossier(
  doing: Equipped,
  input: Inputs.OpenLegacyDossierInput,
): Promise<Done> {
  const id = uuid();
  const { audit } = await takePetitionStep(doing, input, 'openDossier', ({ tx, petition, actor, now }) => {
    const problem = requiredText(input.problem, '遗留问题', MOST.problem);
    const opened = { openedOn: beijingDate(now), openedBy: actor.name };
    tx.insert(LegacyDossierEntity, { id, petitionId: petition.id, problem, ...opened });
    return { event: { kind: 'DOSSIER_OPENED', text: problem, data: { dossierId: id } } };
  });
  return { id, ...(audit ? { audit } : {}) };
}

/** 登记经过. @throws RuleViolation INVALID, REQUIRED, NOT_FOUND (an attachment of another matter), and as `kept` */
export async function addDossierEntry(doing: Doing, input: Inputs.AddDossierEntryInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const { id, petitionId } = await kept(doing, input);
  const { happenedOn, source } = input;
  const today = beijingDate(now);
  checkHappened(happenedOn, today);
  const attachmentId = isGiven(input.attachmentId) ? input.attachmentId : null;
  if (attachmentId !== null) {
    const attachment = await tx.get(AttachmentEntity, attachmentId);
    if (attachment.petitionId !== petitionId || attachment.removedAt !== null)
      throw new RuleViolation('NOT_FOUND');
  }
  if ((await countOf(tx, 'dossier_entries', id)) >= MOST_ENTRIES)
    throw new RuleViolation('INVALID', { field: '经过', reason: FULL });
  tx.insert(DossierEntryEntity, {
    id: uuid(),
    dossierId: id,
    happenedOn,
    what: requiredText(input.what, '经过', MOST.what),
    source,
    sourceNote: optionalText(input.sourceNote, '来源说明', MOST.sourceNote),
    attachmentId,
    recordedOn: today,
    recordedBy: actor.name,
  });
  return { id, audit: { source } };
}

/** 划去经过. @throws RuleViolation NOT_FOUND, REQUIRED, INVALID (struck already), and as `kept` */
export async function strikeDossierEntry(doing: Doing, input: Inputs.StrikeDossierEntryInput): Promise<Done> {
  const { tx, now } = doing;
  const { id } = await kept(doing, input);
  const entry = await tx.get(DossierEntryEntity, input.entryId, 'for update');
  if (entry.dossierId !== id) throw new RuleViolation('NOT_FOUND');
  if (entry.struckOn !== null)
    throw new RuleViolation('INVALID', {
      field: '经过',
      reason: {
        zh: `${chineseDate(entry.struckOn)}已经划去`,
        en: `struck out on ${englishDate(entry.struckOn)} already`,
      },
    });
  const strikeReason = requiredText(input.reason, '理由', MOST.strikeReason);
  tx.update(DossierEntryEntity, entry.id, { struckOn: beijingDate(now), strikeReason });
  return { id, audit: { entryId: entry.id } };
}

/** 登记材料缺口. @throws RuleViolation REQUIRED, INVALID, DUPLICATE (it is looked for already), and as `kept` */
export async function recordDossierGap(doing: Doing, input: Inputs.RecordDossierGapInput): Promise<Done> {
  const { tx, actor } = doing;
  const { id } = await kept(doing, input);
  const paper = requiredText(input.paper, '缺少的材料', MOST.paper);
  const searched = optionalText(input.searched, '查找情况', MOST.search);
  const before = await countOf(tx, 'dossier_gaps', id);
  const open = await tx.first(
    `select from dossier_gaps
      where county_id = $1 and tenant_id = $2 and dossier_id = $3 and paper = $4 and status = 'GAP_OPEN'`,
    [tx.place.countyId, tx.place.tenantId, id, paper],
  );
  if (open !== null)
    throw new RuleViolation('DUPLICATE', { field: { zh: `缺少的“${paper}”`, en: `the missing “${paper}”` } });
  if (before >= MOST_GAPS) throw new RuleViolation('INVALID', { field: '缺少的材料', reason: FULL });
  tx.insert(DossierGapEntity, {
    id: uuid(),
    dossierId: id,
    ordinal: before + 1,
    paper,
    searches: searched === null ? [] : [dated(doing, searched)],
    status: 'GAP_OPEN',
    recordedBy: actor.name,
  });
  return { id };
}

/** 登记查找. @throws RuleViolation NOT_FOUND, WRONG_STATE, REQUIRED, INVALID, and as `kept` */
export async function recordDossierSearch(
  doing: Doing,
  input: Inputs.RecordDossierSearchInput,
): Promise<Done> {
  const { gap } = await stepped(doing, input, 'search');
  if (gap.searches.length >= MOST_SEARCHES)
    throw new RuleViolation('INVALID', { field: '查找情况', reason: atMost(MOST_SEARCHES) });
  const searched = requiredText(input.searched, '查找情况', MOST.search);
  doing.tx.update(DossierGapEntity, gap.id, { searches: [...gap.searches, dated(doing, searched)] });
  return { id: gap.dossierId, audit: { gapId: gap.id } };
}

/** 登记找到、证明不存在. @throws RuleViolation NOT_FOUND, WRONG_STATE, REQUIRED (nobody has looked, how), INVALID, and as `kept` */
export async function settleDossierGap(doing: Doing, input: Inputs.SettleDossierGapInput): Promise<Done> {
  const { gap, status } = await stepped(doing, input, input.found ? 'find' : 'certify');
  const outcome = saidText(input.outcome, '结果', MOST.outcome);
  doing.tx.update(DossierGapEntity, gap.id, { status, outcome, endedOn: beijingDate(doing.now) });
  return { id: gap.dossierId, audit: { gapId: gap.id, status } };
}

const FULL: Words = {
  zh: `一份档案最多 ${MOST_ENTRIES} 条经过、${MOST_GAPS} 项缺少的材料：请把同类的合并成一条，其余作为附件上传`,
  en: `a dossier holds at most ${MOST_ENTRIES} entries and ${MOST_GAPS} missing papers: put like ones into one, and attach the rest as a file`,
};

async function countOf(
  tx: Tx,
  table: 'dossier_entries' | 'dossier_gaps',
  dossierId: string,
): Promise<number> {
  const found = await tx.first<{ n: number }>(
    `select count(*)::integer as n from ${table} where county_id = $1 and tenant_id = $2 and dossier_id = $3`,
    [tx.place.countyId, tx.place.tenantId, dossierId],
  );
  return found?.n ?? 0;
}

const dated = ({ now }: Doing, searched: string): string => `${chineseDate(beijingDate(now))} ${searched}`;

async function stepped(doing: Doing, input: EditInput & Readonly<{ gapId: string }>, action: GapAction) {
  const { id } = await kept(doing, input);
  const gap = await doing.tx.get(DossierGapEntity, input.gapId, 'for update');
  if (gap.dossierId !== id) throw new RuleViolation('NOT_FOUND');
  const facts = { status: gap.status, searches: gap.searches.length };
  return { gap, status: takeStep(gapSteps[action], facts, doing.actor) };
}

/**
 * The dossier, locked and of one more version, where its keeper asks: who deals with the matter, or the office.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, NOT_YOURS, WRONG_STATE (what is archived stays as it was bound)
 */
async function kept(
  { tx, actor }: Doing,
  { id, version }: Pick<EditInput, 'id' | 'version'>,
): Promise<LegacyDossierEntity> {
  const dossier = await tx.edit(LegacyDossierEntity, id, version);
  const { facts } = await factsOf(tx, await tx.get(PetitionEntity, dossier.petitionId));
  takeStep(petitionSteps.keepDossier, facts, actor);
  tx.update(LegacyDossierEntity, id, {});
  return dossier;
}
