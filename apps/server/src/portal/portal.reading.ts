import { CommitmentEntity } from '../commitments/commitment.entity';
import { AidOfferEntity } from '../explanations/aid-offer.entity';
import { PetitionEntity } from '../petitions/petition.entity';
import type { Reading } from '../reading/reading';

const ofOffice = (column: string) => (p: string) =>
  `(select t.${column} from tenants t where t.county_id = ${p}.county_id and t.tenant_id = ${p}.tenant_id and t.id = ${p}.tenant_id)`;

/** A petition as its petitioner's receipt shows it. */
export const receiptReading: Reading = {
  entity: PetitionEntity,
  fields: {
    queryCode: { needs: [] },
    invitationCode: { needs: [] },
    signedReceipt: { needs: ['id', 'countyId', 'tenantId'] },
    tenantCode: { sql: ofOffice('code') },
    officeName: { sql: ofOffice('name') },
  },
};

/** What of it says whether its petitioner agreed to be served online. */
export const consentReading: Reading = { entity: PetitionEntity };

/** What was chosen of a service. */
export const chosenAidReading: Reading = { entity: AidOfferEntity };

/** What was said of the words taken down as the petitioner's. */
export const answeredWordsReading: Reading = { entity: CommitmentEntity };
