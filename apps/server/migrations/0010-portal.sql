-- What an office tells the public (信访工作条例第十八条), since when its portal is open, and how petitioners rate it.

create table public_contacts (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  address text,
  reception_place text,
  phone text,
  office_hours text,
  reception_days text,
  -- a petition keeps the version its petitioner consented to; the audit log keeps the text of each
  privacy_notice text,
  notice_version integer not null default 1,
  receiver_id uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint public_contacts_one unique (county_id, tenant_id),
  constraint public_contacts_receiver foreign key (county_id, tenant_id, receiver_id) references officials (county_id, tenant_id, id)
);
-- One row a tenant from the day it is opened; those there already get theirs here. The owner sees no tenant's row, so
-- the force is lifted for one statement of this transaction.
alter table tenants no force row level security;
insert into public_contacts (county_id, tenant_id, id) select county_id, tenant_id, gen_random_uuid() from tenants;
alter table tenants force row level security;
call app.wall('public_contacts');

-- On the tenant's own row, because the door tells which portals are open before it knows a tenant.
alter table tenants add portal_opened_at timestamptz;

create function app.open_portals(wanted_county text)
  returns table (county_code text, county_name text, tenant_code text, tenant_name text)
  language sql stable security definer set search_path = '' as $$
  select c.code, c.name, t.code, t.name from public.tenants t join public.counties c on c.id = t.county_id
   where t.portal_opened_at is not null and t.status = 'ACTIVE' and (wanted_county is null or c.code = wanted_county)
   order by c.code, t.kind, t.code limit 500
$$;
call app.lend('app.open_portals(text)', 'huiyin_keeper', '{huiyin_door}');

alter table petitions drop constraint petitions_origin_check;
alter table petitions add constraint petitions_origin_check check (origin in ('OFFICE', 'IMPORT', 'PORTAL'));

-- Given once, by whoever holds the query code; nobody corrects it.
create table ratings (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  body text not null check (body in ('SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED')),
  body_comment text check (length(body_comment) <= 500),
  organ text not null check (organ in ('SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED')),
  organ_comment text check (length(organ_comment) <= 500),
  rated_at timestamptz not null,
  primary key (county_id, tenant_id, id),
  constraint ratings_once unique (county_id, tenant_id, petition_id),
  constraint ratings_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id)
);
call app.wall('ratings', '{select,insert}');
