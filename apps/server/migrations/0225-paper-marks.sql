-- 机关代字: which other office of the county entered signs its papers with these characters. Asked one at a time in a county, so that
-- two offices do not take the same at once.
create function app.marked(mark text, beside uuid) returns text
  language sql security definer set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('paper-mark:' || current_setting('app.county', true), 0));
  select t.name from public.tenants t
   where t.county_id = nullif(current_setting('app.county', true), '')::integer and t.paper_mark = mark and t.id <> beside
   order by t.name limit 1
$$;
call app.lend('app.marked(text, uuid)', 'huiyin_keeper', '{huiyin_tenant}');
