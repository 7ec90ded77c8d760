import {
  labelOf,
  requireCompetence,
  routeOf,
  RuleViolation,
  type CompetenceStanding,
  type Language,
  type MatterCategory,
  type Proposed,
} from '@huiyin/domain';
import { heldSql } from '../db/held';
import type { Tx } from '../db/tx';

/** What of a petition competence depends on. */
export type Placed = Readonly<{
  id: string;
  topicId: string | null;
  placeUnitId: string | null;
  category: MatterCategory | null;
}>;

/** A body that is named, and what names it. */
export type Named = Readonly<{
  unitId: string | null;
  officeId: string | null;
  name: string;
  responsibleId: string | null;
  leadId: string | null;
  topicPath: string | null;
  place: string | null;
  category: MatterCategory | null;
  basis: string;
}>;

export type CompetenceOfMatter = Readonly<{ standing: CompetenceStanding; named: readonly Named[] }>;

/** Where nothing says who is competent. */
export const NO_COMPETENCE: CompetenceOfMatter = { standing: 'NO_RULES', named: [] };

type Rule = Named & Readonly<{ id: string; placeUnitId: string | null }>;
type Docket = Readonly<{
  status: 'UNDECIDED' | 'DECIDED';
  unitId: string | null;
  officeId: string | null;
  name: string;
  reason: string;
}>;

/** Which body is competent: what the last docket decided, else what the rules say. */
export async function competenceOf(tx: Tx, petition: Placed): Promise<CompetenceOfMatter> {
  const [docket, rules, matter] = await Promise.all([
    lastDocket(tx, petition.id),
    rulesHere(tx),
    matterOf(tx, petition),
  ]);
  if (docket?.status === 'UNDECIDED') return { standing: 'UNDECIDED', named: [] };
  if (docket) {
    const { unitId, officeId, name, reason } = docket;
    const nothing = { responsibleId: null, leadId: null, topicPath: null, place: null, category: null };
    return { standing: 'DECIDED', named: [{ ...nothing, unitId, officeId, name, basis: reason }] };
  }
  const route = routeOf(
    matter,
    rules.map((rule) => ({ ...rule, target: rule.unitId ?? (rule.officeId as string) })),
  );
  return { standing: route.verdict, named: rules.filter(({ id }) => route.rules.includes(id)) };
}

/** Whom the rules that agree on a body propose: the first that names somebody. */
export const proposedBy = (named: readonly Named[]): Proposed => ({
  responsibleId: named.find(({ responsibleId }) => responsibleId !== null)?.responsibleId ?? null,
  leadId: named.find(({ leadId }) => leadId !== null)?.leadId ?? null,
});

/**
 * A matter goes to the unit that is competent. What a docket decided binds; a rule may be departed from, with the reason.
 *
 * @throws RuleViolation ROUTE_UNCLEAR, JURISDICTION_UNDECIDED, JURISDICTION_DECIDED, REQUIRED
 */
export function requireCompetentUnit(
  { standing, named }: CompetenceOfMatter,
  unitId: string,
  deviation: string | null,
): void {
  const refusal = requireCompetence(standing);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  const competent = named[0];
  if (competent === undefined || competent.unitId === unitId) return;
  if (standing === 'DECIDED') throw new RuleViolation('JURISDICTION_DECIDED', { by: competent.name });
  if (deviation === null)
    throw new RuleViolation('REQUIRED', {
      field: {
        zh: `不交“${competent.name}”办理的理由`,
        en: `reason why it does not go to “${competent.name}”`,
      },
    });
}

/**
 * What the county's office hands down goes to an office once it is settled who is competent; what a docket decided binds, and
 * from what the rules say it is departed with the reason. What is departed from, or null.
 *
 * @throws RuleViolation ROUTE_UNCLEAR, JURISDICTION_UNDECIDED, JURISDICTION_DECIDED, REQUIRED
 */
export function requireCompetentOffice(
  { standing, named }: CompetenceOfMatter,
  officeId: string,
  deviation: string | null,
): string | null {
  const refusal = requireCompetence(standing);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  const competent = named[0];
  if (competent === undefined || competent.officeId === officeId) return null;
  if (standing === 'DECIDED') throw new RuleViolation('JURISDICTION_DECIDED', { by: competent.name });
  if (deviation === null)
    throw new RuleViolation('REQUIRED', {
      field: {
        zh: `不转给“${competent.name}”的理由`,
        en: `reason not to send it to ${competent.name}`,
      },
    });
  return competent.name;
}

/** Why a body is named, in a sentence for who asks. */
export function whyNamed({ topicPath, place, category, basis }: Named, language: Language): string {
  const scope = [topicPath, place, category && labelOf(category, language)].filter((part) => part);
  if (scope.length === 0) return basis;
  return language === 'zh' ? `${scope.join(' × ')}：${basis}` : `${scope.join(' × ')}: ${basis}`;
}

function lastDocket(tx: Tx, petitionId: string): Promise<Docket | null> {
  return tx.first<Docket>(
    `select d.status, d.unit_id as "unitId", d.office_id as "officeId", coalesce(u.name, d.office_name) as name, d.reason
       from jurisdiction_dockets d
       left join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = d.unit_id
      where d.county_id = $1 and d.tenant_id = $2 and d.petition_id = $3
      order by d.opened_at desc, d.id desc limit 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
}

function rulesHere(tx: Tx): Promise<Rule[]> {
  const serving = (alias: string) => `case when ${alias}.retired_at is null then ${alias}.id end`;
  return tx.rows<Rule>(
    `select r.id, t.path as "topicPath", r.place_unit_id as "placeUnitId", place.name as place, r.category,
            r.unit_id as "unitId", r.office_id as "officeId", coalesce(u.name, r.office_name) as name,
            coalesce(${serving('d')}, director.id) as "responsibleId", ${serving('l')} as "leadId", r.basis
       from competence_rules r
       left join topics t on t.county_id = $1 and t.id = r.topic_id
       left join units place on place.county_id = $1 and place.tenant_id = $2 and place.id = r.place_unit_id
       left join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = r.unit_id
       left join officials d on d.county_id = $1 and d.tenant_id = $2 and d.id = r.responsible_id
       left join officials l on l.county_id = $1 and l.tenant_id = $2 and l.id = r.lead_id
       -- where a leadership group's office is competent, its director deals with what no rule gives to anybody else
       left join lateral (select p.official_id as id from leadership_groups g
          join leadership_posts p on p.county_id = $1 and p.tenant_id = $2 and p.group_id = g.id and p.position = 'DIRECTOR'
           and p.voided_at is null and ${heldSql('p', 'current_date')}
         where g.county_id = $1 and g.tenant_id = $2 and g.office_unit_id = r.unit_id
         order by g.founded_on, g.id limit 1) director on true
      where r.county_id = $1 and r.tenant_id = $2 and r.retired_at is null
      order by r.created_at, r.id`,
    [tx.place.countyId, tx.place.tenantId],
  );
}

/** Its subject's path, and the unit on whose territory it lies with those above it. */
async function matterOf(tx: Tx, { topicId, placeUnitId, category }: Placed) {
  const found = await tx.first<{ topicPath: string | null; places: string[] | null }>(
    `with recursive above as (
       select id, parent_id, 1 as step from units where county_id = $1 and tenant_id = $2 and id = $4::uuid
       union all
       select u.id, u.parent_id, a.step + 1 from units u join above a on u.id = a.parent_id
        where u.county_id = $1 and u.tenant_id = $2)
     select (select path from topics where county_id = $1 and id = $3::uuid) as "topicPath",
            (select array_agg(id order by step) from above) as places`,
    [tx.place.countyId, tx.place.tenantId, topicId, placeUnitId],
  );
  return { topicPath: found?.topicPath ?? null, places: found?.places ?? [], category };
}
