-- 转送、交办: a matter handed from one office to another. Each office keeps a file of its own; the two are brought to the
-- same state by messages, and nothing points across the wall.

alter table petitions drop constraint petitions_status_check;
alter table petitions add constraint petitions_status_check check (status in ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED',
  'REFERRED_OUT', 'WITHDRAWN', 'TRANSFERRED', 'ASSIGNED', 'HANDLING', 'ANSWERED', 'SERVED', 'CLOSED', 'ARCHIVED', 'VOIDED'));
alter table petitions drop constraint petitions_origin_check;
alter table petitions add constraint petitions_origin_check check (origin in ('OFFICE', 'IMPORT', 'PORTAL', 'TRANSFER'));

create table transfers (
  county_id integer not null,
  tenant_id uuid not null,
  -- the same in both files
  id uuid not null,
  side text not null check (side in ('SENT', 'RECEIVED')),
  kind text not null check (kind in ('FORWARD', 'ASSIGN')),
  status text not null check (status in ('OFFERED', 'SIGNED', 'OBJECTED', 'RETURNED', 'REPORTED')),
  -- the other office, by an opaque id and its name
  other_tenant_id uuid not null,
  other_name text not null,
  -- this office's own petition: the sender's from the start, the receiver's once it has signed
  petition_id uuid,
  -- the number on the petitioner's receipt
  receipt_number text not null,
  instruction text check (length(instruction) <= 1000),
  report_due_on date not null,
  report text check (length(report) <= 5000),
  offered_at timestamptz not null,
  delivered_at timestamptz,
  object_until date,
  insisted boolean not null default false,
  -- how many of its hops this file knows
  hops integer not null check (hops >= 1),
  -- who answers for it in the other office, as the petitioner may know
  holder_name text,
  holder_post text,
  holder_phone text,
  -- what was handed over; emptied when it is taken back (交还相关材料)
  title text check (length(title) between 1 and 200),
  content text check (length(content) <= 20000),
  topic_id uuid,
  petitioner_masked text,
  head_count integer check (head_count >= 1),
  received_at timestamptz,
  parties_sealed bytea,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint transfers_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint transfers_topic foreign key (county_id, topic_id) references topics (county_id, id),
  constraint transfers_elsewhere check (other_tenant_id <> tenant_id),
  constraint transfers_sent check (side = 'RECEIVED' or (petition_id is not null and parties_sealed is null)),
  constraint transfers_delivered check (side = 'SENT' or (delivered_at is not null and (title is not null or status in ('SIGNED', 'RETURNED', 'REPORTED')))),
  constraint transfers_signed check (side = 'SENT' or (petition_id is not null) = (status in ('SIGNED', 'REPORTED'))),
  constraint transfers_reported check ((status = 'REPORTED') = (report is not null)),
  constraint transfers_emptied check (status <> 'RETURNED' or (content is null and parties_sealed is null))
);
create index transfers_of_petition on transfers (county_id, tenant_id, petition_id) where petition_id is not null;
create index transfers_open on transfers (county_id, tenant_id, side, status, offered_at desc);
call app.wall('transfers');
revoke select on transfers from huiyin_county;
grant select (county_id, tenant_id, id, side, kind, status, other_tenant_id, other_name, petition_id, receipt_number, instruction,
  report_due_on, report, offered_at, delivered_at, object_until, insisted, hops, holder_name, holder_post, holder_phone, title, content,
  topic_id, petitioner_masked, head_count, received_at, version)
  on transfers to huiyin_county;

-- Every hop, signed by name and time; both files hold the same.
create table transfer_hops (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  transfer_id uuid not null,
  seq integer not null check (seq >= 1),
  kind text not null check (kind in ('OFFERED', 'DELIVERED', 'SIGNED', 'OBJECTED', 'RETURNED', 'INSISTED', 'PASSED_ON', 'REPORTED')),
  at timestamptz not null,
  by_office text not null,
  by_name text,
  text text check (length(text) <= 5000),
  primary key (county_id, tenant_id, id),
  constraint transfer_hops_seq unique (county_id, tenant_id, transfer_id, seq),
  constraint transfer_hops_transfer foreign key (county_id, tenant_id, transfer_id) references transfers (county_id, tenant_id, id)
);
call app.wall('transfer_hops', '{select,insert}');

-- To whom a matter can be transferred: name and kind of each office of the county entered, nothing else of it.
create function app.county_offices() returns table (tenant_id uuid, name text, kind text)
  language sql stable security definer set search_path = '' as $$
  select t.id, t.name, t.kind from public.tenants t
   where t.county_id = nullif(current_setting('app.county', true), '')::integer and t.status = 'ACTIVE'
   order by t.kind, t.name
$$;
call app.lend('app.county_offices()', 'huiyin_keeper', '{huiyin_tenant}');
