import {
  answerFell,
  fallSentence,
  handedOut,
  labelOf,
  opinionFell,
  paperFileName,
  PAPERS_AN_HOUR,
  paperStanding,
  reviewPaperStanding,
  RuleViolation,
  WEB_PETITIONER,
  type Fall,
  type Language,
  type PetitionEventKind,
  type Place,
  type ReviewStatus,
  type ReviewTier,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Context } from '../graphql/context';
import { networkOf } from '../identity/network';
import { papersIn, type PaperRow } from '../papers/paper-edition.service';
import { decisionsOn } from '../papers/paper-fall.service';
import { issuedFile } from '../papers/paper.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { serveByReading } from '../petitions/petition-serve.service';
import { TenantEntity } from '../tenants/tenant.entity';
import type { FollowedPaper } from './followed-paper.type';
import { heldPetition, type Key } from './portal-held.service';
import { officeBehind } from './portal-office.service';

/** A paper, and in which office it lies. */
type Lying = FollowedPaper & Readonly<{ place: Place }>;
/** The other office's file on the same matter. */
type Elsewhere = Readonly<
  { place: Place } & ({ transferId: string } | { reviewId: string; fell: Fall | null })
>;

/**
 * What was issued to a petitioner and is theirs by now, the newest first: by the office they turned to, by the body that reviewed its
 * answer, and by the office that signed for the matter. Each lies where it was issued; nothing is copied.
 */
export async function portalPapers(context: Context, place: Place, petitionId: string): Promise<Lying[]> {
  const { db } = context;
  const { papers, elsewhere } = await db.inside(place, (tx) => ofPetition(tx, petitionId, context.language));
  const away = await Promise.all(elsewhere.map((other) => lyingAt(context, other)));
  return [...papers, ...away.flat()].toSorted((a, b) => b.datedOn.localeCompare(a.datedOn));
}

async function lyingAt(context: Context, other: Elsewhere): Promise<Lying[]> {
  const { place } = other;
  if ('reviewId' in other) return context.db.inside(place, (tx) => ofReview(tx, other, context.language));
  const petitionId = await context.db.inside(place, (tx) => receivedAs(tx, other.transferId));
  if (petitionId === null) return [];
  // service by reading is the office's whose query code it is
  const papers = await portalPapers(context, place, petitionId);
  return papers.filter(({ servesByReading }) => !servesByReading);
}

type Event = Readonly<{ seq: number; kind: PetitionEventKind; at: Date }>;

async function ofPetition(
  tx: Tx,
  petitionId: string,
  language: Language,
): Promise<Readonly<{ papers: Lying[]; elsewhere: Elsewhere[] }>> {
  const here = [tx.place.countyId, tx.place.tenantId, petitionId];
  const [tenant, petition, editions, events, elsewhere, decisions] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    tx.get(PetitionEntity, petitionId),
    papersIn(tx, { petitionId }),
    tx.rows<Event>(
      'select seq, kind, at from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3 order by seq',
      here,
    ),
    tx.rows<{
      tenantId: string;
      transferId?: string;
      reviewId?: string;
      tier: ReviewTier;
      decidedAt: Date | null;
    }>(
      `select other_tenant_id as "tenantId", id as "transferId", null as "reviewId", null as tier, null as "decidedAt" from transfers
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'SENT' and status in ('SIGNED', 'REPORTED')
       union all
       select other_tenant_id, null, id, tier, decided_at from reviews
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and other_tenant_id is not null`,
      here,
    ),
    decisionsOn(tx, petitionId),
  ]);
  const { status, serviceMethod, outcome, electronicConsentAt } = petition;
  const facts = {
    status,
    serviceMethod,
    answered: outcome !== null,
    consented: electronicConsentAt !== null,
    works: tenant.status === 'ACTIVE',
  };
  const { countyId } = tx.place;
  return {
    papers: lying(
      tx,
      tenant.name,
      language,
      handedOut(editions, ({ actSeq }) => paperStanding(actSeq, events, facts)),
      ({ actSeq }) => answerFell(actSeq, events, decisions),
    ),
    elsewhere: elsewhere.map(({ tenantId, transferId, reviewId, tier, decidedAt }) => ({
      place: { countyId, tenantId },
      ...(transferId
        ? { transferId }
        : {
            reviewId: reviewId as string,
            fell: decidedAt && opinionFell({ tier, decidedAt }, decisions),
          }),
    })),
  };
}

/** `fell` comes from the office whose answer was reviewed: the body itself has no file of what was said above it. */
async function ofReview(
  tx: Tx,
  { reviewId, fell }: Readonly<{ reviewId: string; fell: Fall | null }>,
  language: Language,
): Promise<Lying[]> {
  const [{ name }, review, editions] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    // an opinion that reached nobody is handed over when its petitioner comes
    tx.first<{ status: ReviewStatus; servedAt: Date | null }>(
      `select status, case when service_method <> 'UNDELIVERABLE' then served_at end as "servedAt"
         from reviews where county_id = $1 and tenant_id = $2 and id = $3`,
      [tx.place.countyId, tx.place.tenantId, reviewId],
    ),
    papersIn(tx, { reviewId }),
  ]);
  // asked for, and not yet delivered to the body
  if (review === null) return [];
  return lying(
    tx,
    name,
    language,
    handedOut(editions, ({ kind }) => reviewPaperStanding(kind, review.servedAt)),
    ({ kind }) => (kind === 'REVIEW_OPINION' ? fell : null),
  );
}

/** Under which petition the other office signed for it; null while that message is under way. */
async function receivedAs(tx: Tx, transferId: string): Promise<string | null> {
  const row = await tx.first<{ petitionId: string | null }>(
    `select petition_id as "petitionId" from transfers
      where county_id = $1 and tenant_id = $2 and id = $3 and side = 'RECEIVED'`,
    [tx.place.countyId, tx.place.tenantId, transferId],
  );
  return row?.petitionId ?? null;
}

/** Whose document was destroyed with its volume is not offered. */
const lying = (
  { place }: Tx,
  office: string,
  language: Language,
  papers: readonly (PaperRow & Readonly<{ servesByReading: boolean }>)[],
  fellOf: (paper: PaperRow) => Fall | null,
): Lying[] =>
  papers
    .filter(({ kept }) => kept)
    .map((paper) => {
      const { id, kind, documentNumber, edition, datedOn, sha256, servesByReading } = paper;
      const fell = fellOf(paper);
      return {
        place,
        id,
        kind,
        label: labelOf(kind, language),
        office,
        documentNumber,
        edition,
        datedOn,
        sha256,
        setAside: fell && fallSentence(fell)[language],
        servesByReading,
      };
    });

/**
 * 领取文书, logged before it leaves. What is not theirs, not served yet or nowhere answers alike. Where the petitioner has consented to
 * it, taking the paper that waits for service serves it.
 *
 * @throws RuleViolation as `heldPetition`; THROTTLED, NOT_FOUND, CONTENT_MISSING
 */
export async function takePaper(
  context: Context,
  key: Key,
  id: string,
): Promise<Readonly<{ name: string; file: Buffer }>> {
  const { place, petitionId } = await heldPetition(context, key, officeBehind);
  const { db, services, address } = context;
  services.submissions.book([{ of: ['paper', 'address', networkOf(address)], most: PAPERS_AN_HOUR }]);
  const paper = (await portalPapers(context, place, petitionId)).find((one) => one.id === id);
  if (paper === undefined) throw new RuleViolation('NOT_FOUND');
  const vault = await services.vaults.at(paper.place);
  return db.write(paper.place, async (tx) => {
    const { documentNumber: number, edition, kind, sha256, servesByReading } = paper;
    const file = await issuedFile(tx, vault, id);
    if (servesByReading) {
      const petition = await tx.get(PetitionEntity, petitionId, 'for update');
      const proof = `${WEB_PETITIONER}查收《${labelOf(kind, 'zh')}》${number}第 ${edition} 版`;
      await serveByReading(tx, petition, proof, services.now());
    }
    tx.audit({
      actor: null,
      action: 'takePaper',
      subjectKind: 'Paper',
      subjectId: id,
      outcome: 'DONE',
      detail: { documentNumber: number, edition, sha256, served: servesByReading },
    });
    return { name: paperFileName(kind, number, edition), file };
  });
}
