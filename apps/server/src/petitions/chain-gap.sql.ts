import {
  ACTS_ON_PAPER,
  PACKET_DAYS,
  SERVICE_METHODS,
  SERVICE_RULES,
  TRACKS_WITHOUT_ANSWER_PAPER,
  type ChainGap,
} from '@huiyin/domain';
import { inHandSql, listed, nextActionSql, overdueSql } from './petition.sql';

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
  // a term that is over stays one, whatever is planned
  STEP_PASSED: (p) =>
    `${inHandSql(p)} and (coalesce(${nextActionSql(p)}, '-infinity') < current_date or ${overdueSql(p)})`,
  NO_PAPER: (p, _, of) =>
    `(${inHandSql(p)} or ${p}.status = 'CLOSED') and ${p}.origin <> 'IMPORT' and ${p}.simple_ground is null
     and exists (select from parties a where ${of('a')} and coalesce(a.phone_masked, a.address_masked) is not null)
     and exists (select from petition_events e where ${of('e')} and e.kind in (${listed(ACTS_ON_PAPER)})
       and e.at < current_date and (e.kind <> 'ANSWERED' or ${answersOnPaper(p)})
       and (e.kind <> 'HEARING_ARRANGED' or e.data ? 'place')
       and not exists (select from petition_events n where ${of('n')} and n.seq > e.seq and ${standsFor('n', 'e')})
       and not exists (select from papers w where ${of('w')} and w.act_seq = e.seq)
       and (${p}.status <> 'CLOSED' or e.kind = 'ANSWERED' and ${p}.service_method in (${listed(IN_WRITING)})))`,
  NOT_SIGNED_FOR: (p, _, of) =>
    `${p}.status <> 'VOIDED' and exists (select from hand_offs h where ${of('h')}
       and (${p}.status <> 'ARCHIVED' or h.handed_at > ${p}.archived_at) and h.acknowledged_on is null and h.handed_at < current_date - ${PACKET_DAYS}
       and not exists (select from hand_offs n where ${of('n')} and n.receiver = h.receiver and n.handed_at > h.handed_at))`,
};

/** 信访处理意见书 (信访工作条例第三十二条): of a closed matter, only whether the answer that went out in writing was ever made one. */
const IN_WRITING = SERVICE_METHODS.filter((method) => SERVICE_RULES[method].written);

/** Whether an answer is told by a paper of this office. */
const answersOnPaper = (p: string): string =>
  `(${p}.category is distinct from 'ACCUSATION' and not e.data ? 'transferId'
    and (${p}.track is null or ${p}.track not in (${listed(TRACKS_WITHOUT_ANSWER_PAPER)})))`;

/** Whether a later event left nothing to put on paper of the earlier: a new act of its kind, or that the matter came back. */
const standsFor = (later: string, earlier: string): string =>
  `(${later}.kind = ${earlier}.kind or (${earlier}.kind = 'TRANSFERRED' and ${later}.kind = 'TRANSFER_RETURNED'))`;
