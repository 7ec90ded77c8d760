import { AID_SERVICES, AID_STATUSES } from '@huiyin/domain';
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
