-- Scans, photos and documents of a petition. The content lies outside the database, sealed; the row says what it is. Names
-- are sealed too, since people name a scan after whom it shows. A removed one keeps its row, not its content.

create table attachments (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  kind text not null check (kind in ('MATERIAL', 'WORK', 'REPLY', 'PROOF')),
  format text not null check (format in ('PDF', 'JPEG', 'PNG', 'WEBP', 'HEIC', 'TIFF', 'DOCX', 'XLSX', 'OFD', 'TEXT')),
  name_sealed bytea not null,
  bytes integer not null check (bytes > 0),
  sha256 text not null check (length(sha256) = 64),
  width integer,
  height integer,
  from_portal boolean not null default false,
  added_by text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_by text,
  removed_reason text,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint attachments_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint attachments_removal check (
    (removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_reason is null)
  )
);
create index attachments_of_petition on attachments (county_id, tenant_id, petition_id);
call app.wall('attachments');
-- the county's masked view holds nothing of them
revoke select on attachments from huiyin_county;
