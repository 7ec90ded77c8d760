-- 回避 (信访条例第三十条, 信访工作条例第二十八条第三款): asked for on a matter, and decided by a leader.
create table recusals (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  official_id uuid not null,
  status text not null check (status in ('RECUSAL_ASKED', 'RECUSAL_GRANTED', 'RECUSAL_REFUSED')),
  ground text not null check (ground in ('CLOSE_RELATIVE', 'DIRECT_INTEREST', 'OTHER_RELATION')),
  asker text not null check (asker in ('ASKED_BY_PETITIONER', 'ASKED_BY_ONESELF', 'ASKED_BY_LEADER')),
  reason text not null check (length(reason) between 1 and 1000),
  asked_at timestamptz not null,
  asked_by text not null,
  decision text check (length(decision) between 1 and 1000),
  decided_at timestamptz,
  decided_by text,
  -- who goes on in their place
  successor_id uuid,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint recusals_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint recusals_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint recusals_successor foreign key (county_id, tenant_id, successor_id) references officials (county_id, tenant_id, id),
  constraint recusals_decided check ((status = 'RECUSAL_ASKED') = (decision is null) and (decision is null) = (decided_at is null)
    and (decided_at is null) = (decided_by is null) and (successor_id is null or status = 'RECUSAL_GRANTED'))
);
-- one question at a time, and none once it is granted
create unique index recusals_one on recusals (county_id, tenant_id, petition_id, official_id)
  where status in ('RECUSAL_ASKED', 'RECUSAL_GRANTED');
create index recusals_newest on recusals (county_id, tenant_id, asked_at desc, id desc);
call app.wall('recusals');
-- withheld with its matter, by the list that app.enter sets
create policy withheld on recusals as restrictive for select to huiyin_tenant, huiyin_county using (petition_id is null or petition_id <> all (
       (select coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[])::uuid[]));
