import { input, type Operation } from './operation';
import type { Prepared, Stage } from './preparations';
import { aLegalOverlay, OWN_TERMS } from '../legal-overlays/legal-overlay.fixture';

const toEnforce = async ({ world, place }: Stage): Promise<Prepared> => ({
  objects: { legalOverlay: await aLegalOverlay(world, place.office) },
});

/** The terms a county sets itself. */
export const LEGAL_OPERATIONS: Readonly<Record<string, Operation>> = {
  legalOverlays: {},
  simulateLegalOverlay: { by: 'COUNTY_ADMIN', ids: { id: 'legalOverlay' }, at: 'COUNTY' },
  writeLegalOverlay: {
    by: 'COUNTY_ADMIN',
    args: input({ body: JSON.stringify({ ...OWN_TERMS, division: '99' }) }),
    inOffice: true,
  },
  enforceLegalOverlay: {
    by: 'COUNTY_ADMIN',
    ids: { 'input.id': 'legalOverlay' },
    prepare: toEnforce,
    inOffice: true,
  },
};
