import { workplace, type Actor } from './actor';
import { explain, RuleViolation, type RefusalCode, type RefusalDetails } from './errors';
import type { Language } from './words';
import { forbidden, permits, type Permission } from './permissions';

/** Why a step is not allowed: a code of the closed list and what fills its sentence. */
export type Refusal = Readonly<{ code: RefusalCode; details?: RefusalDetails }>;

/**
 * One row of a step table (步骤表): from which states the action leads to which, who may take it, and what else the
 * facts of the matter must say. `to: null` keeps the state.
 */
export type Step<State extends string, Facts> = Readonly<{
  label: Readonly<Record<Language, string>>;
  from: readonly State[];
  to: State | null;
  permission: Permission;
  guard?: (facts: Facts, actor: Actor) => Refusal | null;
  /** What to say in a state that it does not lead from, where something else is possible. */
  instead?: Readonly<Partial<Record<State, Refusal>>>;
}>;

export type StepTable<Action extends string, State extends string, Facts> = Readonly<
  Record<Action, Step<State, Facts>>
>;

/** What one actor may do with one matter now. `reason` is null exactly when `allowed`. */
export type Verdict<Action extends string> = Readonly<{
  action: Action;
  label: string;
  allowed: boolean;
  code: RefusalCode | null;
  reason: string | null;
}>;

type WithStatus<State> = { readonly status: State };

/** The first refusal that stands in the way, or null. Permission first: a stranger learns nothing of the state. */
export function refusalOf<State extends string, Facts extends WithStatus<State>>(
  step: Step<State, Facts>,
  facts: Facts,
  actor: Actor,
): Refusal | null {
  if (!permits(actor.roles, step.permission)) {
    return { code: 'FORBIDDEN', details: forbidden(step.permission) };
  }
  if (workplace(actor) === null) return { code: 'ENTER_TENANT_FIRST' };
  if (!step.from.includes(facts.status)) {
    return (
      step.instead?.[facts.status] ?? {
        code: 'WRONG_STATE',
        details: { status: facts.status, from: step.from.join() },
      }
    );
  }
  return step.guard?.(facts, actor) ?? null;
}

/** Throws RuleViolation unless the step is allowed; returns the state it leads to. */
export function takeStep<State extends string, Facts extends WithStatus<State>>(
  step: Step<State, Facts>,
  facts: Facts,
  actor: Actor,
): State {
  const refusal = refusalOf(step, facts, actor);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  return step.to ?? facts.status;
}

/** Every action of the table with its verdict: the console draws buttons from it and shows why one is disabled. */
export function verdicts<Action extends string, State extends string, Facts extends WithStatus<State>>(
  table: StepTable<Action, State, Facts>,
  facts: Facts,
  actor: Actor,
  language: Language = 'zh',
): Verdict<Action>[] {
  return (Object.keys(table) as Action[]).map((action) => {
    const refusal = refusalOf(table[action], facts, actor);
    return {
      action,
      label: table[action].label[language],
      allowed: refusal === null,
      code: refusal?.code ?? null,
      reason: refusal ? explain(refusal.code, refusal.details, language) : null,
    };
  });
}
