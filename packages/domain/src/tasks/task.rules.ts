import { chineseDate, englishDate } from '../shared/day-text';
import { requireNotBefore } from '../shared/days';
import { RuleViolation } from '../shared/errors';
import { TASKS_OF_DIRECTIVE, type TaskStatus } from './task';

/** A due date is not before the day on which the task came. @throws RuleViolation INVALID */
export function requireDueFrom(dueOn: string, cameOn: string): void {
  requireNotBefore(dueOn, cameOn, '完成期限', {
    zh: `不能早于${chineseDate(cameOn)}（任务下达的日期）`,
    en: `not before ${englishDate(cameOn)}, the day the task came`,
  });
}

/** 超期: open after its last day. Days are Beijing's. */
export const isTaskOverdue = (
  { status, dueOn }: Readonly<{ status: TaskStatus; dueOn: string }>,
  today: string,
): boolean => status === 'OPEN' && dueOn < today;

/** A directive is divided into 1–20 tasks. @throws RuleViolation REQUIRED (none is given), INVALID (too many in all) */
export function requireTasks(given: number, before: number): void {
  if (given === 0) throw new RuleViolation('REQUIRED', { field: '任务' });
  if (before + given > TASKS_OF_DIRECTIVE)
    throw new RuleViolation('INVALID', {
      field: '任务',
      reason: {
        zh: `一项部署最多分成 ${TASKS_OF_DIRECTIVE} 项，已有 ${before} 项`,
        en: `a directive has at most ${TASKS_OF_DIRECTIVE} tasks; there are ${before}`,
      },
    });
}
