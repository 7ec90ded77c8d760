import { PetitionEntity } from '../petitions/petition.entity';
import type { Reading } from '../reading/reading';

/** A petition as its petitioner's receipt shows it. */
export const receiptReading: Reading = { entity: PetitionEntity, fields: { queryCode: { needs: [] } } };

/** What of it says whether its petitioner agreed to be served online. */
export const consentReading: Reading = { entity: PetitionEntity };
