import type { LegalOverlayFieldsFragment } from '@huiyin/client';
import { addDays, editionAfter, nationalOf, profileFor, type OverlayLevel } from '@huiyin/domain';
import { today } from '../i18n/dates';
import { asText, writtenIn } from './overlay-body';

/** What a county begins with: to be changed, and compared with the text as published before it says so. */
const DRAFTS: Readonly<Record<OverlayLevel, () => object>> = {
  COUNTY: () => ({
    id: `xian-${today().slice(0, 4)}`,
    law: { zh: '本县信访事项办理期限规定', en: 'County rules on terms' },
    inForceFrom: addDays(today(), 7),
    division: '000000',
    verified: false,
    terms: [
      { kind: 'DISPOSE', length: 7, articles: [2] },
      { kind: 'CONCLUDE', length: 45, extension: { max: 30 }, articles: [3] },
    ],
  }),
  PROVINCE: () => ({
    id: `sheng-${today().slice(0, 4)}`,
    level: 'PROVINCE',
    law: { zh: '本省信访条例', en: 'Petition Regulations of the Province' },
    inForceFrom: addDays(today(), 7),
    division: '00',
    verified: false,
    partialSupport: true,
    representatives: { limits: [{ upTo: 10, most: 3 }, { most: 5 }], articles: [15], relay: true },
    terms: [
      { kind: 'DISPOSE', length: 5, unit: 'WORKDAY', articles: [20] },
      { kind: 'CONCLUDE', length: 30, extension: { max: 60 }, articles: [23] },
      {
        kind: 'REVIEW_ACCEPT',
        duty: true,
        length: 3,
        unit: 'WORKDAY',
        roll: true,
        startEvents: ['REVIEW_REQUESTED'],
        satisfiedBy: ['REVIEW_ACCEPTED', 'REVIEW_NOT_ACCEPTED', 'REVIEWED', 'WITHDRAWN', 'CLOSED'],
        articles: [43],
      },
    ],
  }),
  // whole, so that the names and numbers alone are to be changed
  NATIONAL: () => ({
    ...editionAfter(nationalOf(profileFor(today())), {
      id: `cn-${Number(today().slice(0, 4)) + 1}`,
      document: { zh: '', en: '' },
      inForceFrom: addDays(today(), 30),
    }),
    law: { zh: '', en: '' },
  }),
};

/** The text to begin with; of a next edition, which nobody has compared yet either, that of the one before. */
export function draftOf(level: OverlayLevel, overlay?: LegalOverlayFieldsFragment): string {
  const before = overlay && writtenIn(overlay.body);
  return asText(before ? { ...before, verified: false } : DRAFTS[level]());
}
