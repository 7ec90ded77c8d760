-- 压件瞒报信号: running numbers that no row bears. A number is borne by whatever row has it, whoever is kept from that row: were it looked
-- for among what one reads, a withheld matter would tell of itself as a gap (0024). Drawn numbers, longer than any that runs, are none.
grant select (county_id, tenant_id, number, registered_at) on petitions to huiyin_keeper;
create policy keeper_select on petitions for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);
grant select (county_id, tenant_id, name, value) on counters to huiyin_keeper;
create policy keeper_select on counters for select to huiyin_keeper
  using (county_id = nullif(current_setting('app.county', true), '')::integer);

-- Of the tenant entered, or of all the county where none is; `month` is that of the registration before the gap.
create function app.missing_numbers() returns table (tenant_id uuid, month text, year text, first_serial bigint, last_serial bigint)
  language sql stable security definer set search_path = '' as $$
  with series as (
    select c.tenant_id, substr(c.name, 10) as year, c.value::bigint as last
      from public.counters c
     where c.county_id = nullif(current_setting('app.county', true), '')::integer
       and (coalesce(current_setting('app.tenant', true), '') = '' or c.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
       and c.name like 'petition:%'
  ), borne as (
    select p.tenant_id, left(p.digits, 4) as year, substr(p.digits, 5)::bigint as serial, to_char(p.registered_at, 'YYYY-MM') as month
      from (select q.tenant_id, q.registered_at, regexp_replace(q.number, '[^0-9]', '', 'g') as digits from public.petitions q
             where q.county_id = nullif(current_setting('app.county', true), '')::integer
               and (coalesce(current_setting('app.tenant', true), '') = '' or q.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)) p
     where length(p.digits) between 5 and 12
  ), line as (
    select b.tenant_id, b.year, b.serial, b.month from borne b
      join series s on s.tenant_id = b.tenant_id and s.year = b.year and b.serial <= s.last
    union all select s.tenant_id, s.year, 0, s.year || '-01' from series s
    union all select s.tenant_id, s.year, s.last + 1, null from series s
  )
  select l.tenant_id, l.month, l.year, l.serial + 1, l.next - 1
    from (select n.*, lead(n.serial) over (partition by n.tenant_id, n.year order by n.serial) as next from line n) l
   where l.next > l.serial + 1
$$;
call app.lend('app.missing_numbers()', 'huiyin_keeper', '{huiyin_tenant,huiyin_county}');
