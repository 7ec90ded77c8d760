import { CO_SERVICE_METHODS, CO_SIGNER_WISHES, MANDATE_WAYS } from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const MandateWay = enumOf('MandateWay', MANDATE_WAYS, '推选代表的方式.', called(MANDATE_WAYS));
export const CoSignerWish = enumOf(
  'CoSignerWish',
  CO_SIGNER_WISHES,
  '联名人选择的答复方式.',
  called(CO_SIGNER_WISHES),
);
export const CoServiceMethod = enumOf(
  'CoServiceMethod',
  CO_SERVICE_METHODS,
  '答复送达联名人的方式.',
  called(CO_SERVICE_METHODS),
);
