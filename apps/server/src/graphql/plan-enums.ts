import { AID_SERVICES, AID_STATUSES, DOSSIER_SOURCES, GAP_STATUSES } from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const AidService = enumOf(
  'AidService',
  AID_SERVICES,
  '法律援助等服务: what a petitioner can be told of.',
  called(AID_SERVICES),
);
export const AidStatus = enumOf(
  'AidStatus',
  AID_STATUSES,
  'Whether a service is wanted, and how far it went.',
  called(AID_STATUSES),
);
export const DossierSource = enumOf(
  'DossierSource',
  DOSSIER_SOURCES,
  'Where what a dossier tells is known from.',
  called(DOSSIER_SOURCES),
);
export const GapStatus = enumOf('GapStatus', GAP_STATUSES, '材料缺口的状态.', called(GAP_STATUSES));
