-- A new value joins what may stand in a column, wherever the checks of its table name a value of its kind. Whoever writes a whole list
-- anew forgets what another branch has added.
create procedure app.admit(target regclass, added text, beside text)
  language plpgsql set search_path = 'pg_catalog' as $$
declare
  known text := format('%L::text', beside);
  kept record;
  found boolean := false;
begin
  for kept in select conname, pg_get_constraintdef(oid) as told from pg_constraint where conrelid = target and contype = 'c' loop
    if position(known in kept.told) > 0 then
      execute format('alter table %s drop constraint %I, add constraint %I %s', target, kept.conname, kept.conname,
        replace(kept.told, known, format('%s, %L::text', known, added)));
      found := true;
    end if;
  end loop;
  if not found then
    raise exception 'no check of % knows %', target, beside;
  end if;
end $$;
revoke all on procedure app.admit(regclass, text, text) from public;

-- 法定途径告知书: what tells a petitioner of the way of article 31(1)–(5) that a matter goes.
call app.admit('papers', 'LAWFUL_WAY_NOTICE', beside => 'NON_ACCEPTANCE_NOTICE');
call app.admit('paper_templates', 'LAWFUL_WAY_NOTICE', beside => 'NON_ACCEPTANCE_NOTICE');
