import type { Reading } from '../reading/reading';
import { PaperTemplateEntity } from './paper-template.entity';

export const paperTemplateReading: Reading = { entity: PaperTemplateEntity, countyWide: true };
