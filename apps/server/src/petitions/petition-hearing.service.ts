import { beijingDate, RuleViolation } from '@huiyin/domain';
import { arrangementOf, sittingOf } from '../reviews/hearing.service';
import type { NotifyHearingInput, RecordHearingInput } from '../reviews/hearing.inputs';
import type { Change, Situation } from './petition-steps.service';

/** 安排听证 while a matter is handled; anew where it is put off. @throws RuleViolation REQUIRED, INVALID */
export const arrangeHearing =
  (input: NotifyHearingInput) =>
  ({ now }: Situation): Change => {
    const { on: hearingOn, text } = arrangementOf(input, beijingDate(now));
    return { event: { kind: 'HEARING_ARRANGED', text, data: { hearingOn } } };
  };

/** 登记听证笔录. No term waits for it. @throws RuleViolation REQUIRED, INVALID */
export const holdHearing =
  (input: RecordHearingInput) =>
  ({ facts: { hearingOn }, now }: Situation): Change => {
    if (hearingOn === null) throw new RuleViolation('NOT_FOUND');
    const { days, record, at } = sittingOf(input, hearingOn, beijingDate(now));
    return { event: { kind: 'HEARD', at, days, text: record, data: { hearingOn } } };
  };
