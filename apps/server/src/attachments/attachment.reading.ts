import type { Reading } from '../reading/reading';
import { AttachmentEntity } from './attachment.entity';

export const attachmentReading: Reading = {
  entity: AttachmentEntity,
  fields: { name: { needs: ['id', 'nameSealed'] } },
};
