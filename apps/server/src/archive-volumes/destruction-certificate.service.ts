import { beijingDate, certificateText, RuleViolation, type CertificateFacts } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { paperDocx } from '../papers/paper-docx.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { sha256Of } from '../vault/sha256';
import { DestructionEntity } from './destruction.entity';

/** 销毁证明 of a list whose volumes are all gone. */
export async function certificateOf(
  tx: Tx,
  destruction: DestructionEntity,
  destroyedAt: Date,
): Promise<Pick<DestructionEntity, 'certificate' | 'certificateSha256'>> {
  const { id, number, appraisers, appraisedAt, decidedBy, decidedAt, supervisors, executedBy } = destruction;
  const [{ name: office }, volumes] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    tx.rows<CertificateFacts['volumes'][number]>(
      `select v.number, v.title, v.year, v.term, v.kept_until::text as "keptUntil", v.matters,
              v.manifest_sha256 as "manifestSha256"
         from destruction_lines l
         join archive_volumes v on v.county_id = $1 and v.tenant_id = $2 and v.id = l.volume_id
        where l.county_id = $1 and l.tenant_id = $2 and l.destruction_id = $3 and l.opinion = 'DESTROY' order by l.seq`,
      [tx.place.countyId, tx.place.tenantId, id],
    ),
  ]);
  const text = certificateText({
    office,
    number,
    appraisers,
    appraisedAt,
    decidedBy: decidedBy as string,
    decidedAt: decidedAt as Date,
    supervisors: supervisors as string[],
    executedBy: executedBy as string,
    destroyedAt,
    volumes,
  });
  const certificate = await paperDocx({
    title: '档案销毁证明',
    documentNumber: number,
    addressee: null,
    body: text.map((paragraph) => ({ style: 'BODY', text: paragraph })),
    remedy: null,
    signature: office,
    date: beijingDate(destroyedAt),
  });
  return { certificate, certificateSha256: sha256Of(certificate) };
}

/** 下载销毁证明. @throws RuleViolation NOT_FOUND, WRONG_STATE before all is gone */
export async function certificateFile(tx: Tx, id: string): Promise<Readonly<{ name: string; file: Buffer }>> {
  const { number, status, certificate } = await tx.get(DestructionEntity, id);
  if (certificate === null) throw new RuleViolation('WRONG_STATE', { status, from: 'DESTROYED' });
  return { name: `档案销毁证明 ${number}.docx`, file: certificate };
}
