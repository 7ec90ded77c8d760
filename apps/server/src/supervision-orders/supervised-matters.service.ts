import {
  groundGiven,
  groundsOf,
  groundText,
  OVERTURNING,
  petitionClocks,
  supervisionProposals,
  type DatedEvent,
  type Language,
  type PetitionStatus,
  type ProfileId,
  type ReviewGround,
  type SupervisionGround,
  type Unkept,
} from '@huiyin/domain';
import {
  BODY_SQL,
  byWhoseDays,
  type LegalRules,
  type Reviewable,
} from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { SupervisionProposal } from './supervision-order.type';

/** What the rules look at of one matter, and how a list names it. */
export type SupervisedRow = Readonly<{
  id: string;
  number: string;
  title: string;
  status: PetitionStatus;
  profile: ProfileId;
  counted: boolean;
  dueOn: string | null;
  performanceDue: string | null;
  foundWrong: ReviewGround | null;
  reviewedInHuiyin: boolean;
  unkept: readonly Unkept[];
  unitName: string | null;
  events: readonly DatedEvent[];
}>;

type Event = DatedEvent & Reviewable & Readonly<{ petitionId: string }>;

/** Some matters of the office entered, as the rules of supervision look at them, in two trips. */
export async function supervisedMatters(tx: Tx, ids: readonly string[]): Promise<SupervisedRow[]> {
  const at = [tx.place.countyId, tx.place.tenantId, ids];
  const [rows, events] = await Promise.all([
    tx.rows<Omit<SupervisedRow, 'events'>>(MATTERS, [...at, ['CHANGED', ...OVERTURNING]]),
    tx.rows<Event>(
      `select e.petition_id as "petitionId", e.kind, e.at, e.days, e.track, ${BODY_SQL} from petition_events e
        where e.county_id = $1 and e.tenant_id = $2 and e.petition_id = any($3) order by e.petition_id, e.seq`,
      at,
    ),
  ]);
  const of = new Map<string, Event[]>(rows.map(({ id }) => [id, []]));
  for (const event of await byWhoseDays(tx, events)) of.get(event.petitionId)?.push(event);
  return rows.map((row) => ({ ...row, events: of.get(row.id) ?? [] }));
}

// by when what was supported had to be done and is not; why the last review did not let the answer stand; whether who reviews it last
// has its own file of it; what was promised or agreed on,
// recorded as broken, and is not made good
const MATTERS = `
  select p.id, p.number, p.title, p.status, p.profile, p.counted, p.due_on::text as "dueOn",
    (select min(t.due_on)::text from tasks t
      where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = p.id and t.source = 'PERFORMANCE' and t.status = 'OPEN')
      as "performanceDue",
    (select r.ground from reviews r
      where r.county_id = $1 and r.tenant_id = $2 and r.petition_id = p.id and r.side = 'ANSWERING' and r.result = any($4)
      order by r.id desc limit 1) as "foundWrong",
    coalesce((select r.other_tenant_id is not null from reviews r
      where r.county_id = $1 and r.tenant_id = $2 and r.petition_id = p.id and r.side = 'ANSWERING' order by r.id desc limit 1), false)
      as "reviewedInHuiyin",
    coalesce((select json_agg(json_build_object('of', u.of, 'dueOn', u.due_on, 'on', u.broken_on) order by u.due_on, u.broken_on, u.of) from (
      select 'COMMITMENT' as of, c.due_on::text as due_on, (c.broken_at at time zone 'Asia/Shanghai')::date::text as broken_on
        from commitments c
       where c.county_id = $1 and c.tenant_id = $2 and c.petition_id = p.id and c.broken_at is not null and c.kept_at is null
      union all
      select 'AGREEMENT', i.due_on::text, i.breached_on::text
        from mediations m
        join mediation_items i on i.county_id = $1 and i.tenant_id = $2 and i.mediation_id = m.id
       where m.county_id = $1 and m.tenant_id = $2 and m.petition_id = p.id and i.breached_on is not null and i.performed_on is null
         and i.replaced_on is null) u), '[]') as unkept,
    (select n.name from units n where n.county_id = $1 and n.tenant_id = $2 and n.id = p.unit_id) as "unitName"
    from petitions p where p.county_id = $1 and p.tenant_id = $2 and p.id = any($3)`;

/** 建议督办: the grounds that hold today, where they stand in the law, and what shows them. */
export function proposalsFor(
  { counted, dueOn: reportDue, profile, events, ...matter }: SupervisedRow,
  { profileOf, calendar }: Pick<LegalRules, 'profileOf' | 'calendar'>,
  today: string,
  language: Language,
): SupervisionProposal[] {
  // what was taken over from an older ledger owes nothing here
  if (!counted) return [];
  const legal = profileOf(profile);
  const clocks = petitionClocks(legal, events, calendar);
  const provisionOf = (ground: SupervisionGround) =>
    groundText(ground, legal, groundGiven(ground, legal), language);
  return supervisionProposals({ ...matter, events, clocks, reportDue }, today, groundsOf(legal)).map(
    ({ ground, fact }) => ({ ground, fact: fact[language], provision: provisionOf(ground) }),
  );
}
