import { LETTERED } from '@huiyin/domain';

const STATUSES = LETTERED.map((status) => `'${status}'`).join(', ');

/** Whether a responsibility letter ever came into force for a post. */
export const letteredSql = (p: string): string =>
  `exists (select from responsibility_letters l where l.county_id = ${p}.county_id and l.tenant_id = ${p}.tenant_id
     and l.post_id = ${p}.id and l.status in (${STATUSES}))`;
