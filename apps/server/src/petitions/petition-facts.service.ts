import {
  extensionRefusal,
  hasReview,
  OVERTURNING,
  petitionClocks,
  petitionSteps,
  PROPER,
  reviewOpening,
  RUNNING_MEDIATION,
  type DatedEvent,
  type MatterTrack,
  type PetitionFacts,
  type Refusal,
  type ReviewStanding,
} from '@huiyin/domain';
import { lawOf, legalRulesOf, type LegalRules } from '../calendar-days/legal-rules.service';
import {
  competenceOf,
  NO_COMPETENCE,
  type CompetenceOfMatter,
  type Placed,
} from '../competence-rules/competence.service';
import type { Tx } from '../db/tx';
import type { PetitionEntity } from './petition.entity';
import { handsOf } from './petition-hands.service';

type FactColumns = Placed &
  Pick<
    PetitionEntity,
    | 'status'
    | 'origin'
    | 'ownerId'
    | 'responsibleId'
    | 'extensions'
    | 'confidential'
    | 'serviceMethod'
    | 'outcome'
    | 'simpleGround'
    | 'ending'
    | 'channel'
    | 'headCount'
    | 'lawfulWay'
    | 'profile'
    | 'track'
  >;

type Beside = Pick<
  PetitionFacts,
  | 'sponsor'
  | 'openTasks'
  | 'unanswered'
  | 'unperformed'
  | 'measures'
  | 'dossier'
  | 'breached'
  | 'broken'
  | 'reportedUp'
  | 'hearingOn'
  | 'supervised'
  | 'mediated'
  | 'recusalAsked'
  | 'unserved'
  | 'unacknowledged'
  | 'awaited'
  | 'tenantKind'
> &
  Readonly<{
    reviews: readonly ReviewStanding[];
    elsewhere: boolean;
    /** Whether the last opinion fell in a review. */
    fell: boolean;
    /** 交办 by the office that sent it. */
    assigned: boolean;
  }>;

/** Where no step asks who is competent, nobody looks it up. */
const ASSIGNABLE = new Set(petitionSteps.disputeCompetence.from);
/** Nor whether its term can be extended, where it is not in hand. */
const EXTENDABLE = new Set(petitionSteps.extend.from);

/** What the term for concluding is derived from, read where it is needed. */
type At = Readonly<{ events: readonly DatedEvent[]; rules: LegalRules; today: string }>;
type AtNow = () => At | Promise<At>;

async function unextended({ profile }: FactColumns, track: MatterTrack, at: AtNow): Promise<Refusal | null> {
  const { events, rules, today } = await at();
  return extensionRefusal(petitionClocks(rules.profileOf(profile), events, rules.calendar), track, today);
}

type Facts = Readonly<{ facts: PetitionFacts; competence: CompetenceOfMatter }>;

/** What the step table looks at, beyond the petition's own row, and what says who is competent; of extending only where `at` is given. */
export async function factsOf(tx: Tx, petition: FactColumns, at: AtNow | null = null): Promise<Facts> {
  const { status, origin, ownerId, responsibleId, extensions, confidential, serviceMethod } = petition;
  const { simpleGround, channel, headCount, lawfulWay, category, track } = petition;
  const on = track ?? PROPER;
  const [hands, { reviews, elsewhere, fell, assigned, ...beside }, competence, law] = await Promise.all([
    handsOf(tx, petition),
    besideOf(tx, petition.id),
    ASSIGNABLE.has(status) ? competenceOf(tx, petition) : NO_COMPETENCE,
    lawOf(() => legalRulesOf(tx), petition.profile),
  ]);
  // what fell in a review stands in the row until the new one replaces it, and is no answer
  const outcome = fell ? null : petition.outcome;
  const facts = {
    status,
    origin,
    ownerId,
    responsibleId,
    extensions,
    confidential,
    serviceMethod,
    answered: outcome !== null,
    ended: petition.ending !== null,
    simple: simpleGround !== null,
    fromAbove: channel === 'SUPERIOR' || assigned,
    headCount,
    diverted: lawfulWay !== null && petition.outcome === null,
    category,
    track,
    unextended: at && EXTENDABLE.has(status) ? await unextended(petition, on, at) : null,
    review: reviewOpening({
      outcome,
      elsewhere,
      reviews,
      reviewable: hasReview(law, on),
    }),
    ...hands,
    competence: competence.standing,
    ...beside,
    atSuperior: beside.tenantKind === 'COUNTY_OFFICE',
  };
  return { facts, competence };
}

/** The leader who has taken it on, how many units that assist are not done, which claims and commitments wait for what, whether it is supervised, and which office this is. */
async function besideOf(tx: Tx, petitionId: string): Promise<Beside> {
  const found = await tx.first<Beside>(
    `select (select o.name from sponsorships s
               join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = s.official_id
              where s.county_id = $1 and s.tenant_id = $2 and s.petition_id = $3 and s.status = 'RUNNING') as sponsor,
            (count(*) filter (where t.source = 'CO_HANDLING'))::integer as "openTasks",
            (count(*) filter (where t.source = 'PERFORMANCE'))::integer as unperformed,
            (count(*) filter (where t.source = 'MEASURE'))::integer as measures,
            array(select ordinal from claims
                   where county_id = $1 and tenant_id = $2 and petition_id = $3 and outcome is null
                   order by ordinal) as unanswered,
            (select count(*)::integer from commitments
              where county_id = $1 and tenant_id = $2 and petition_id = $3 and kept_at is null and broken_at is null
                and due_on < current_date) as breached,
            (select count(*)::integer from commitments
              where county_id = $1 and tenant_id = $2 and petition_id = $3 and kept_at is null and broken_at is not null) as broken,
            (select count(distinct s.ordinal)::integer from co_signers s
               join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = s.petition_id
              where s.county_id = $1 and s.tenant_id = $2 and s.petition_id = $3 and s.withdrawn_at is null
                and coalesce(s.served_at < coalesce(p.answered_at, p.disposed_at), true)) as unserved,
            (select count(*)::integer from hand_offs
              where county_id = $1 and tenant_id = $2 and petition_id = $3 and acknowledged_on is null) as unacknowledged,
            array(select h.receiver from hand_offs h
                   where h.county_id = $1 and h.tenant_id = $2 and h.petition_id = $3 and h.acknowledged_on is null
                     and not exists (select from hand_offs n
                                      where n.county_id = $1 and n.tenant_id = $2 and n.petition_id = $3
                                        and n.receiver = h.receiver and n.handed_at > h.handed_at)
                   order by h.handed_at) as awaited,
            exists (select from legacy_dossiers
                     where county_id = $1 and tenant_id = $2 and petition_id = $3) as dossier,
            coalesce((select kind = 'REPORTED_UP' from petition_events
                       where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind in ('REPORTED_UP', 'DIRECTION_RECEIVED')
                       order by seq desc limit 1), false) as "reportedUp",
            (select case kind when 'HEARING_ARRANGED' then data ->> 'hearingOn' end from petition_events
              where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind in ('HEARING_ARRANGED', 'HEARD') and data ? 'hearingOn'
              order by seq desc limit 1) as "hearingOn",
            exists (select from supervision_orders
                     where county_id = $1 and tenant_id = $2 and petition_id = $3 and ended_on is null) as supervised,
            exists (select from mediations
                     where county_id = $1 and tenant_id = $2 and petition_id = $3 and status = any('{${RUNNING_MEDIATION.join()}}')) as mediated,
            exists (select from recusals
                     where county_id = $1 and tenant_id = $2 and petition_id = $3 and status = 'RECUSAL_ASKED') as "recusalAsked",
            coalesce((select json_agg(json_build_object('tier', tier, 'status', status, 'result', result) order by id) from reviews
                       where county_id = $1 and tenant_id = $2 and petition_id = $3), '[]') as reviews,
            (select kind from tenants where county_id = $1 and tenant_id = $2 and id = $2) as "tenantKind",
            exists (select from transfers
                     where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'SENT' and status = 'REPORTED')
              and not exists (select from petition_events
                     where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'ANSWER_SET_ASIDE') as elsewhere,
            coalesce((select kind <> 'ANSWERED' from petition_events
              where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = any('{ANSWERED,${OVERTURNING.join()}}')
              order by seq desc limit 1), false) as fell,
            exists (select from transfers
                     where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'RECEIVED' and kind = 'ASSIGN') as assigned
       from tasks t
      where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = $3 and t.status = 'OPEN'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  // an aggregate has its row, tasks or none
  return found as Beside;
}
