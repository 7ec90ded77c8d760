-- 复查、复核: each office keeps a file of its own, the one whose answer is reviewed and the one that reviews it; the two are
-- brought to the same state by messages. A body outside Huiyin has no file: what it does is written down by hand.

alter table tenants
  -- 上一级: an office of the county, or one outside Huiyin by its name; the county's office where nothing is said
  add column superior_id uuid,
  add column superior_name text check (length(superior_name) between 1 and 100),
  add constraint tenants_superior check (superior_id is null or (superior_name is null and superior_id <> tenant_id));

create table reviews (
  county_id integer not null,
  tenant_id uuid not null,
  -- the same in both files
  id uuid not null,
  side text not null check (side in ('ANSWERING', 'REVIEWING')),
  tier text not null check (tier in ('REVIEW', 'RE_REVIEW')),
  status text not null check (status in ('REQUESTED', 'ACCEPTED', 'NOT_ACCEPTED', 'DECIDED', 'SERVED', 'WITHDRAWN')),
  petition_id uuid,
  -- the other office, by an opaque id; none where the body is outside Huiyin
  other_tenant_id uuid,
  body_name text not null check (length(body_name) between 1 and 100),
  office_name text not null,
  -- what is reviewed, as it was when it was asked for
  petition_number text not null,
  title text not null,
  profile text not null,
  petitioner_masked text not null,
  -- whether the petitioner had agreed to be served online when it was asked for
  electronic_consent boolean not null default false,
  answered_on date not null,
  served_on date,
  outcome text not null,
  facts text,
  legal_basis text,
  reply_text text,
  -- 复查意见, for the second tier
  earlier_result text check (earlier_result in ('UPHELD', 'QUASHED', 'CHANGED', 'REMANDED')),
  earlier_opinion text,
  -- the request
  reason text not null check (length(reason) between 1 and 5000),
  late_ground text check (length(late_ground) between 1 and 1000),
  requested_at timestamptz not null,
  requested_by text not null,
  due_on date not null,
  due_provisional boolean not null,
  -- why it is not taken up, where to turn instead, and how that was told
  decline_reason text check (length(decline_reason) between 1 and 1000),
  lawful_way text check (length(lawful_way) between 1 and 1000),
  decline_notice text check (length(decline_notice) between 1 and 1000),
  -- 听证
  hearing text check (hearing in ('HEARING_ASKED', 'HEARING_DECLINED', 'HEARING_NOTIFIED', 'HEARING_HELD')),
  hearing_reason text check (length(hearing_reason) between 1 and 1000),
  hearing_on date,
  hearing_place text check (length(hearing_place) between 1 and 200),
  hearing_panel text check (length(hearing_panel) between 1 and 500),
  hearing_record text check (length(hearing_record) between 1 and 5000),
  hearing_days integer check (hearing_days between 1 and 30),
  -- the opinion
  result text check (result in ('UPHELD', 'QUASHED', 'CHANGED', 'REMANDED')),
  ground text check (ground in ('FACTS_UNCLEAR', 'BASIS_WRONG', 'WRONG_PROCEDURE', 'BEYOND_COMPETENCE', 'MANIFESTLY_IMPROPER')),
  found text check (length(found) between 1 and 5000),
  basis text check (length(basis) between 1 and 5000),
  opinion text check (length(opinion) between 1 and 5000),
  redo_by date,
  decided_at timestamptz,
  -- who hears the petitioner next, as the opinion says
  next_body_id uuid,
  next_body_name text,
  served_at timestamptz,
  service_method text,
  service_recipient text,
  service_proof text,
  -- what was asked for here and the other office has not taken note of yet
  hearing_wanted text check (length(hearing_wanted) between 1 and 1000),
  withdrawal_wanted text check (length(withdrawal_wanted) between 1 and 1000),
  steps integer not null check (steps >= 1),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint reviews_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint reviews_sides check ((side = 'ANSWERING') = (petition_id is not null) and (side = 'ANSWERING' or other_tenant_id is not null)
    and other_tenant_id is distinct from tenant_id),
  constraint reviews_declined check ((status = 'NOT_ACCEPTED') = (decline_reason is not null and lawful_way is not null and decline_notice is not null)),
  constraint reviews_decided check ((status in ('DECIDED', 'SERVED')) = (result is not null and found is not null and basis is not null
    and opinion is not null and decided_at is not null)),
  constraint reviews_ground check (result is null or (result = 'UPHELD') = (ground is null)),
  constraint reviews_remanded check ((result is not distinct from 'REMANDED') = (redo_by is not null) and (tier = 'REVIEW' or redo_by is null)),
  constraint reviews_served check ((status = 'SERVED') = (served_at is not null and service_method is not null and service_proof is not null)),
  constraint reviews_heard check ((hearing is not distinct from 'HEARING_HELD') = (hearing_record is not null and hearing_days is not null))
);
-- one at a time
create unique index reviews_one on reviews (county_id, tenant_id, petition_id)
  where status in ('REQUESTED', 'ACCEPTED', 'DECIDED') and petition_id is not null;
create index reviews_of_petition on reviews (county_id, tenant_id, petition_id, id) where petition_id is not null;
create index reviews_term on reviews (county_id, tenant_id, due_on, id);
call app.wall('reviews');

-- What was done on it: said once, the same in both files.
create table review_steps (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  seq integer not null check (seq >= 1),
  kind text not null check (kind in ('REQUESTED', 'ACCEPTED', 'NOT_ACCEPTED', 'DECIDED', 'SERVED', 'WITHDRAWN', 'HEARING_ASKED',
    'HEARING_DECLINED', 'HEARING_NOTIFIED', 'HEARING_HELD')),
  at timestamptz not null,
  by_office text not null,
  by_name text not null,
  text text check (length(text) between 1 and 5000),
  days integer check (days >= 1),
  primary key (county_id, tenant_id, id),
  constraint review_steps_seq unique (county_id, tenant_id, review_id, seq),
  constraint review_steps_review foreign key (county_id, tenant_id, review_id) references reviews (county_id, tenant_id, id)
);
call app.wall('review_steps', '{select,insert}');

-- A claim that is answered anew after a remand is performed anew.
drop index tasks_of_claim;
create unique index tasks_of_claim on tasks (county_id, tenant_id, claim_id) where claim_id is not null and status <> 'WITHDRAWN';
