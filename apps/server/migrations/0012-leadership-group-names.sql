-- A group that was ended leaves its name to the one that follows it: the office founds it anew with every new document.

alter table leadership_groups drop constraint leadership_groups_name;
create unique index leadership_groups_name on leadership_groups (county_id, tenant_id, name) where ended_on is null;
