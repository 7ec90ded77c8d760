import {
  explain,
  fallSentence,
  isOffered,
  issueRefusal,
  paperContent,
  paperFileName,
  permits,
  PETITION_PAPERS,
  requirePetitionPaper,
  requireWorkplace,
  RuleViolation,
  type PaperContent,
  type PaperFacts,
  type PaperKind,
  type PetitionPaperKind,
} from '@huiyin/domain';
import { requireId } from '../attachments/attachment.service';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { PetitionEntity } from '../petitions/petition.entity';
import { recordReading } from '../petitions/petition-reveal.service';
import { ReviewEntity } from '../reviews/review.entity';
import { recordApplicantsRead } from '../reviews/review-applicants.service';
import type { TenantVault } from '../vault/tenant-vault';
import {
  markRefusal,
  openFile,
  papersIn,
  putEdition,
  type PaperOf,
  type PaperRow,
} from './paper-edition.service';
import { masked, paperSource } from './paper-facts.service';
import { fallsOn } from './paper-fall.service';
import { templateOf } from './paper-template.service';
import { PaperEntity } from './paper.entity';
import type { IssuePaperInput } from './paper.inputs';
import type { PaperOffer } from './paper.type';

/** Every edition of the papers of one petition, the newest first. @throws RuleViolation NOT_FOUND, ENTER_TENANT_FIRST */
export async function papersOf({ actor, db, language }: Context, petitionId: string): Promise<object[]> {
  const [rows, fellOf] = await db.inside(requireWorkplace(actor as SignedIn), async (tx) => {
    await tx.get(PetitionEntity, requireId(petitionId));
    return Promise.all([papersIn(tx, { petitionId }), fallsOn(tx, petitionId)]);
  });
  return rows.map((row) => {
    const fell = fellOf(row.actSeq);
    return { ...row, setAside: fell && fallSentence(fell)[language], $: row };
  });
}

/** Which papers a petition can get now, and what stands in the way of the others. */
export async function paperOffers(context: Context, petitionId: string): Promise<PaperOffer[]> {
  const actor = context.actor as SignedIn;
  return context.db.inside(requireWorkplace(actor), async (tx) => {
    const petition = await tx.get(PetitionEntity, requireId(petitionId));
    const [{ facts, mark, actOf }, issued] = await Promise.all([
      paperSource(context.services, tx, petition),
      papersIn(tx, { petitionId }),
    ]);
    return PETITION_PAPERS.map((kind) => {
      const seq = actOf(kind);
      const there = issued.some((paper) => paper.kind === kind && paper.actSeq === seq);
      const refusal = issueRefusal(kind, facts) ?? markRefusal(mark, there);
      return {
        kind,
        done: isOffered(kind, facts),
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
  wanted: PaperKind,
): Promise<PaperContent> {
  return db.inside(requireWorkplace(actor as SignedIn), async (tx) => {
    const petition = await tx.get(PetitionEntity, requireId(petitionId));
    const kind = requirePetitionPaper(wanted);
    const { facts } = await paperSource(services, tx, petition);
    requireIssuable(kind, facts);
    return paperContent(kind, masked(facts), await templateOf(tx, kind));
  });
}

/**
 * 出具: once for each act; again only as a new edition under the same number, with the reason.
 *
 * @throws RuleViolation NOT_FOUND, what stands in the way, PAPER_MARK_MISSING, REQUIRED (reason), INVALID (nothing changed)
 */
export async function issuePaper(doing: Equipped, input: IssuePaperInput): Promise<Done> {
  const { services, tx } = doing;
  const { petitionId, reason } = input;
  const petition = await tx.get(PetitionEntity, requireId(petitionId), 'for update');
  const kind = requirePetitionPaper(input.kind);
  const of = { petitionId };
  const [{ facts, mark, actOf }, template, issued] = await Promise.all([
    paperSource(services, tx, petition),
    templateOf(tx, kind),
    papersIn(tx, of),
  ]);
  requireIssuable(kind, facts);
  const { number, confidential } = petition;
  const actSeq = actOf(kind) as number;
  const before = issued.find((paper) => paper.kind === kind && paper.actSeq === actSeq);
  const content = paperContent(kind, facts, template);
  return putEdition(doing, {
    of,
    kind,
    actSeq,
    content,
    template,
    before,
    mark,
    number,
    confidential,
    reason,
  });
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
    const { documentNumber: number, edition, kind, sha256, petitionId, reviewId } = paper;
    const name = paperFileName(kind, number, edition);
    // its petitioner stands in it by name, and is told who has had it
    const doing = { tx, actor: actor as SignedIn, now: services.now() };
    const read = `下载 ${name}`;
    if (petitionId !== null) await recordReading(doing, [petitionId], 'SERVE_REPLY', read);
    if (reviewId !== null)
      await recordApplicantsRead(doing, await tx.edit(ReviewEntity, reviewId), 'SERVE_REPLY', read);
    tx.audit({
      actor,
      action: 'downloadPaper',
      subjectKind: 'Paper',
      subjectId: id,
      outcome: 'DONE',
      detail: { documentNumber: number, edition, sha256 },
    });
    return { name, file };
  });
}

/** Every edition of the papers of a petition or a review with its document, the oldest first: what an archive binds. @throws RuleViolation CONTENT_MISSING */
export async function issuedFiles(tx: Tx, vault: TenantVault, of: PaperOf): Promise<IssuedFile[]> {
  const papers = (await papersIn(tx, of)).toReversed();
  return Promise.all(papers.map((paper) => fileOf(tx, vault, paper)));
}

/** The same of those whose documents are still there: what goes to another office with a report. @throws RuleViolation CONTENT_MISSING */
export async function keptFiles(tx: Tx, vault: TenantVault, petitionId: string): Promise<IssuedFile[]> {
  const papers = (await papersIn(tx, { petitionId })).toReversed();
  return Promise.all(papers.filter(({ kept }) => kept).map((paper) => fileOf(tx, vault, paper)));
}

export type IssuedFile = Readonly<{ name: string; file: Buffer }> &
  Pick<PaperRow, 'id' | 'sha256' | 'issuedAt' | 'issuedBy'>;

const fileOf = async (tx: Tx, vault: TenantVault, paper: PaperRow): Promise<IssuedFile> => {
  const { id, kind, documentNumber, edition, sha256, issuedAt, issuedBy } = paper;
  const name = paperFileName(kind, documentNumber, edition);
  return { id, name, sha256, issuedAt, issuedBy, file: await issuedFile(tx, vault, id) };
};

/** The document of one edition. @throws RuleViolation NOT_FOUND, CONTENT_MISSING */
export const issuedFile = async (tx: Tx, vault: TenantVault, id: string): Promise<Buffer> =>
  openFile(vault, await tx.get(PaperEntity, id));

function requireIssuable(kind: PetitionPaperKind, facts: PaperFacts): void {
  const refusal = issueRefusal(kind, facts);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
}
