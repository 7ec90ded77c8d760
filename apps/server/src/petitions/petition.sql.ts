import { FINISHED_STATUSES, OPEN_STATUSES } from '@huiyin/domain';

const listed = (statuses: readonly string[]): string => statuses.map((status) => `'${status}'`).join(', ');

/**
 * The office still owes something. An answer taken over from an older ledger was given then: nobody has to serve it.
 */
export const openSql = (p: string): string =>
  `(${p}.status in (${listed(OPEN_STATUSES)}) and not (${p}.status = 'ANSWERED' and ${p}.origin = 'IMPORT'))`;

/** Somebody has it in hand: what is served or withdrawn still has to be closed. */
export const inHandSql = (p: string): string =>
  `(${p}.status not in (${listed(FINISHED_STATUSES)}) and not (${p}.status = 'ANSWERED' and ${p}.origin = 'IMPORT'))`;

/** An open duty past its date; the session's day is Beijing's. */
export const overdueSql = (p: string): string =>
  `(${p}.counted and ${p}.due_on is not null and ${p}.due_on < current_date and ${openSql(p)})`;

/** How many days a matter without any date, as one of an older ledger, may lie before somebody looks at it. */
const LOOKED_AT_WITHIN_DAYS = 15;

/** 下一步的日期 of what is open, never null: as planned, else as due. */
export const nextActionSql = (p: string): string =>
  `(case when ${openSql(p)} then coalesce(${p}.next_action_on, ${p}.due_on, ${p}.registered_at::date + ${LOOKED_AT_WITHIN_DAYS}) end)`;
