-- 办公室: the unit that is a leadership group's office, in whose queue lies what its rules give to it.

alter table leadership_groups
  add column office_unit_id uuid,
  add constraint leadership_groups_office foreign key (county_id, tenant_id, office_unit_id) references units (county_id, tenant_id, id);
create index leadership_groups_of_unit on leadership_groups (county_id, tenant_id, office_unit_id) where office_unit_id is not null;
