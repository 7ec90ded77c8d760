import { ACTS_ON_PAPER, REPORTED_WITHIN, REPORTS, TRACKS_WITHOUT_PAPER, type ChainGap } from '@huiyin/domain';
import { inHandSql, listed, nextActionSql } from './petition.sql';

type Here = (alias: string) => string;

/** 断点: whether the chain of a matter is broken there. An accusation is in no figure and so in no check. */
export function chainGapSql(gap: ChainGap, p: string, here: Here): string {
  const of = (alias: string): string =>
    `${here(alias)} and ${alias}.tenant_id = ${p}.tenant_id and ${alias}.petition_id = ${p}.id`;
  return `(not ${p}.confidential and ${GAPS[gap](p, here, of)})`;
}

const GAPS: Readonly<Record<ChainGap, (p: string, here: Here, of: Here) => string>> = {
  NO_OWNER: (p, here) =>
    `${inHandSql(p)} and exists (select from officials o where ${here('o')} and o.tenant_id = ${p}.tenant_id
       and o.id in (${p}.owner_id, ${p}.responsible_id) and o.retired_at is not null)`,
  STEP_PASSED: (p) => `${inHandSql(p)} and coalesce(${nextActionSql(p)}, '-infinity') < current_date`,
  NO_PAPER: (p, _, of) =>
    `${inHandSql(p)} and ${p}.origin <> 'IMPORT' and not ${p}.anonymous and ${p}.simple_ground is null
     and exists (select from parties x where ${of('x')} and (x.phone_masked is not null or x.address_masked is not null))
     and exists (select from petition_events e where ${of('e')} and e.kind in (${listed(ACTS_ON_PAPER)})
       and e.at < current_date and not exists (select from papers w where ${of('w')} and w.act_seq = e.seq)
       and not (e.kind = 'ANSWERED' and coalesce(${p}.track in (${listed(TRACKS_WITHOUT_PAPER)}), false))
       and not exists (select from petition_events l where ${of('l')} and l.seq > e.seq and ${OVERTAKEN}))`,
};

/** Whether `l` says that no paper is to be had of `e` any more: done anew, undone, or another office's. */
const OVERTAKEN = `(l.kind = e.kind or e.kind = 'TRANSFERRED' and l.kind = 'TRANSFER_RETURNED'
  or e.kind = 'ANSWERED' and l.kind in (${listed(REPORTS)}) and l.seq <= e.seq + ${REPORTED_WITHIN})`;
