import { createHash, randomInt } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { v7 as uuid } from 'uuid';
import {
  CONFIDENTIAL_NUMBERS,
  documentNumber,
  explain,
  ISSUE_REASON_LENGTH,
  issueRefusal,
  PAPER_KINDS,
  paperContent,
  paperCounter,
  paperFileName,
  PAPER_RULES,
  permits,
  requiredText,
  requireWorkplace,
  RuleViolation,
  type PaperContent,
  type PaperFacts,
  type PaperKind,
  type Refusal,
} from '@huiyin/domain';
import { requireId } from '../attachments/attachment.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { PetitionEntity } from '../petitions/petition.entity';
import { nextSerial } from '../petitions/petition.service';
import type { Services } from '../services';
import type { TenantVault } from '../vault/tenant-vault';
import { paperDocx } from './paper-docx.service';
import { masked, paperSource } from './paper-facts.service';
import { templateOf } from './paper-template.service';
import { fileCell, PaperEntity } from './paper.entity';
import type { IssuePaperInput } from './paper.inputs';
import type { Paper, PaperOffer } from './paper.type';

const COLUMNS = `id, petition_id as "petitionId", kind, act_seq as "actSeq", document_number as "documentNumber", edition,
  dated_on::text as "datedOn", template_edition as "templateEdition", sha256, issued_at as "issuedAt", issued_by as "issuedBy", reason`;

type Row = Paper & Readonly<{ actSeq: number }>;

const papersIn = (tx: Tx, petitionId: string): Promise<Row[]> =>
  tx.rows<Row>(
    `select ${COLUMNS} from papers where county_id = $1 and tenant_id = $2 and petition_id = $3 order by issued_at desc, id desc`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

/** Every edition of the papers of one petition, the newest first. @throws RuleViolation NOT_FOUND, ENTER_TENANT_FIRST */
export async function papersOf({ actor, db }: Context, petitionId: string): Promise<object[]> {
  const rows = await db.inside(requireWorkplace(actor as SignedIn), async (tx) => {
    await tx.get(PetitionEntity, requireId(petitionId));
    return papersIn(tx, petitionId);
  });
  return rows.map((row) => ({ ...row, $: row }));
}

/** Which papers a petition can get now, and what stands in the way of the others. */
export async function paperOffers(context: Context, petitionId: string): Promise<PaperOffer[]> {
  const actor = context.actor as SignedIn;
  return context.db.inside(requireWorkplace(actor), async (tx) => {
    const petition = await tx.get(PetitionEntity, requireId(petitionId));
    const [{ facts, mark, actOf }, issued] = await Promise.all([
      paperSource(context.services, tx, petition),
      papersIn(tx, petitionId),
    ]);
    return PAPER_KINDS.map((kind) => {
      const seq = actOf(kind);
      const there = issued.some((paper) => paper.kind === kind && paper.actSeq === seq);
      const refusal = issueRefusal(kind, facts) ?? markRefusal(mark, there);
      return {
        kind,
        done: PAPER_RULES[kind].on(facts) !== null,
        allowed: refusal === null && permits(actor.roles, 'paper.issue'),
        code: refusal?.code ?? null,
        reason: refusal && explain(refusal.code, refusal.details, context.language),
        issued: there,
      };
    });
  });
}

/** 预览: no number is drawn, and no identity shown. @throws RuleViolation what stands in the way of issuing it */
export async function previewPaper(
  { actor, db, services }: Context,
  petitionId: string,
  kind: PaperKind,
): Promise<PaperContent> {
  return db.inside(requireWorkplace(actor as SignedIn), async (tx) => {
    const petition = await tx.get(PetitionEntity, requireId(petitionId));
    const { facts } = await paperSource(services, tx, petition);
    requireIssuable(kind, facts);
    return paperContent(kind, masked(facts), await templateOf(tx, kind));
  });
}

/**
 * 出具: once for each act; again only as a new edition under the same number, with the reason. The number is drawn when all
 * else is known, and comes back with its transaction, so that none is lost.
 *
 * @throws RuleViolation NOT_FOUND, what stands in the way, PAPER_MARK_MISSING, REQUIRED (reason), INVALID (nothing changed)
 */
export async function issuePaper(
  services: Services,
  tx: Tx,
  actor: SignedIn,
  { petitionId, kind, reason }: IssuePaperInput,
): Promise<Done> {
  const petition = await tx.get(PetitionEntity, requireId(petitionId), 'for update');
  const [{ facts, mark, actOf }, template, issued] = await Promise.all([
    paperSource(services, tx, petition),
    templateOf(tx, kind),
    papersIn(tx, petitionId),
  ]);
  requireIssuable(kind, facts);
  const actSeq = actOf(kind) as number;
  const before = issued.find((paper) => paper.kind === kind && paper.actSeq === actSeq);
  const why = before ? requiredText(reason, '重新出具的理由', ISSUE_REASON_LENGTH) : null;
  const draft = paperContent(kind, facts, template);
  const numbered = () => nextNumber(tx, mark, template.series, draft.date, petition.confidential);
  const content = { ...draft, documentNumber: before?.documentNumber ?? (await numbered()) };
  const file = await paperDocx(content);
  const sha256 = sha256Of(file);
  if (before?.sha256 === sha256)
    throw new RuleViolation('INVALID', {
      field: '文书',
      reason: `内容与第 ${before.edition} 版完全相同，请直接下载`,
    });
  const [id, edition] = [uuid(), (before?.edition ?? 0) + 1];
  const vault = await services.vaults.of(tx);
  tx.insert(PaperEntity, {
    id,
    petitionId,
    kind,
    actSeq,
    documentNumber: content.documentNumber,
    edition,
    datedOn: content.date,
    templateEdition: template.edition,
    sha256,
    fileSealed: vault.seal(deflateRawSync(file).toString('base64'), fileCell(id)),
    issuedAt: services.now(),
    issuedBy: actor.name,
    reason: why,
  });
  return {
    id,
    audit: { number: petition.number, kind, documentNumber: content.documentNumber, edition, sha256 },
  };
}

/** 下载, logged before it leaves. @throws RuleViolation NOT_FOUND, ENTER_TENANT_FIRST, CONTENT_MISSING */
export async function handOutPaper(
  { actor, db, services }: Context,
  id: string,
): Promise<Readonly<{ name: string; file: Buffer }>> {
  const place = requireWorkplace(actor as SignedIn);
  const vault = await services.vaults.at(place);
  return db.write(place, async (tx) => {
    const paper = await tx.get(PaperEntity, requireId(id));
    const file = openFile(vault, paper);
    const { documentNumber: number, edition, kind, sha256 } = paper;
    tx.audit({
      actor,
      action: 'downloadPaper',
      subjectKind: 'Paper',
      subjectId: id,
      outcome: 'DONE',
      detail: { documentNumber: number, edition, sha256 },
    });
    return { name: paperFileName(kind, number, edition), file };
  });
}

/** Every edition of a petition's papers with its document, the oldest first: what an archive binds. @throws RuleViolation CONTENT_MISSING */
export async function issuedFiles(
  tx: Tx,
  vault: TenantVault,
  petitionId: string,
): Promise<Readonly<{ id: string; name: string; file: Buffer; sha256: string }>[]> {
  const papers = (await papersIn(tx, petitionId)).toReversed();
  return Promise.all(
    papers.map(async ({ id, kind, documentNumber: number, edition, sha256 }) => ({
      id,
      name: paperFileName(kind, number, edition),
      file: await issuedFile(tx, vault, id),
      sha256,
    })),
  );
}

/** The document of one edition. @throws RuleViolation NOT_FOUND, CONTENT_MISSING */
export const issuedFile = async (tx: Tx, vault: TenantVault, id: string): Promise<Buffer> =>
  openFile(vault, await tx.get(PaperEntity, id));

/** What is handed out is what was issued, or nothing. */
function openFile(vault: TenantVault, { id, fileSealed, sha256 }: PaperEntity): Buffer {
  if (fileSealed === null) throw new RuleViolation('CONTENT_MISSING');
  const file = inflateRawSync(Buffer.from(vault.open(fileSealed, fileCell(id)), 'base64'));
  if (sha256Of(file) !== sha256) throw new RuleViolation('CONTENT_MISSING');
  return file;
}

/** Papers of a confidential matter are numbered as it is: no gap tells of them. */
async function nextNumber(
  tx: Tx,
  mark: string | null,
  series: string,
  date: string,
  confidential: boolean,
): Promise<string> {
  const refusal = markRefusal(mark, false);
  if (refusal) throw new RuleViolation(refusal.code);
  const year = date.slice(0, 4);
  return documentNumber(
    mark as string,
    series,
    year,
    confidential
      ? randomInt(CONFIDENTIAL_NUMBERS)
      : await nextSerial(tx, paperCounter(mark as string, series, year)),
  );
}

/** A new edition keeps the number there is. */
const markRefusal = (mark: string | null, issued: boolean): Refusal | null =>
  mark === null && !issued ? { code: 'PAPER_MARK_MISSING' } : null;

function requireIssuable(kind: PaperKind, facts: PaperFacts): void {
  const refusal = issueRefusal(kind, facts);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
}

const sha256Of = (file: Buffer): string => createHash('sha256').update(file).digest('hex');
