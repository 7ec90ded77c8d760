import type { Reading } from '../reading/reading';
import { RatingEntity } from './rating.entity';

export const ratingReading: Reading = { entity: RatingEntity };
