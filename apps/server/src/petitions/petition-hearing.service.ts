import { beijingDate, RuleViolation } from '@huiyin/domain';
import { arrangementOf, sittingOf } from '../reviews/hearing.service';
import type { NotifyHearingInput, RecordHearingInput } from '../reviews/hearing.inputs';
import type { Change, Situation } from './petition-steps.service';

/** What the event of an arrangement keeps beside its words. */
export type ArrangedHearing = Readonly<{
  hearingOn: string;
  hearingTime: string | null;
  place: string;
  panel: string;
}>;

/** 安排听证 while a matter is handled; anew where it is put off. @throws RuleViolation REQUIRED, INVALID */
export const arrangeHearing =
  (input: NotifyHearingInput) =>
  ({ now }: Situation): Change => {
    const { on: hearingOn, time: hearingTime, place, panel, text } = arrangementOf(input, beijingDate(now));
    const data: ArrangedHearing = { hearingOn, hearingTime, place, panel };
    return { event: { kind: 'HEARING_ARRANGED', text, data } };
  };

/** 登记听证笔录. No term waits for it. @throws RuleViolation REQUIRED, INVALID */
export const holdHearing =
  (input: RecordHearingInput) =>
  ({ facts: { hearingOn }, now }: Situation): Change => {
    if (hearingOn === null) throw new RuleViolation('NOT_FOUND');
    const { days, record, at } = sittingOf(input, hearingOn, beijingDate(now));
    return { event: { kind: 'HEARD', at, days, text: record, data: { hearingOn } } };
  };
