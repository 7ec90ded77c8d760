import { PARITY_FIGURES, RECEPTION_CHANNELS, RECEPTION_OUTCOMES, SUPPRESSION_SIGNALS } from '@huiyin/domain';
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
export const SuppressionSignal = enumOf(
  'SuppressionSignal',
  SUPPRESSION_SIGNALS,
  '压件、瞒报信号: a reason to look at how an office registers, answers and reports.',
  {
    NUMBER_MISSING: '登记缺号: a running number that no row bears',
    NOT_REGISTERED: '接待不登记: most receptions of a month were not registered',
    LAST_MOMENT: '临期突击答复: a unit answered many on one day, just before their terms ended',
    STAFF_DEVICE: '工作设备上的评价: ratings that were set aside for where they came from',
    NOTHING_REPORTED:
      '连续零报告: nothing reported again and again, while matters from there were registered',
  },
);
