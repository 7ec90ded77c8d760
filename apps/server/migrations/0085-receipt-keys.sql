-- 回执密钥: which pair of keys a tenant signs its receipts with. The pairs are derived; here stands since when each holds.
create table receipt_keys (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  -- the first pair, which every tenant has from its opening on, has no row
  generation integer not null check (generation >= 2),
  made_at timestamptz not null,
  made_by text not null,
  reason text not null,
  primary key (county_id, tenant_id, id),
  constraint receipt_keys_generation unique (county_id, tenant_id, generation)
);
call app.wall('receipt_keys', '{select,insert}');

alter table tenants add column receipt_key integer not null default 1 check (receipt_key >= 1);
