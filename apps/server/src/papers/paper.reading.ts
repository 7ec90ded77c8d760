import type { Reading } from '../reading/reading';
import { PaperEntity } from './paper.entity';

/** What is issued here and now stands: an answer that fell is refused before. Lists say it of what went out earlier. */
export const paperReading: Reading = {
  entity: PaperEntity,
  fields: { setAside: { sql: () => 'null::text' } },
};
