import { PARITY_FIGURES, RECEPTION_CHANNELS, RECEPTION_OUTCOMES } from '@huiyin/domain';
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
export const ParityFigure = enumOf(
  'ParityFigure',
  PARITY_FIGURES,
  '来信来访一视同仁的数字: the names of their fields.',
);
