import type { Reading, RootReading } from '../reading/reading';
import { LegalOverlayEntity } from './legal-overlay.entity';

export const legalOverlayReading: Reading = { entity: LegalOverlayEntity, countyWide: true };

export const legalOverlaysPage: RootReading = {
  kind: 'page',
  reading: legalOverlayReading,
  sorts: { WRITTEN_AT: { by: (l) => `${l}.written_at`, type: 'timestamptz', descending: true } },
};
