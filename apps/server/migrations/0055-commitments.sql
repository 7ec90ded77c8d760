-- 双向承诺: what the organ undertakes in writing to do by a day, and whether it did. What the petitioner writes beside it is
-- theirs to write and binds nobody.
create table commitments (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  due_on date not null,
  petitioners_words text check (length(petitioners_words) between 1 and 1000),
  made_at timestamptz not null,
  made_by text not null,
  kept_at timestamptz,
  proof text check (length(proof) between 1 and 500),
  broken_at timestamptz,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint commitments_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint commitments_kept check ((kept_at is null) = (proof is null))
);
create index commitments_of_petition on commitments (county_id, tenant_id, petition_id);
call app.wall('commitments');
