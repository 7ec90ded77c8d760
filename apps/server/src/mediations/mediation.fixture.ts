import { v7 as uuid } from 'uuid';
import { addDays, beijingDate, MOST_ITEMS } from '@huiyin/domain';
import type { Unplaced } from '../db/tx';
import type { TestTenant, World } from '../testing/world';
import { DisputeLinkEntity } from './dispute-link.entity';
import { MediationEntity } from './mediation.entity';
import { MediationItemEntity } from './mediation-item.entity';
import { MediationParticipantEntity } from './mediation-participant.entity';
import { MediationSessionEntity } from './mediation-session.entity';

type Made = Readonly<
  Record<'mediation' | 'mediationSession' | 'mediationItem' | 'mediationParticipant', string>
>;

const today = (): string => beijingDate(new Date());

/** What it takes to be past the consent of both, and past an agreement of some days ago. */
export const BOTH_CONSENTED = (): Unplaced<MediationEntity> => ({
  status: 'MEDIATING',
  petitionerConsentedOn: addDays(today(), -1),
  petitionerConsentMeans: 'CONSENT_WRITTEN',
  petitionerConsentBy: '周工',
  otherConsentedOn: addDays(today(), -1),
  otherConsentMeans: 'CONSENT_ORAL',
  otherConsentBy: '周工',
});
export const AGREED = (daysAgo = 5): Unplaced<MediationEntity> => ({
  ...BOTH_CONSENTED(),
  status: 'AGREEMENT_REACHED',
  form: 'AGREED_IN_WRITING',
  effectiveOn: addDays(today(), -daysAgo),
});

/** A mediation that waits for consent, or what else it is to be, with a planned session and one thing agreed on that is late. */
export async function aMediation(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
  keeperId: string,
  more: Unplaced<MediationEntity> = {},
): Promise<Made> {
  const [mediation, mediationSession, mediationItem, mediationParticipant] = [uuid(), uuid(), uuid(), uuid()];
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(MediationEntity, {
      id: mediation,
      petitionId,
      kind: 'PEOPLES_MEDIATION',
      body: `${code} 人民调解委员会`,
      lead: 'LED_BY_MEDIATION_BODY',
      subject: `${code} 围墙占道`,
      otherPartyKind: 'OTHER_PERSON',
      otherParty: `${code} 邻居`,
      keeperId,
      mediatorIds: [keeperId],
      mediators: [`${code} 调解员`],
      disputeId: uuid(),
      status: 'CONSENT_AWAITED',
      openedOn: addDays(today(), -60),
      openedBy: code,
      ...more,
    });
    tx.insert(MediationSessionEntity, {
      id: mediationSession,
      mediationId: mediation,
      at: new Date(Date.now() - 3_600_000),
      place: `${code} 调解室`,
      recordedBy: code,
    });
    const bodies = { mediationId: mediation, joinedOn: today(), addedBy: code };
    // one from before has none
    if (more.disputeId !== null)
      tx.insert(MediationParticipantEntity, [
        {
          ...bodies,
          id: uuid(),
          sharedId: uuid(),
          kind: 'BODY_MEDIATION_COMMITTEE',
          body: `${code} 人民调解委员会`,
          leads: true,
        },
        {
          ...bodies,
          id: mediationParticipant,
          sharedId: uuid(),
          kind: 'BODY_SERVICE_CENTRE',
          body: `${code} 综治中心`,
          leads: false,
        },
      ]);
    // the last, where an act may write the others
    tx.insert(MediationItemEntity, {
      id: mediationItem,
      mediationId: mediation,
      ordinal: MOST_ITEMS,
      text: `${code} 拆除围墙`,
      doer: 'OTHER_SIDE',
      dueOn: addDays(today(), -1),
    });
  });
  return { mediation, mediationSession, mediationItem, mediationParticipant };
}

/** Another office that has a dispute, as this one knows it. */
export const aDisputeLink = (
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
): Promise<void> =>
  db.write({ countyId, tenantId }, async (tx) =>
    tx.insert(DisputeLinkEntity, {
      id: uuid(),
      disputeId: uuid(),
      otherTenantId: uuid(),
      otherName: `${code} 邻镇`,
      ground: 'MATTER_MOVED',
      since: new Date(),
    }),
  );
