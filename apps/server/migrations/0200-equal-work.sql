-- 检举控告、回避: how long an answer takes tells nothing either. In an office where anything is withheld from anybody, whoever asks is told a
-- list that is never empty, and the same is looked up for them, whether something is withheld from them or not (0054).

grant huiyin_keeper to current_user;
do $$
declare
  change record;
  was text;
  becomes text;
begin
  for change in select * from (values
    -- its first word is nobody's
    ('app.withheld_from(uuid, uuid)', 'return withheld || volumes', 'return ''{00000000-0000-0000-0000-000000000000}''::uuid[] || withheld || volumes'),
    ('app.withheld_from(uuid, uuid)', 'if withheld <> ''{}'' then
    withheld := app.copies_of(withheld);
  end if;', 'withheld := app.copies_of(withheld);'),
    -- what hangs on a matter is named by the log alone, and looked up where that is read
    ('app.enter(integer, uuid, uuid, uuid, boolean)', '
    -- nearly everybody, nearly always
    if kept <> ''{}'' and tenant is not null then
      kept := kept || app.hanging_on(kept);
    end if;', '')) c(fn, old, new) loop
    was := pg_get_functiondef(change.fn::regprocedure);
    becomes := replace(was, change.old, change.new);
    if was = becomes then
      raise exception '% does not say %', change.fn, change.old;
    end if;
    execute becomes;
  end loop;
  -- in this language the plan is kept, which costs more than what it finds
  foreach was in array '{app.copies_of(uuid[]),app.hanging_on(uuid[])}'::text[] loop
    becomes := pg_get_functiondef(was::regprocedure);
    execute regexp_replace(replace(becomes, 'LANGUAGE sql', 'LANGUAGE plpgsql'), '(AS \$function\$)(.*)(\$function\$)',
      '\1 begin return (\2); end \3');
    execute format('alter function %s set plan_cache_mode to force_generic_plan', was);
  end loop;
end $$;
alter function app.withheld_from(uuid, uuid) set plan_cache_mode to force_generic_plan;
revoke huiyin_keeper from current_user;

drop policy withheld on audit_log;
create policy withheld on audit_log as restrictive for select to huiyin_tenant, huiyin_county using (subject_id is null or subject_id <> all (
  (select (coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[]
    || app.hanging_on(coalesce(nullif(current_setting('app.withheld', true), ''), '{}')::uuid[]))::text[])::text[]));
