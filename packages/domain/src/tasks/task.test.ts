import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../shared/actor';
import type { Role } from '../shared/permissions';
import { refusalOf, takeStep } from '../shared/steps';
import { TASK_STATUSES } from './task';
import { requireWithinTerm } from '../petitions/next-action.rules';
import { isTaskOverdue, requireDueFrom, requireTasks } from './task.rules';
import { TASK_ACTIONS, taskSteps } from './task.steps';

const actor = (role: Role): Actor => ({
  accountId: 'a',
  officialId: 'o',
  name: '周工',
  roles: [role],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
});

describe('the step table', () => {
  const leads: Readonly<Record<string, string>> = {
    'complete OPEN': 'DONE',
    'reassign OPEN': 'OPEN',
    'withdraw OPEN': 'WITHDRAWN',
  };
  it.each(TASK_ACTIONS.flatMap((action) => TASK_STATUSES.map((status) => [action, status] as const)))(
    '%s, %s',
    (action, status) => {
      const [step, facts] = [
        taskSteps[action],
        { status, source: 'DIRECTIVE' as const, owned: false, setAside: false },
      ];
      const clerk = actor('CLERK');
      const outcome = refusalOf(step, facts, clerk)?.code ?? takeStep(step, facts, clerk);
      expect(outcome).toBe(leads[`${action} ${status}`] ?? 'WRONG_STATE');
    },
  );

  it.each<[Role, boolean, string | null]>([
    ['HANDLER', true, null],
    ['HANDLER', false, 'NOT_YOURS'],
    ['CLERK', false, null],
    ['AUDITOR', true, 'FORBIDDEN'],
  ])('a %s (owner: %s) completes it: %s', (role, owned, code) => {
    const refusal = refusalOf(
      taskSteps.complete,
      { status: 'OPEN', source: 'DIRECTIVE', owned, setAside: false },
      actor(role),
    );
    expect(refusal?.code ?? null).toBe(code);
  });

  it('its owner does not withdraw it', () => {
    const mine = { status: 'OPEN', source: 'DIRECTIVE', owned: true, setAside: false } as const;
    expect(refusalOf(taskSteps.withdraw, mine, actor('HANDLER'))?.code).toBe('FORBIDDEN');
    expect(refusalOf(taskSteps.withdraw, mine, actor('TENANT_ADMIN'))).toBeNull();
  });
});

it('what a supported claim was promised is not withdrawn unless a review revoked it, but given to another', () => {
  const promised = { status: 'OPEN', source: 'PERFORMANCE', owned: false, setAside: false } as const;
  expect(refusalOf(taskSteps.withdraw, promised, actor('CLERK'))?.code).toBe('PERFORMANCE_STAYS');
  expect(refusalOf(taskSteps.withdraw, { ...promised, setAside: true }, actor('CLERK'))).toBeNull();
  expect(refusalOf(taskSteps.reassign, promised, actor('CLERK'))).toBeNull();
});

it('a task is due on the day it came at the earliest', () => {
  expect(() => requireDueFrom('2026-11-24', '2026-11-25')).toThrow('不能早于2026年11月25日');
  expect(() => requireDueFrom('2026-11-25', '2026-11-25')).not.toThrow();
});

it('a task is overdue while it is open after its last day', () => {
  expect(isTaskOverdue({ status: 'OPEN', dueOn: '2026-11-25' }, '2026-11-25')).toBe(false);
  expect(isTaskOverdue({ status: 'OPEN', dueOn: '2026-11-25' }, '2026-11-26')).toBe(true);
  expect(isTaskOverdue({ status: 'DONE', dueOn: '2026-11-25' }, '2026-11-26')).toBe(false);
});

it('a directive has one task at least and twenty at most', () => {
  expect(() => requireTasks(0, 3)).toThrow('请填写：任务');
  expect(() => requireTasks(2, 19)).toThrow('已有 19 项');
  expect(() => requireTasks(1, 19)).not.toThrow();
});

it('what a unit assists with is due by the term of the matter, unless that has passed', () => {
  const [today, term] = ['2026-11-25', '2026-12-20'];
  expect(() => requireWithinTerm('2026-12-20', term, today, '完成期限')).not.toThrow();
  expect(() => requireWithinTerm('2026-12-21', term, today, '完成期限')).toThrow(
    '不能晚于办理期限2026年12月20日',
  );
  expect(() => requireWithinTerm('2026-12-21', '2026-11-24', today, '完成期限')).not.toThrow();
  expect(() => requireWithinTerm('2026-12-21', null, today, '完成期限')).not.toThrow();
});
