-- The archive: each office's retention table, volumes that are bound with their hashes, and the lists they are handed over by.

create table retention_terms (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  -- null: every matter that has no line of its own
  category text check (category in ('SUGGESTION', 'ACCUSATION', 'PLEA')),
  term text not null check (term in ('PERMANENT', 'YEARS_30', 'YEARS_10')),
  basis text not null check (length(basis) between 1 and 200),
  set_at timestamptz not null,
  set_by text not null,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint retention_terms_once unique nulls not distinct (county_id, tenant_id, category)
);
call app.wall('retention_terms');

create table archive_lists (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  handed_over_on date not null,
  receiver text not null check (length(receiver) between 1 and 100),
  received_by text not null check (length(received_by) between 1 and 100),
  volumes integer not null check (volumes > 0),
  made_at timestamptz not null,
  made_by text not null,
  primary key (county_id, tenant_id, id)
);
call app.wall('archive_lists', '{select,insert}');

create table archive_volumes (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  number text not null check (length(number) between 1 and 100),
  title text not null check (length(title) between 1 and 200),
  year integer not null check (year between 1949 and 9999),
  term text not null check (term in ('PERMANENT', 'YEARS_30', 'YEARS_10')),
  kept_until date,
  status text not null check (status in ('BOUND', 'DEPOSITED')),
  matters integer not null check (matters > 0),
  manifest text not null,
  manifest_sha256 text not null check (length(manifest_sha256) = 64),
  bound_at timestamptz not null,
  bound_by text not null,
  list_id uuid,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint archive_volumes_number unique (county_id, tenant_id, number),
  constraint archive_volumes_list foreign key (county_id, tenant_id, list_id)
    references archive_lists (county_id, tenant_id, id),
  constraint archive_volumes_kept check ((term = 'PERMANENT') = (kept_until is null)),
  constraint archive_volumes_deposited check ((status = 'DEPOSITED') = (list_id is not null))
);
call app.wall('archive_volumes');

create table archive_items (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  volume_id uuid not null,
  seq integer not null check (seq >= 1),
  petition_id uuid not null,
  kind text not null check (kind in ('RECORD', 'PAPER', 'ATTACHMENT')),
  -- the paper or attachment; a record is its petition's own
  subject_id uuid,
  path text not null check (length(path) between 1 and 300),
  title text not null check (length(title) between 1 and 300),
  bytes integer not null check (bytes >= 0),
  sha256 text not null check (length(sha256) = 64),
  -- the record as it stood when the volume was bound
  record_sealed bytea,
  primary key (county_id, tenant_id, id),
  constraint archive_items_seq unique (county_id, tenant_id, volume_id, seq),
  constraint archive_items_volume foreign key (county_id, tenant_id, volume_id)
    references archive_volumes (county_id, tenant_id, id),
  constraint archive_items_petition foreign key (county_id, tenant_id, petition_id)
    references petitions (county_id, tenant_id, id),
  constraint archive_items_record check ((kind = 'RECORD') = (record_sealed is not null)),
  constraint archive_items_subject check ((kind = 'RECORD') = (subject_id is null))
);
call app.wall('archive_items', '{select,insert}');
-- they name petitioners: the county reads them where it has entered
revoke select on archive_items from huiyin_county;

create index petitions_archive_volume on petitions (county_id, tenant_id, archive_volume) where archive_volume is not null;
