import {
  movedCoSignerSteps,
  movedSteps,
  portalStatus,
  RuleViolation,
  type Language,
  type Place,
} from '@huiyin/domain';
import { superiorOf } from '../accusations/accusation-superior.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { CoSignerEntity } from '../group-matters/co-signer.entity';
import { isCarried } from '../group-matters/group-carry.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { idAbove } from '../withholdings/withholding.service';
import type { FollowedMove, FollowedPetition } from './followed.type';

/** Where a matter is that was sent on to the superior. @throws RuleViolation NOT_FOUND */
export async function superiorsDesk(db: Database, place: Place): Promise<FollowedMove> {
  return db.inside(await superiorOf(db, place), async (tx) => {
    const desk = await tx.first<FollowedMove>(
      `select t.name as office, coalesce(c.phone, '') as phone, coalesce(c.address, '') as address
         from tenants t left join public_contacts c on c.county_id = $1 and c.tenant_id = $2
        where t.county_id = $1 and t.tenant_id = $2 and t.id = $2`,
      [tx.place.countyId, tx.place.tenantId],
    );
    if (desk === null) throw new RuleViolation('NOT_FOUND');
    return desk;
  });
}

/** Whether the confirmation has come up with the matter. @throws RuleViolation NOT_FOUND */
export const carriedUp = async (db: Database, place: Place, coSignerId: string | null): Promise<boolean> =>
  coSignerId !== null && db.inside(await superiorOf(db, place), (tx) => isCarried(tx, idAbove(coSignerId)));

/**
 * What the key to it tells at the office it accuses: that it is elsewhere, and whom to ask. Whoever wrote the receipt there
 * may know the key, so neither the matter nor its course is told.
 */
export async function moved(
  tx: Tx,
  {
    petitionId,
    coSignerId,
    carried,
  }: Readonly<{ petitionId: string; coSignerId: string | null; carried: boolean }>,
  to: FollowedMove,
  language: Language,
): Promise<Omit<FollowedPetition, 'papers' | 'signedReceipt' | 'receiptProof'>> {
  const [{ number, status, receivedAt, registeredAt }, coSigner] = await Promise.all([
    tx.get(PetitionEntity, petitionId),
    coSignerId === null ? null : tx.get(CoSignerEntity, coSignerId),
  ]);
  return {
    number,
    status,
    receivedAt,
    registeredAt,
    title: '',
    statusText: portalStatus(status, language),
    movedTo: to,
    handler: { office: to.office, unit: null, phone: to.phone, name: '', post: '' },
    nextSteps:
      coSignerId === null
        ? movedSteps(to.office, language)
        : movedCoSignerSteps(to.office, carried, language),
    ...NOTHING_TOLD,
    coSigner,
  };
}

const NOTHING_TOLD = {
  track: null,
  answerReviewable: null,
  disposedAt: null,
  answeredAt: null,
  servedAt: null,
  serviceMethod: null,
  electronicConsentAt: null,
  closedAt: null,
  dispositionReason: null,
  lawfulWay: null,
  successor: null,
  continuedBy: null,
  clocks: [],
  events: [],
  nextReplyOn: null,
  readings: [],
  answer: null,
  reviews: [],
  commitments: [],
  mediations: [],
  explanations: [],
  aidOffers: [],
  reviewOffer: null,
  mayRate: false,
  mayAttach: false,
  rating: null,
  mayRateReception: false,
  receptionRating: null,
  coSigner: null,
  pathway: null,
  runningTerms: null,
} satisfies Partial<FollowedPetition>;
