-- 检举控告: what an office had sent on before its copies were followed (0184) is followed as well: for whom of the county's office it accuses, it
-- is in none of the offices through which it went before. Who they are was written down in the office that sent it on.
-- The owner sees no tenant's row, so the force is lifted for one statement of this transaction.
alter table tenants no force row level security;
alter table officials no force row level security;
alter table units no force row level security;
alter table accusations no force row level security;
alter table withholdings no force row level security;

insert into withholdings (county_id, tenant_id, id, petition_id, official_id, unit_id, ground, hanging, since)
with named as (
  select o.county_id, o.id as office, w.petition_id as origin, a.kind, btrim(a.name) as name, w.since
    from tenants o
    join withholdings w on w.county_id = o.county_id and w.tenant_id <> o.id and w.ground = 'REROUTED'
    join accusations a on a.county_id = w.county_id and a.tenant_id = w.tenant_id and a.petition_id = w.petition_id
     and a.office_name = o.name
   where o.kind = 'COUNTY_OFFICE'
), kept as (
  select n.county_id, n.office, n.origin, n.since, f.id as official, null::uuid as unit from named n
    join officials f on f.county_id = n.county_id and f.tenant_id = n.office and n.kind = 'OFFICIAL' and f.name = n.name
  -- who was of an accused unit that day is not known any more; whoever is of it is kept away
  union select n.county_id, n.office, n.origin, n.since, null, u.id from named n
    join units u on u.county_id = n.county_id and u.tenant_id = n.office and n.kind = 'UNIT' and u.name = n.name
)
select k.county_id, k.office, gen_random_uuid(), null, k.official, k.unit, 'ACCUSED', array[k.origin], k.since from kept k
 where not exists (select from withholdings e
                    where e.county_id = k.county_id and e.tenant_id = k.office and e.ground = 'ACCUSED' and k.origin = any (e.hanging)
                      and e.official_id is not distinct from k.official and e.unit_id is not distinct from k.unit);

alter table tenants force row level security;
alter table officials force row level security;
alter table units force row level security;
alter table accusations force row level security;
alter table withholdings force row level security;
