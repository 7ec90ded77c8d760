-- 本科室: what lies with a unit, by its term; nothing has one before it is assigned.
create index petitions_unit on petitions (county_id, tenant_id, unit_id, due_on) where unit_id is not null;
