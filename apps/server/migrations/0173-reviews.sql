-- 上一级: whether an office is met on the way up from another, by whom each has named, or else by the county's office. Nobody reviews the
-- opinion of who stands above them.
create function app.stands_below(office uuid, above uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  with recursive line as (
    select office as id
    union
    select coalesce(t.superior_id, c.id) from line l
      join public.tenants t on t.county_id = nullif(current_setting('app.county', true), '')::integer and t.id = l.id
      left join public.tenants c on c.county_id = t.county_id and c.kind = 'COUNTY_OFFICE'
       and t.superior_name is null and t.kind <> 'COUNTY_OFFICE'
  )
  select exists (select 1 from line where line.id = above)
$$;
call app.lend('app.stands_below(uuid, uuid)', 'huiyin_keeper', '{huiyin_tenant}');

-- 责令重新作出: what a claim was answered before it was sent back, to tell whether it is answered the same.
alter table claims add quashed jsonb;
