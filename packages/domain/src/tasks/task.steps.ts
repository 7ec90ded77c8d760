import type { Actor } from '../shared/actor';
import { permits } from '../shared/permissions';
import type { Refusal, StepTable } from '../shared/steps';
import type { TaskSource, TaskStatus } from './task';

/**
 * What the step table looks at. `owned`: the actor is its owner. `setAside`: a review has quashed or changed the opinion that it
 * came from.
 */
export type TaskFacts = Readonly<{
  status: TaskStatus;
  source: TaskSource;
  owned: boolean;
  setAside: boolean;
}>;

export const TASK_ACTIONS = ['complete', 'reassign', 'withdraw'] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

const ownOrKept = ({ owned }: TaskFacts, actor: Actor): Refusal | null =>
  owned || permits(actor.roles, 'task.manage') ? null : { code: 'NOT_YOURS' };

/** What a claim was promised is done, by another or later if need be; but for what a review has revoked. */
const notPromised = ({ source, setAside }: TaskFacts): Refusal | null =>
  source === 'PERFORMANCE' && !setAside ? { code: 'PERFORMANCE_STAYS' } : null;

export const taskSteps: StepTable<TaskAction, TaskStatus, TaskFacts> = {
  complete: {
    label: { zh: '完成', en: 'Complete' },
    from: ['OPEN'],
    to: 'DONE',
    permission: 'task.complete',
    guard: ownOrKept,
  },
  reassign: {
    label: { zh: '改派或改期', en: 'Reassign' },
    from: ['OPEN'],
    to: null,
    permission: 'task.manage',
  },
  withdraw: {
    label: { zh: '撤回', en: 'Withdraw' },
    from: ['OPEN'],
    to: 'WITHDRAWN',
    permission: 'task.manage',
    guard: notPromised,
  },
};
