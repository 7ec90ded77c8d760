-- 纠纷: what several matters are about, and what several offices work on, has one id, one lead and one time line. Each matter keeps a
-- mediation of its own, with its own petitioner's consent; what is done for all of them is written into each.

alter table mediations
  -- null in rows from before, which are their own dispute until another matter joins them
  add column dispute_id uuid,
  -- what was agreed on by several matters together
  add column agreement_id uuid,
  -- who of this office takes part; and who of the lead
  add column participant_ids uuid[] not null default '{}',
  add column lead_official_id uuid,
  -- 下一步, which the lead answers for
  add column next_step text check (length(next_step) between 1 and 500),
  add column next_step_on date,
  add constraint mediations_next_step check ((next_step is null) = (next_step_on is null));
grant select (dispute_id, agreement_id, participant_ids, lead_official_id, next_step, next_step_on) on mediations to huiyin_county;
create index mediations_of_dispute on mediations (county_id, tenant_id, dispute_id);

-- the same session, written into each matter that it was held for; and the same item
alter table mediation_sessions add column shared_id uuid;
alter table mediation_items
  add column shared_id uuid,
  -- another agreement stands in its place, since the court did not confirm this one
  add column replaced_on date;

-- 参与单位: petition office, mediation committee, service centre and others, each with who it is there.
create table mediation_participants (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  mediation_id uuid not null,
  -- the same body in each matter of the dispute
  shared_id uuid not null,
  kind text not null check (kind in ('BODY_PETITION_OFFICE', 'BODY_MEDIATION_COMMITTEE', 'BODY_SERVICE_CENTRE', 'BODY_OTHER')),
  body text not null check (length(body) between 1 and 100),
  unit_id uuid,
  official_id uuid,
  -- null until they are known
  person text check (length(person) between 1 and 50),
  duty text check (length(duty) between 1 and 50),
  leads boolean not null,
  joined_on date not null,
  left_on date,
  left_reason text check (length(left_reason) between 1 and 1000),
  added_by text not null,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint mediation_participants_once unique (county_id, tenant_id, mediation_id, shared_id),
  constraint mediation_participants_mediation foreign key (county_id, tenant_id, mediation_id) references mediations (county_id, tenant_id, id),
  constraint mediation_participants_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  constraint mediation_participants_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint mediation_participants_left check ((left_on is null) = (left_reason is null) and (left_on is null or not leads))
);
create unique index mediation_participants_lead on mediation_participants (county_id, tenant_id, mediation_id) where leads;
call app.wall('mediation_participants');
call app.withhold_with('mediation_participants', '{mediation_id mediations}');

-- Who leads is told when the next step is due.
call app.admit('notices', 'DISPUTE_STEP_DUE', beside => 'MEDIATION_DUE');
