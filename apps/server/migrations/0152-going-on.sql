-- 撤销、合并的由继续行使其职权的机关、单位 (信访工作条例第二十四条第二款): which office of the county stands for one that was named, itself as
-- long as it was not closed.
create function app.going_on(office uuid) returns table (tenant_id uuid, name text, kind text)
  language sql stable security definer set search_path = '' as $$
  with recursive line as (
    select t.id, t.name, t.kind, t.status, t.successor_id, 1 as hop from public.tenants t
     where t.county_id = nullif(current_setting('app.county', true), '')::integer and t.id = office
    union all
    select t.id, t.name, t.kind, t.status, t.successor_id, l.hop + 1 from line l
      join public.tenants t on t.county_id = nullif(current_setting('app.county', true), '')::integer and t.id = l.successor_id
     where l.status = 'CLOSED' and l.hop < 20
  )
  select l.id, l.name, l.kind from line l order by l.hop desc limit 1
$$;
call app.lend('app.going_on(uuid)', 'huiyin_keeper', '{huiyin_tenant}');
