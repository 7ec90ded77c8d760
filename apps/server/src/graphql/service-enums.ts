import { SERVICE_FAILURES, SERVICE_METHODS, SERVICE_RECIPIENTS } from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const ServiceMethod = enumOf('ServiceMethod', SERVICE_METHODS, '送达方式.', {
  IN_PERSON: '当面送达',
  POST: '邮寄',
  PHONE: '电话',
  SMS: '短信',
  ORAL: '口头告知',
  ELECTRONIC: '网上',
  LEFT_AT_HOME: '留置',
  PUBLIC_NOTICE: '公告送达',
  UNDELIVERABLE: '无法送达',
});
export const ServiceRecipient = enumOf(
  'ServiceRecipient',
  SERVICE_RECIPIENTS,
  '送达对象: who received it, as a kind.',
  called(SERVICE_RECIPIENTS),
);
export const ServiceFailure = enumOf(
  'ServiceFailure',
  SERVICE_FAILURES,
  '未能送达的原因.',
  called(SERVICE_FAILURES),
);
