import type { Reading } from '../reading/reading';
import { PaperEntity } from './paper.entity';

export const paperReading: Reading = { entity: PaperEntity };
