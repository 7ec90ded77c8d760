import { PetitionEntity } from '../petitions/petition.entity';
import type { Reading } from '../reading/reading';

/** A petition as its petitioner's receipt shows it. */
export const receiptReading: Reading = { entity: PetitionEntity, fields: { queryCode: { needs: [] } } };
