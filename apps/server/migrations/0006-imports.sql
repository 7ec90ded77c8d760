-- Imports: a file's rows, sealed as they were read, wait behind the wall until somebody has confirmed what they mean.

create table import_batches (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  file_name text not null,
  status text not null check (status in ('READING', 'READ', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'DISCARDED', 'FAILED')),
  error text,
  -- [{name, declaredRows, rows}]
  sheets jsonb not null default '[]',
  date1904 boolean not null default false,
  sheet integer not null default 0,
  header_row integer,
  -- [{index, header, field}]
  columns jsonb not null default '[]',
  channel text not null default 'WEB' check (channel in ('VISIT', 'LETTER', 'PHONE', 'WEB', 'MAILBOX', 'SUPERIOR')),
  first_asked_id uuid,
  received_on date,
  date_order text check (date_order in ('MDY', 'DMY')),
  -- unanswered rows received before this day stay out of overdue and punctuality
  counted_from date,
  leave_out_duplicates boolean not null default false,
  total_rows integer not null default 0,
  done_rows integer not null default 0,
  problem_rows integer not null default 0,
  duplicate_rows integer not null default 0,
  answered_rows integer not null default 0,
  created_by text not null,
  created_at timestamptz not null default now(),
  touched_at timestamptz not null default now(),
  -- how often work on it was begun: an earlier start that was given up for dead may not write any more
  attempt integer not null default 0,
  committed_at timestamptz,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint import_batches_first_asked foreign key (county_id, tenant_id, first_asked_id) references officials (county_id, tenant_id, id)
);
call app.wall('import_batches');

create table import_rows (
  county_id integer not null,
  tenant_id uuid not null,
  batch_id uuid not null,
  sheet integer not null,
  row integer not null,
  sealed bytea not null,
  -- what keeps the row out, and what is worth knowing: [{column, message}]
  problems jsonb,
  notes jsonb,
  -- what it repeats: {kind, ofRow} or {kind, ofNumber}
  duplicate jsonb,
  primary key (county_id, tenant_id, batch_id, sheet, row),
  constraint import_rows_batch foreign key (county_id, tenant_id, batch_id) references import_batches (county_id, tenant_id, id)
);
call app.wall('import_rows', '{select,insert,update,delete}');
revoke select on import_rows from huiyin_county;

alter table petitions add column import_batch_id uuid, add column fingerprint bigint,
  add constraint petitions_import_batch foreign key (county_id, tenant_id, import_batch_id) references import_batches (county_id, tenant_id, id);
create index petitions_import_batch on petitions (county_id, tenant_id, import_batch_id) where import_batch_id is not null;
create index petitions_fingerprint on petitions (county_id, tenant_id, fingerprint) where fingerprint is not null;
create index petitions_original_number on petitions (county_id, tenant_id, original_number) where original_number is not null;
