import type { Reading } from '../reading/reading';
import { ReceptionRatingEntity } from './reception-rating.entity';

export const receptionRatingReading: Reading = { entity: ReceptionRatingEntity };
