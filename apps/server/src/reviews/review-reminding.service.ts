import { beijingDate, chineseDate, requireReminderDay, saidText, REASON_LENGTH } from '@huiyin/domain';
import type { Doing, Done } from '../graphql/act';
import type { RemindReviewBodyInput } from './review.inputs';
import { signed, taken } from './review.service';

/**
 * 书面催办: what the office whose answer it is can do where a body outside Huiyin is late, with what shows that it was sent.
 *
 * @throws RuleViolation WRONG_STATE, REQUIRED, INVALID
 */
export async function remindReviewBody(doing: Doing, input: RemindReviewBodyInput): Promise<Done> {
  const at = await taken(doing, input, 'remind');
  const { review, today } = at;
  const { sentOn } = input;
  requireReminderDay(sentOn, beijingDate(review.requestedAt), today);
  const words = saidText(input.text, '催办', REASON_LENGTH);
  const proof = saidText(input.proof, '送达凭证', REASON_LENGTH);
  const text = `${chineseDate(sentOn)}向${review.bodyName}书面催办：${words}（${proof}）`;
  return signed(doing, at, { kind: 'BODY_REMINDED', text });
}
