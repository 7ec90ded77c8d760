/** How many tasks of a meeting ($3) in the place ($1, $2) were not withdrawn. */
export const TASKS_OF_MEETING =
  "select count(*)::integer as n from tasks where county_id = $1 and tenant_id = $2 and meeting_id = $3 and status <> 'WITHDRAWN'";
