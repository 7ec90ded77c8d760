-- 省级信访条例, entered by a county: an edition says whose rule it is, and under one code it stays the same's.
alter table legal_overlays
  add column level text not null default 'COUNTY' check (level in ('COUNTY', 'PROVINCE'));
