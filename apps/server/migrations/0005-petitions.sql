-- Topics and petitions: the matter, its parties behind ciphertext, its append-only events, and the words to find it by.

create table topics (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  path text not null,
  name text not null,
  level integer not null check (level between 1 and 3),
  parent_id uuid,
  retired_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint topics_id unique (county_id, id),
  constraint topics_path unique (county_id, path),
  constraint topics_parent foreign key (county_id, tenant_id, parent_id) references topics (county_id, tenant_id, id),
  check ((level = 1) = (parent_id is null))
);
comment on constraint topics_id on topics is 'county-wide';
comment on constraint topics_path on topics is 'county-wide';
-- One taxonomy for the county: its office keeps it, every tenant reads it.
call app.wall('topics', readers => 'county');

create table petitions (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  number text not null,
  status text not null check (status in ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'REFERRED_OUT', 'WITHDRAWN',
    'ASSIGNED', 'HANDLING', 'ANSWERED', 'SERVED', 'CLOSED', 'ARCHIVED', 'VOIDED')),
  origin text not null default 'OFFICE' check (origin in ('OFFICE', 'IMPORT')),
  original_number text,
  channel text not null check (channel in ('VISIT', 'LETTER', 'PHONE', 'WEB', 'MAILBOX', 'SUPERIOR')),
  title text not null check (length(title) between 1 and 200),
  content text not null check (length(content) <= 20000),
  topic_id uuid,
  petitioner_masked text not null,
  head_count integer not null default 1 check (head_count >= 1),
  anonymous boolean not null default false,
  profile text not null check (profile in ('cn-2005', 'cn-2022')),
  received_at timestamptz not null,
  registered_at timestamptz not null,
  first_asked_id uuid not null,
  owner_id uuid not null,
  unit_id uuid,
  responsible_id uuid,
  lead_id uuid,
  due_on date,
  due_kind text,
  due_provisional boolean not null default false,
  -- false for records of an older ledger: they stay out of overdue and punctuality
  counted boolean not null default true,
  extensions integer not null default 0 check (extensions between 0 and 1),
  disposed_at timestamptz,
  disposition_reason text,
  lawful_way text,
  answered_at timestamptz,
  answered_in_time boolean,
  outcome text check (outcome in ('SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED', 'NOT_RECORDED')),
  facts text,
  legal_basis text,
  reply_text text,
  served_at timestamptz,
  service_method text check (service_method in ('IN_PERSON', 'POST', 'PHONE', 'SMS', 'ELECTRONIC', 'LEFT_AT_HOME', 'UNDELIVERABLE')),
  service_proof text,
  rating_opens_at timestamptz,
  closed_at timestamptz,
  archived_at timestamptz,
  archive_volume text,
  voided_at timestamptz,
  void_reason text,
  code_issue integer not null default 1,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint petitions_number unique (county_id, tenant_id, number),
  constraint petitions_topic foreign key (county_id, topic_id) references topics (county_id, id),
  constraint petitions_first_asked foreign key (county_id, tenant_id, first_asked_id) references officials (county_id, tenant_id, id),
  constraint petitions_owner foreign key (county_id, tenant_id, owner_id) references officials (county_id, tenant_id, id),
  constraint petitions_responsible foreign key (county_id, tenant_id, responsible_id) references officials (county_id, tenant_id, id),
  constraint petitions_lead foreign key (county_id, tenant_id, lead_id) references officials (county_id, tenant_id, id),
  constraint petitions_unit foreign key (county_id, tenant_id, unit_id) references units (county_id, tenant_id, id),
  -- 件件有着落: nothing that counts stands open without a date
  constraint petitions_dated check (not counted or due_on is not null
    or status in ('SERVED', 'WITHDRAWN', 'CLOSED', 'ARCHIVED', 'VOIDED')),
  constraint petitions_assigned check (status not in ('ASSIGNED', 'HANDLING')
    or (unit_id is not null and responsible_id is not null and lead_id is not null)),
  constraint petitions_disposed check (status in ('REGISTERED', 'VOIDED') or origin = 'IMPORT' or disposed_at is not null),
  constraint petitions_reasoned check (status not in ('NOT_ACCEPTED', 'REFERRED_OUT')
    or (disposition_reason is not null and lawful_way is not null)),
  -- 事事有回音: no petition is closed unanswered or its answer unserved
  constraint petitions_answered check (status not in ('ANSWERED')
    or (answered_at is not null and outcome is not null and reply_text is not null)),
  constraint petitions_punctual check (answered_in_time is null or answered_at is not null),
  constraint petitions_outcome check (outcome is null or outcome = 'NOT_RECORDED' or (facts is not null and legal_basis is not null)),
  constraint petitions_not_recorded check (outcome is distinct from 'NOT_RECORDED' or origin = 'IMPORT'),
  constraint petitions_served check (status <> 'SERVED' or (served_at is not null and service_method is not null and service_proof is not null
    and (answered_at is not null or lawful_way is not null))),
  -- served; or answered once, in the ledger it was taken over from; or withdrawn, and then it was shown no other way
  constraint petitions_closed check (status not in ('CLOSED', 'ARCHIVED')
    or (closed_at is not null and (
      (served_at is not null and (answered_at is not null or lawful_way is not null))
      or (origin = 'IMPORT' and answered_at is not null)
      or (answered_at is null and lawful_way is null and disposition_reason is not null)))),
  constraint petitions_archived check (status <> 'ARCHIVED' or (archived_at is not null and archive_volume is not null)),
  constraint petitions_voided check ((status = 'VOIDED') = (voided_at is not null and void_reason is not null))
);
create index petitions_newest on petitions (county_id, tenant_id, received_at desc, id desc);
create index petitions_county_newest on petitions (county_id, received_at desc, id desc);
create index petitions_county_id on petitions (county_id, id);
create index petitions_due on petitions (county_id, tenant_id, due_on, id) where due_on is not null;
create index petitions_owner_open on petitions (county_id, tenant_id, owner_id, due_on) where due_on is not null;
create index petitions_responsible on petitions (county_id, tenant_id, responsible_id) where responsible_id is not null;
create index petitions_lead on petitions (county_id, tenant_id, lead_id) where lead_id is not null;
create index petitions_status on petitions (county_id, tenant_id, status, received_at desc, id desc);
call app.wall('petitions');

-- The petitioner and a group's representatives. Ciphertext is sealed under the tenant's key, bound to row and column;
-- the masked form stands beside it for lists.
create table parties (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  ordinal integer not null check (ordinal between 1 and 5),
  name_sealed bytea not null,
  name_masked text not null,
  phone_sealed bytea,
  phone_masked text,
  phone_index bytea,
  address_sealed bytea,
  address_masked text,
  document_sealed bytea,
  document_masked text,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint parties_ordinal unique (county_id, tenant_id, petition_id, ordinal),
  constraint parties_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id)
);
create index parties_phone on parties (county_id, tenant_id, phone_index) where phone_index is not null;
call app.wall('parties', '{select,insert,update,delete}');
revoke select on parties from huiyin_county;
grant select (county_id, tenant_id, id, petition_id, ordinal, name_masked, phone_masked, address_masked, document_masked, version)
  on parties to huiyin_county;

create table petition_events (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  seq integer not null,
  kind text not null,
  -- the legal moment, and the moment it was written down
  at timestamptz not null,
  recorded_at timestamptz not null default now(),
  actor_id uuid,
  actor_name text not null,
  owner_id uuid,
  days integer,
  text text,
  data jsonb not null default '{}',
  primary key (county_id, tenant_id, id),
  constraint petition_events_seq unique (county_id, tenant_id, petition_id, seq),
  constraint petition_events_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id)
);
call app.wall('petition_events', '{select,insert}');

create table petition_search (
  county_id integer not null,
  tenant_id uuid not null,
  petition_id uuid not null,
  words tsvector not null,
  primary key (county_id, tenant_id, petition_id),
  constraint petition_search_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id)
);
create index petition_search_words on petition_search using gin (county_id, tenant_id, words);
call app.wall('petition_search');

-- Row-level security keeps @@ out of the index for the serving roles, so the index is asked by a role of its own,
-- which takes the place from the settings itself and returns ids; the caller joins them under its own wall.
grant select on petition_search to huiyin_search;
create policy search_select on petition_search for select to huiyin_search using (true);
create function app.search_petitions(wanted tsquery, most integer)
  returns table (tenant_id uuid, petition_id uuid)
  language plpgsql stable security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
begin
  if tenant is not null then
    return query select s.tenant_id, s.petition_id from public.petition_search s
      where s.county_id = county and s.tenant_id = tenant and s.words operator(pg_catalog.@@) wanted limit most;
  else
    return query select s.tenant_id, s.petition_id from public.petition_search s
      where s.county_id = county and s.words operator(pg_catalog.@@) wanted limit most;
  end if;
end $$;
call app.lend('app.search_petitions(tsquery, integer)', 'huiyin_search', '{huiyin_tenant,huiyin_county}');

-- Petitions that share most words, best first: what a counter is offered as a likely earlier petition of the same
-- matter. Within one tenant only.
create function app.similar_petitions(wanted tsquery, most integer)
  returns table (petition_id uuid)
  language sql stable security definer set search_path = '' as $$
  select s.petition_id from public.petition_search s
   where s.county_id = nullif(current_setting('app.county', true), '')::integer
     and s.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
     and s.words operator(pg_catalog.@@) wanted
   order by pg_catalog.ts_rank(s.words, wanted) desc limit most
$$;
call app.lend('app.similar_petitions(tsquery, integer)', 'huiyin_search', '{huiyin_tenant}');
