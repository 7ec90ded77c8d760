import { deflateRawSync } from 'node:zlib';
import { v7 as uuid } from 'uuid';
import { DEFAULT_PAPER_TEMPLATES } from '@huiyin/domain';
import type { Unplaced } from '../db/tx';
import { fileCell, PaperEntity } from '../papers/paper.entity';
import { PaperTemplateEntity } from '../papers/paper-template.entity';
import type { TestTenant, World } from '../testing/world';
import { sha256Of } from '../vault/sha256';

/** A template of the county's own, in its office. */
export async function aTemplate({ db }: World, { countyId, tenantId, code }: TestTenant): Promise<void> {
  await db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(PaperTemplateEntity, {
      id: uuid(),
      kind: 'COMPLETION_REPORT',
      edition: 1,
      ...DEFAULT_PAPER_TEMPLATES.COMPLETION_REPORT,
      writtenAt: new Date(),
      writtenBy: code,
    }),
  );
}

/** A paper of a petition, in an office that has its mark. */
export async function aPaper(world: World, tenant: TestTenant, petitionId: string): Promise<string> {
  const { countyId, tenantId } = tenant;
  await world.db.write({ countyId, tenantId }, (tx) =>
    tx.query(`update tenants set paper_mark = '岳信' where county_id = $1 and tenant_id = $2`, [
      countyId,
      tenantId,
    ]),
  );
  return issued(world, tenant, { petitionId, kind: 'ACCEPTANCE_NOTICE', actSeq: 3 });
}

/** The same of a review that this office decides. */
export const aReviewPaper = (world: World, tenant: TestTenant, reviewId: string): Promise<string> =>
  issued(world, tenant, { reviewId, kind: 'REVIEW_ACCEPTANCE_NOTICE', actSeq: 2 });

async function issued(
  world: World,
  { countyId, tenantId, code }: TestTenant,
  of: Unplaced<PaperEntity>,
): Promise<string> {
  const [place, id] = [{ countyId, tenantId }, uuid()];
  const file = Buffer.from(`${code} ${id}`);
  const vault = await world.app.services.vaults.at(place);
  await world.db.write(place, async (tx) =>
    tx.insert(PaperEntity, {
      id,
      ...of,
      documentNumber: `${code}受〔2018〕${id}号`,
      edition: 1,
      datedOn: '2018-03-05',
      templateEdition: 0,
      sha256: sha256Of(file),
      fileSealed: vault.seal(deflateRawSync(file).toString('base64'), fileCell(id)),
      issuedAt: new Date(),
      issuedBy: code,
    }),
  );
  return id;
}
