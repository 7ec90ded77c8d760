import {
  labelOf,
  petitionClocks,
  PROPER,
  requiredText,
  requireFit,
  requireInShortTime,
  REASON_LENGTH,
} from '@huiyin/domain';
import type { ReasonInput } from './petition.inputs';
import type { AcceptSimplyInput } from './petition-simple.inputs';
import type { Change, Situation } from './petition-steps.service';

/**
 * 受理（简易办理）: what whoever accepts it has found is kept in the time line, where the petitioner reads it.
 *
 * @throws RuleViolation SIMPLE_UNFIT, SIMPLE_TOO_LATE
 */
export const acceptSimply =
  ({ ground, exclusions }: AcceptSimplyInput) =>
  ({ petition, events, rules, now }: Situation): Change => {
    requireFit(exclusions);
    const begun = { kind: 'SIMPLE_BEGUN' as const, text: labelOf(ground, 'zh'), data: { ground } };
    const event = { kind: 'ACCEPTED' as const, track: PROPER };
    const timeLine = [...events, { ...begun, at: now }, { ...event, at: now }];
    requireInShortTime(petitionClocks(rules.profileOf(petition.profile), timeLine, rules.calendar));
    return { patch: { disposedAt: now, simpleGround: ground }, before: [begun], event };
  };

/** 转为普通办理. */
export const endSimple = (input: ReasonInput) => (): Change => ({
  event: { kind: 'SIMPLE_ENDED', text: requiredText(input.reason, '理由', REASON_LENGTH) },
});
