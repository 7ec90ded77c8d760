-- 纠纷跨单位 (0052): a mediation goes on where its matter went, and the county joins what two offices have of one dispute. Nothing is shared
-- between tenants: each keeps the dispute under the same id, knows which other offices have it, and a job carries the time line.

-- Which other office has the same dispute, as this one knows it.
create table dispute_links (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  dispute_id uuid not null,
  other_tenant_id uuid not null,
  other_name text not null check (length(other_name) between 1 and 100),
  -- the matter went there or came from there, or the county joined the two
  ground text not null check (ground in ('MATTER_MOVED', 'COUNTY_JOINED')),
  since timestamptz not null,
  -- nothing is carried any more
  until timestamptz,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint dispute_links_once unique (county_id, tenant_id, dispute_id, other_tenant_id)
);
call app.wall('dispute_links');

alter table mediations
  -- the mediation that goes on in this one, as the office that sent the matter has it
  add column came_from uuid;
grant select (came_from) on mediations to huiyin_county;

alter table transfers
  -- 调解 that goes on with the matter, sealed for the receiving office alone until it signs or gives the matter back
  add column mediation_sealed bytea;

-- What stands on the time line of one matter and tells of another is withheld with that one, too.
alter table petition_events
  add column of_petition_id uuid;
create policy withheld_itself on petition_events as restrictive for select to huiyin_tenant, huiyin_county using (of_petition_id is null or of_petition_id <> all (
  (select coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[])::uuid[]));
