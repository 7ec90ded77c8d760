import { randomInt } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { v7 as uuid } from 'uuid';
import {
  CONFIDENTIAL_NUMBERS,
  documentNumber,
  ISSUE_REASON_LENGTH,
  paperCounter,
  requiredText,
  RuleViolation,
  type PaperContent,
  type PaperKind,
  type Refusal,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { nextSerial } from '../petitions/petition.service';
import { sha256Of } from '../vault/sha256';
import type { TenantVault } from '../vault/tenant-vault';
import { paperDocx } from './paper-docx.service';
import type { EditionOfTemplate } from './paper-template.service';
import { fileCell, PaperEntity } from './paper.entity';

/** What a paper is about: a petition, or the file of a review. */
export type PaperOf = Readonly<{ petitionId: string } | { reviewId: string }>;

export type PaperRow = Omit<PaperEntity, 'countyId' | 'tenantId' | 'fileSealed'> &
  Readonly<{ /** Whether the document is still there. */ kept: boolean }>;

const COLUMNS = `id, petition_id as "petitionId", review_id as "reviewId", kind, act_seq as "actSeq",
  document_number as "documentNumber", edition, dated_on::text as "datedOn", template_edition as "templateEdition", sha256,
  issued_at as "issuedAt", issued_by as "issuedBy", reason, file_sealed is not null as kept`;

/** Every edition, the newest first. */
export function papersIn(tx: Tx, of: PaperOf): Promise<PaperRow[]> {
  const [column, id] =
    'petitionId' in of ? (['petition_id', of.petitionId] as const) : (['review_id', of.reviewId] as const);
  return tx.rows<PaperRow>(
    `select ${COLUMNS} from papers where county_id = $1 and tenant_id = $2 and ${column} = $3 order by issued_at desc, id desc`,
    [tx.place.countyId, tx.place.tenantId, id],
  );
}

/** A new edition keeps the number there is. */
export const markRefusal = (mark: string | null, issued: boolean): Refusal | null =>
  mark === null && !issued ? { code: 'PAPER_MARK_MISSING' } : null;

type Draft = Readonly<{
  of: PaperOf;
  kind: PaperKind;
  actSeq: number;
  content: PaperContent;
  template: EditionOfTemplate;
  /** The edition for the same act that it replaces. */
  before: PaperRow | undefined;
  mark: string | null;
  /** The matter's own number, for the audit log. */
  number: string;
  confidential: boolean;
  reason: string | null | undefined;
}>;

/**
 * Puts an edition away as it goes out. The number is drawn when all else is known, and comes back with its transaction, so that
 * none is lost.
 *
 * @throws RuleViolation PAPER_MARK_MISSING, REQUIRED (reason), INVALID (nothing changed)
 */
export async function putEdition(
  { services, tx, actor, now }: Equipped,
  draft: Draft,
): Promise<Done & Readonly<{ documentNumber: string }>> {
  const { of, kind, actSeq, template, before, mark, number, confidential } = draft;
  const reason = before ? requiredText(draft.reason, '重新出具的理由', ISSUE_REASON_LENGTH) : null;
  const numbered = () => nextNumber(tx, mark, template.series, draft.content.date, confidential);
  const content = { ...draft.content, documentNumber: before?.documentNumber ?? (await numbered()) };
  const file = await paperDocx(content);
  const sha256 = sha256Of(file);
  if (before?.sha256 === sha256)
    throw new RuleViolation('INVALID', {
      field: '文书',
      reason: {
        zh: `内容与第 ${before.edition} 版完全相同，请直接下载`,
        en: `it says the same as edition ${before.edition}: download that one`,
      },
    });
  const [id, edition] = [uuid(), (before?.edition ?? 0) + 1];
  const vault = await services.vaults.of(tx);
  tx.insert(PaperEntity, {
    id,
    petitionId: null,
    reviewId: null,
    ...of,
    kind,
    actSeq,
    documentNumber: content.documentNumber,
    edition,
    datedOn: content.date,
    templateEdition: template.edition,
    sha256,
    fileSealed: vault.seal(deflateRawSync(file).toString('base64'), fileCell(id)),
    issuedAt: now,
    issuedBy: actor.name,
    reason,
  });
  const given = content.documentNumber;
  return { id, documentNumber: given, audit: { number, kind, documentNumber: given, edition, sha256 } };
}

/** What is handed out is what was issued, or nothing. @throws RuleViolation CONTENT_MISSING */
export function openFile(vault: TenantVault, { id, fileSealed, sha256 }: PaperEntity): Buffer {
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
