import { HAND_OFF_LENGTHS } from '../hand-offs/hand-off';
import { RuleViolation } from '../shared/errors';
import { optionalText, saidText } from '../shared/text';
import type { PathwayName } from './pathway';

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
