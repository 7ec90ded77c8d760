import type { MediationStatus } from './mediation';

/** What moves a mediation without being a step of its own: the second consent, and the last item performed. */
export const mediationMoves = {
  CONSENTED: {
    label: { zh: '双方同意', en: 'Both sides agreed' },
    from: ['CONSENT_AWAITED'],
    to: 'MEDIATING' satisfies MediationStatus,
  },
  PERFORMED: {
    label: { zh: '全部履行', en: 'All performed' },
    from: ['AGREEMENT_REACHED'],
    to: 'AGREEMENT_PERFORMED' satisfies MediationStatus,
  },
} as const;
