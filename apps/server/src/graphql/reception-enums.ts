import { RECEPTION_CHANNELS, RECEPTION_OUTCOMES } from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const ReceptionChannel = enumOf('ReceptionChannel', RECEPTION_CHANNELS, '怎样接待的.', {
  VISIT: '来访',
  PHONE: '来电',
});
export const ReceptionOutcome = enumOf(
  'ReceptionOutcome',
  RECEPTION_OUTCOMES,
  '接待的结果.',
  called(RECEPTION_OUTCOMES),
);
