-- A rating from a device on which staff have signed in is kept and counts nowhere; the petitioner's own may still come.
alter table ratings add column set_aside text check (set_aside in ('STAFF_DEVICE'));
alter table ratings drop constraint ratings_once;
alter table ratings
  add constraint ratings_once unique nulls not distinct (county_id, tenant_id, petition_id, set_aside);
