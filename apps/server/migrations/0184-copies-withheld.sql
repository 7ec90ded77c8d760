-- 检举控告、回避: what is withheld from somebody is withheld with its copies, in whatever office they lie and whenever they came to lie there:
-- the files of its transfers, which bear one id in both offices, the petitions there, the files of its reviews, and so on from those (0037).

create index transfers_everywhere on transfers (county_id, id);
create index transfers_of_petition_everywhere on transfers (county_id, petition_id) where petition_id is not null;
create index reviews_everywhere on reviews (county_id, id);
create index reviews_of_petition_everywhere on reviews (county_id, petition_id) where petition_id is not null;

do $$
declare
  copied text;
begin
  foreach copied in array '{transfers,reviews}'::text[] loop
    execute format('drop policy keeper_select on %I', copied);
    execute format('create policy keeper_select on %I for select to huiyin_keeper
      using (county_id = nullif(current_setting(''app.county'', true), '''')::integer)', copied);
  end loop;
end $$;
grant select (office_name) on accusations to huiyin_keeper;

create function app.copies_of(matters uuid[]) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  with recursive copies as (
    select m.id from unnest(matters) m(id)
    union
    select n.id from copies c cross join lateral (
                select t.id from public.transfers t
                 where t.county_id = nullif(current_setting('app.county', true), '')::integer and t.petition_id = c.id
      union all select t.petition_id from public.transfers t
                 where t.county_id = nullif(current_setting('app.county', true), '')::integer and t.id = c.id and t.petition_id is not null
      union all select r.id from public.reviews r
                 where r.county_id = nullif(current_setting('app.county', true), '')::integer and r.petition_id = c.id
      union all select r.petition_id from public.reviews r
                 where r.county_id = nullif(current_setting('app.county', true), '')::integer and r.id = c.id and r.petition_id is not null) n
  )
  select coalesce(array_agg(id), '{}') from copies
$$;
call app.lend('app.copies_of(uuid[])', 'huiyin_keeper', '{huiyin_tenant}');

-- A line is put where the list is whole; and whoever reads another office's log does not find there what hangs on a copy. The rest of both
-- functions stays as it is.
grant huiyin_keeper to current_user;
do $$
declare
  change record;
  was text;
  becomes text;
begin
  for change in select * from (values
    ('app.withheld_from(uuid, uuid)', 'volumes := array(', 'if withheld <> ''{}'' then
    withheld := app.copies_of(withheld);
  end if;
  volumes := array('),
    ('app.enter(integer, uuid, uuid, uuid, boolean)', 'and home = tenant then', 'and tenant is not null then')) c(fn, old, new) loop
    was := pg_get_functiondef(change.fn::regprocedure);
    becomes := replace(was, change.old, change.new);
    if was = becomes then
      raise exception '% does not say %', change.fn, change.old;
    end if;
    execute becomes;
  end loop;
end $$;
revoke huiyin_keeper from current_user;

-- Whether a matter, or what it is a copy of, accuses an office or its people; of the county's own, withholdings keep it from those.
create function app.accuses(matter uuid, office uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.accusations a
    join public.tenants t on t.county_id = a.county_id and t.id = office and t.name = a.office_name and t.kind <> 'COUNTY_OFFICE'
   where a.county_id = nullif(current_setting('app.county', true), '')::integer and a.petition_id = any (app.copies_of(array[matter])))
$$;
call app.lend('app.accuses(uuid, uuid)', 'huiyin_keeper', '{huiyin_tenant}');

-- 终止: an opinion that was given and is never served, since the answer it was given on is none any more, stays in the file that ends.
alter table reviews
  drop constraint reviews_decided,
  add constraint reviews_decided check (status = 'NOT_ACCEPTED' or (status in ('DECIDED', 'SERVED')) = (result is not null and found is not null
    and basis is not null and opinion is not null and decided_at is not null));
