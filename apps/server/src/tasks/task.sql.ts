/** How many tasks an official ($3) still has to do in the place ($1, $2). */
export const OPEN_TASKS_OF =
  "select count(*)::integer as n from tasks where county_id = $1 and tenant_id = $2 and owner_id = $3 and status = 'OPEN'";

/** How many tasks of a meeting ($3) were not withdrawn. */
export const TASKS_OF_MEETING =
  "select count(*)::integer as n from tasks where county_id = $1 and tenant_id = $2 and meeting_id = $3 and status <> 'WITHDRAWN'";
