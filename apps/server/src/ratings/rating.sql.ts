import type { PetitionEventKind } from '@huiyin/domain';

const LEFT: readonly PetitionEventKind[] = ['TRANSFERRED', 'REVIEW_REQUESTED', 'RE_REVIEW_REQUESTED'];

type Here = (alias: string) => string;

/** Whether a petition neither went to another office nor on to a review. */
export const stayedSql = (p: string, here: Here): string =>
  `not exists (select from petition_events left_by where ${here('left_by')} and left_by.tenant_id = ${p}.tenant_id
     and left_by.petition_id = ${p}.id and left_by.kind in ('${LEFT.join("', '")}'))`;

/** Whether it lies with a village or community. */
export const inVillageSql = (p: string, here: Here): string =>
  `exists (select from units v where ${here('v')} and v.tenant_id = ${p}.tenant_id and v.id = ${p}.unit_id
     and v.kind in ('VILLAGE', 'COMMUNITY'))`;
