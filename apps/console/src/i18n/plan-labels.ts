import { AID_SERVICES, AID_STATUSES, DOSSIER_SOURCES, GAP_STATUSES, MEASURE_KINDS } from '@huiyin/domain';
import { asInDomain } from './names';

/** What is said of resolution plans, explanations and legacy dossiers. */
export const planLabels = {
  measureKind: asInDomain(MEASURE_KINDS),
  aidService: asInDomain(AID_SERVICES),
  aidStatus: asInDomain(AID_STATUSES),
  dossierSource: asInDomain(DOSSIER_SOURCES),
  gapStatus: asInDomain(GAP_STATUSES),
};
