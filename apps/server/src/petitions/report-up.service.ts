import {
  beijingDate,
  REPORT_UP_LENGTHS as MOST,
  requireDirectedOn,
  requiredText,
  RuleViolation,
} from '@huiyin/domain';
import type { Change, Situation } from './petition-steps.service';
import type { RecordDirectionInput, ReportUpInput } from './report-up.inputs';

/** 报请本级党委、政府决定, with what the office suggests. @throws RuleViolation REQUIRED, INVALID */
export const reportUp = (input: ReportUpInput) => (): Change => {
  const to = requiredText(input.to, '报请对象', MOST.to);
  const advice = requiredText(input.advice, '处理建议', MOST.advice);
  return { event: { kind: 'REPORTED_UP', text: `${to}\n${advice}`, data: { to } } };
};

/** 登记批示意见. @throws RuleViolation REQUIRED, INVALID */
export const recordDirection =
  ({ on, ...input }: RecordDirectionInput) =>
  ({ events, now }: Situation): Change => {
    const reported = events.findLast(({ kind }) => kind === 'REPORTED_UP');
    if (reported === undefined) throw new RuleViolation('NOT_FOUND');
    requireDirectedOn(on, beijingDate(reported.at), beijingDate(now));
    const direction = requiredText(input.direction, '批示意见', MOST.direction);
    return { event: { kind: 'DIRECTION_RECEIVED', text: `${on}\n${direction}`, data: { on } } };
  };
