import { RuleViolation } from '../shared/errors';
import type { TaskStatus } from './task';

/** A due date is not before the day on which the task came. @throws RuleViolation INVALID */
export function requireDueFrom(dueOn: string, cameOn: string): void {
  if (dueOn < cameOn)
    throw new RuleViolation('INVALID', { field: '完成期限', reason: `不能早于 ${cameOn}（任务下达的日期）` });
}

/** 超期: open after its last day. Days are Beijing's. */
export const isTaskOverdue = (
  { status, dueOn }: Readonly<{ status: TaskStatus; dueOn: string }>,
  today: string,
): boolean => status === 'OPEN' && dueOn < today;
