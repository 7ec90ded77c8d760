-- 调解: a dispute that both sides want mediated, from their consent over sessions and an agreement to what was performed of it.
-- It stands beside its petition and moves none of its terms.

create table mediations (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  kind text not null check (kind in ('PEOPLES_MEDIATION', 'ADMINISTRATIVE_MEDIATION', 'JUDICIAL_MEDIATION')),
  -- 调解组织, and the unit here where it is one
  body text not null check (length(body) between 1 and 100),
  body_unit_id uuid,
  -- 牵头: exactly one of the offices that work on the dispute
  lead text not null check (lead in ('LED_BY_PETITION_OFFICE', 'LED_BY_MEDIATION_BODY', 'LED_BY_SERVICE_CENTRE')),
  subject text not null check (length(subject) between 1 and 1000),
  other_party_kind text not null check (other_party_kind in ('OTHER_ORGAN', 'OTHER_COMPANY', 'OTHER_PERSON')),
  other_party text not null check (length(other_party) between 1 and 200),
  keeper_id uuid not null,
  mediator_ids uuid[] not null,
  mediators text[] not null check (cardinality(mediators) between 1 and 10),
  status text not null check (status in ('CONSENT_AWAITED', 'MEDIATING', 'AGREEMENT_REACHED', 'AGREEMENT_PERFORMED', 'MEDIATION_FAILED')),
  petitioner_consented_on date,
  petitioner_consent_means text check (petitioner_consent_means in ('CONSENT_WRITTEN', 'CONSENT_ORAL', 'CONSENT_BY_PHONE', 'CONSENT_ONLINE')),
  petitioner_consent_by text,
  other_consented_on date,
  other_consent_means text check (other_consent_means in ('CONSENT_WRITTEN', 'CONSENT_ORAL', 'CONSENT_BY_PHONE', 'CONSENT_ONLINE')),
  other_consent_by text,
  form text check (form in ('AGREED_IN_WRITING', 'AGREED_ORALLY')),
  effective_on date,
  confirmation text check (confirmation in ('COURT_ASKED', 'COURT_CONFIRMED', 'COURT_REFUSED')),
  court text check (length(court) between 1 and 100),
  court_asked_on date,
  court_decided_on date,
  ending text check (ending in ('ENDED_BY_PETITIONER', 'ENDED_BY_OTHER', 'NO_AGREEMENT')),
  end_reason text check (length(end_reason) between 1 and 1000),
  ended_on date,
  opened_on date not null,
  opened_by text not null,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint mediations_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint mediations_body_unit foreign key (county_id, tenant_id, body_unit_id) references units (county_id, tenant_id, id),
  constraint mediations_keeper foreign key (county_id, tenant_id, keeper_id) references officials (county_id, tenant_id, id),
  constraint mediations_petitioner_consent check ((petitioner_consented_on is null) = (petitioner_consent_means is null)
    and (petitioner_consented_on is null) = (petitioner_consent_by is null)),
  constraint mediations_other_consent check ((other_consented_on is null) = (other_consent_means is null)
    and (other_consented_on is null) = (other_consent_by is null)),
  -- 自愿: without both there is neither mediation nor agreement
  constraint mediations_voluntary check (status in ('CONSENT_AWAITED', 'MEDIATION_FAILED')
    or (petitioner_consented_on is not null and other_consented_on is not null)),
  constraint mediations_agreed check ((status in ('AGREEMENT_REACHED', 'AGREEMENT_PERFORMED')) = (effective_on is not null)
    and (effective_on is null) = (form is null)),
  constraint mediations_court check ((confirmation is null) = (court_asked_on is null) and (confirmation is null) = (court is null)
    and (confirmation is null or effective_on is not null)
    and (coalesce(confirmation, 'COURT_ASKED') = 'COURT_ASKED') = (court_decided_on is null)),
  constraint mediations_failed check ((status = 'MEDIATION_FAILED') = (ending is not null) and (ending is null) = (ended_on is null)
    and (ending is distinct from 'NO_AGREEMENT' or end_reason is not null))
);
create unique index mediations_one on mediations (county_id, tenant_id, petition_id) where status in ('CONSENT_AWAITED', 'MEDIATING');
create index mediations_of_petition on mediations (county_id, tenant_id, petition_id, opened_on desc);
create index mediations_opened on mediations (county_id, tenant_id, opened_on, id);
call app.wall('mediations');

-- Sessions, planned and held.
create table mediation_sessions (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  mediation_id uuid not null,
  at timestamptz not null,
  place text not null check (length(place) between 1 and 200),
  result text check (result in ('SESSION_AGREED', 'SESSION_GOES_ON', 'SESSION_APART', 'SESSION_NOT_HELD')),
  attended text check (length(attended) between 1 and 500),
  record text check (length(record) between 1 and 10000),
  recorded_by text not null,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint mediation_sessions_mediation foreign key (county_id, tenant_id, mediation_id) references mediations (county_id, tenant_id, id),
  constraint mediation_sessions_held check ((result is null) = (record is null)
    and (result is not null and result <> 'SESSION_NOT_HELD') <= (attended is not null))
);
create index mediation_sessions_of on mediation_sessions (county_id, tenant_id, mediation_id, at);
call app.wall('mediation_sessions');

-- What was agreed on: who does what by which day, and what shows that it was done.
create table mediation_items (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  mediation_id uuid not null,
  ordinal integer not null check (ordinal > 0),
  text text not null check (length(text) between 1 and 1000),
  doer text not null check (doer in ('PETITIONER_SIDE', 'OTHER_SIDE')),
  due_on date not null,
  performed_on date,
  proof text check (length(proof) between 1 and 500),
  breached_on date,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint mediation_items_ordinal unique (county_id, tenant_id, mediation_id, ordinal),
  constraint mediation_items_mediation foreign key (county_id, tenant_id, mediation_id) references mediations (county_id, tenant_id, id),
  constraint mediation_items_performed check ((performed_on is null) = (proof is null))
);
call app.wall('mediation_items');

call app.withhold('mediations');
call app.withhold_with('mediation_sessions', '{mediation_id mediations}');
call app.withhold_with('mediation_items', '{mediation_id mediations}');
