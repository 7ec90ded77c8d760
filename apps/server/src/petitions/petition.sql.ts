import { FINISHED_STATUSES, NEXT_ACTIONS, OPEN_STATUSES } from '@huiyin/domain';

export const listed = (statuses: readonly string[]): string =>
  statuses.map((status) => `'${status}'`).join(', ');

/** An answer taken over from an older ledger was given then: nobody has to serve it. */
const historySql = (p: string): string => `(${p}.status = 'ANSWERED' and ${p}.origin = 'IMPORT')`;

/** The office still owes something. */
export const openSql = (p: string): string =>
  `(${p}.status in (${listed(OPEN_STATUSES)}) and not ${historySql(p)})`;

/** Somebody has it in hand: what is served or withdrawn still has to be closed. */
export const inHandSql = (p: string): string =>
  `(${p}.status not in (${listed(FINISHED_STATUSES)}) and not ${historySql(p)})`;

/** An open duty past its date; the session's day is Beijing's. */
export const overdueSql = (p: string): string =>
  `(${p}.counted and ${p}.due_on is not null and ${p}.due_on < current_date and ${openSql(p)})`;

const DATES: Readonly<Record<(typeof NEXT_ACTIONS)[number]['from'], (p: string) => string>> = {
  nextActionOn: (p) => `${p}.next_action_on`,
  dueOn: (p) => `${p}.due_on`,
  registeredOn: (p) => `${p}.registered_at::date`,
  servedOn: (p) => `${p}.served_at::date`,
  disposedOn: (p) => `${p}.disposed_at::date`,
  performOn: (p) =>
    `(select min(t.due_on) from tasks t where t.county_id = ${p}.county_id and t.tenant_id = ${p}.tenant_id
        and t.petition_id = ${p}.id and t.source = 'PERFORMANCE' and t.status = 'OPEN')`,
};

/** `nextActionOf` for the database: what `then` says of the first row that decides. */
const nextAction = (
  p: string,
  then: (row: (typeof NEXT_ACTIONS)[number], date: string) => string,
): string => {
  const rows = NEXT_ACTIONS.map((row) => {
    const date = DATES[row.from](p);
    return `when ${p}.status in (${listed(row.in)}) and ${date} is not null then ${then(row, date)}`;
  });
  return `(case when ${historySql(p)} then null ${rows.join(' ')} end)`;
};
export const nextActionSql = (p: string): string => nextAction(p, ({ days }, date) => `${date} + ${days}`);
export const nextActionReasonSql = (p: string): string => nextAction(p, ({ why }) => `'${why}'`);

/** 延期 as it was decided last: `said` of its event. */
const extension = (p: string, said: string): string =>
  `(select ${said} from petition_events e
     where e.county_id = ${p}.county_id and e.tenant_id = ${p}.tenant_id and e.petition_id = ${p}.id and e.kind = 'EXTENDED'
     order by e.seq desc limit 1)`;

/** Who approved it. */
export const extensionApproverSql = (p: string): string =>
  extension(
    p,
    `(select o.name from officials o
       where o.county_id = e.county_id and o.tenant_id = e.tenant_id and o.id = (e.data ->> 'approverId')::uuid)`,
  );
/** How and when the petitioner was told. */
export const extensionNoticeSql = (p: string): string => extension(p, `e.data ->> 'notice'`);
