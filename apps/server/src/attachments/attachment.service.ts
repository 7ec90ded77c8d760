import { validate as isUuid } from 'uuid';
import {
  papersRefusal,
  REMOVAL_REASON_LENGTH,
  requiredText,
  requireWorkplace,
  RuleViolation,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { PetitionEntity } from '../petitions/petition.entity';
import type { TenantVault } from '../vault/tenant-vault';
import { AttachmentEntity, nameCell } from './attachment.entity';
import { fileContent } from './attachment-files.service';
import type { RemoveAttachmentInput } from './attachment.inputs';

/** `nameSealed` as the driver gives it, or as JSON does. */
export type SealedName = Readonly<{ id: string; nameSealed: Buffer | string }>;

export function nameOf(vault: TenantVault, { id, nameSealed }: SealedName): string {
  const sealed = typeof nameSealed === 'string' ? Buffer.from(nameSealed.slice(2), 'hex') : nameSealed;
  return vault.open(sealed, nameCell(id));
}

/**
 * The attachments of one petition, oldest first. They are identity material, so the county reads them only where it has
 * entered.
 *
 * @throws RuleViolation NOT_FOUND, ENTER_TENANT_FIRST
 */
export async function attachmentsOf({ actor, db }: Context, petitionId: string): Promise<object[]> {
  const place = requireWorkplace(actor as SignedIn);
  const rows = await db.inside(place, async (tx) => {
    await tx.get(PetitionEntity, requireId(petitionId));
    return tx.rows<AttachmentEntity>(
      `select id, petition_id as "petitionId", kind, format, name_sealed as "nameSealed", bytes, sha256, width, height,
              from_portal as "fromPortal", added_by as "addedBy", added_at as "addedAt", removed_at as "removedAt",
              removed_by as "removedBy", removed_reason as "removedReason", version
         from attachments where county_id = $1 and tenant_id = $2 and petition_id = $3 order by added_at, id`,
      [place.countyId, place.tenantId, petitionId],
    );
  });
  return rows.map((row) => ({ ...row, $: row }));
}

/** @throws RuleViolation NOT_FOUND for what is no id, as for an id that is nobody's */
export function requireId(id: string): string {
  if (!isUuid(id)) throw new RuleViolation('NOT_FOUND');
  return id;
}

/** 移除. @throws RuleViolation NOT_FOUND, STALE_VERSION, WRONG_STATE of an archived petition, REQUIRED */
export async function removeAttachment(
  { services, log }: Context,
  tx: Tx,
  actor: SignedIn,
  input: RemoveAttachmentInput,
): Promise<Done> {
  const attachment = await tx.edit(AttachmentEntity, input.id, input.version);
  const { number, status } = await tx.get(PetitionEntity, attachment.petitionId, 'for update');
  if (attachment.removedAt !== null) throw new RuleViolation('NOT_FOUND');
  const refusal = papersRefusal(status);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  const removedReason = requiredText(input.reason, '移除原因', REMOVAL_REASON_LENGTH);
  tx.update(AttachmentEntity, attachment.id, {
    removedAt: services.now(),
    removedBy: actor.name,
    removedReason,
  });
  const { place } = tx;
  tx.afterCommit(() => {
    // what stays behind is swept, for its row says that it is removed
    services.files
      .remove(place, attachment.id)
      .catch((error: unknown) => log.error({ err: error }, 'attachment not shredded'));
  });
  return { id: attachment.id, audit: { number, sha256: attachment.sha256 } };
}

export type Handed = Readonly<{ attachment: AttachmentEntity; name: string; content: AsyncIterable<Buffer> }>;

/** 下载: logged before the first byte leaves. @throws RuleViolation NOT_FOUND, ENTER_TENANT_FIRST, CONTENT_MISSING */
export async function handOut({ actor, db, services }: Context, id: string): Promise<Handed> {
  const place = requireWorkplace(actor as SignedIn);
  const vault = await services.vaults.at(place);
  const attachment = await db.write(place, async (tx) => {
    const found = await tx.get(AttachmentEntity, requireId(id));
    if (found.removedAt !== null) throw new RuleViolation('NOT_FOUND');
    const { number } = await tx.get(PetitionEntity, found.petitionId);
    tx.audit({
      actor,
      action: 'downloadAttachment',
      subjectKind: 'Attachment',
      subjectId: id,
      outcome: 'DONE',
      detail: { number, sha256: found.sha256 },
    });
    return found;
  });
  const content = await fileContent(services.files, place, id, vault);
  return { attachment, name: nameOf(vault, attachment), content };
}
