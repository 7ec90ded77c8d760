import { HAND_OFF_LENGTHS } from '../hand-offs/hand-off';
import { RuleViolation } from '../shared/errors';
import { optionalText, saidText } from '../shared/text';
import { saysNothing } from '../replies/reply.rules';
import type { PathwayName } from './pathway';

/** 法定途径, 其他渠道: that there is one, and not which. */
const SOME_WAY =
  /(?:法定|法律|合法|其他|正当|正常|相应|别的)*(?:途径|渠道|程序|机关|方式|地方)|通过|[到向去找走]|咨询|申请|提出|自行|自己|协商|想办法/gu;

/** 找政府, 上级部门, 向县里反映: a direction, and nobody in it. */
const A_DIRECTION =
  /^[请向到去找可以您你]*(?:上级|上面|政府|[省市县区乡镇村]里|领导|单位|组织)+(?:有关|相关)?(?:部门|机关|单位|政府|组织)?(?:反映|提出|解决|处理|申请|咨询|信访)*[。.]?$/u;

/**
 * 合法途径: where the petitioner is told to go (信访工作条例第二十二条), which names somebody or something to go to: 有关部门 sends them round.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function requiredWay(value: string, max: number): string {
  const text = saidText(value, '合法途径', max);
  if (/[a-z]{3}/iu.test(text) || !(A_DIRECTION.test(text) || saysNothing(text.replace(SOME_WAY, ''))))
    return text;
  throw new RuleViolation('INVALID', {
    field: '合法途径',
    reason: {
      zh: `“${text.slice(0, 30)}”没有写明向谁提出：请写出机关的名称，例如“向县劳动人事争议仲裁委员会申请仲裁”，或者选法定途径`,
      en: `“${text.slice(0, 30)}” names nobody to turn to: name the organ, as “向县劳动人事争议仲裁委员会申请仲裁”, or choose the pathway`,
    },
  });
}

/** 县交通局公路股: a name and no sentence. */
const NAME = /^(?![请由向到可应])[\p{Script=Han}\p{L}\d（）()〔〕·]{2,40}$/u;

/**
 * 转出: the organ that a matter goes to (信访工作条例第二十二条), which the paper names; none where the petitioner is told of a procedure instead. What the
 * petitioner is told will do where it is but a name.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function referralReceiver(
  pathway: PathwayName | null,
  receiver: string | null,
  lawfulWay: string,
): string | null {
  if (pathway !== null) return null;
  if (optionalText(receiver, '接收机关', HAND_OFF_LENGTHS.receiver) !== null)
    return saidText(receiver, '接收机关', HAND_OFF_LENGTHS.receiver);
  if (NAME.test(lawfulWay)) return lawfulWay;
  throw new RuleViolation('INVALID', {
    field: '接收机关',
    reason: {
      zh: '转给哪个机关，请写它的名称；不是转给机关，而是应当走诉讼、仲裁、复议等途径的，请选法定途径',
      en: 'name the organ that it goes to; where it goes to none and a court, an arbitration or a reconsideration is the way, choose the pathway',
    },
  });
}
