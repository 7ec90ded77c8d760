import { addDays, beijingDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { recordReception } from '../receptions/reception.service';
import type { Services } from '../services';
import { officeMoment } from './dates';
import { record } from './record';
import type { Staff } from './staff';

const WITHOUT_A_MATTER = [
  {
    channel: 'VISIT',
    daysAgo: 3,
    minutes: 15,
    outcome: 'ANSWERED_ON_THE_SPOT',
    asked: '问今年农村危房改造补助的申请条件和时间',
    told: '条件、标准和需要的材料已逐条说明，交给一份办事指南；下月一日起在村委会报名',
    reason: '政策咨询，当场答复清楚，来访人不要求登记',
  },
  {
    channel: 'PHONE',
    daysAgo: 1,
    minutes: 6,
    outcome: 'TOLD_WHERE_TO_GO',
    asked: '问劳动仲裁裁决不服怎么办',
    told: '收到裁决之日起十五日内可以向人民法院起诉，信访不能代替',
    organ: '云溪县人民法院立案庭',
    reason: '依法应当通过诉讼解决，已一次告知去处和期限',
  },
] as const;

/** Two receptions that became no matter, each with why; the others were written with their matters. */
export async function demoReceptions(tx: Tx, services: Services, staff: Staff): Promise<void> {
  const clerk = staff.account('clerk');
  const now = services.now();
  for (const { daysAgo, minutes, ...said } of WITHOUT_A_MATTER) {
    const day = addDays(beijingDate(now), -daysAgo);
    const [fromAt, untilAt] = [officeMoment(day, 60), officeMoment(day, 60 + minutes)];
    const place = said.channel === 'VISIT' ? '一楼信访接待室' : null;
    const done = await recordReception({ tx, actor: clerk, now }, { ...said, place, fromAt, untilAt });
    record(tx, clerk, 'recordReception', 'Reception', done);
  }
}
