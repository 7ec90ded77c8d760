-- A new value joins the list that a column may hold. Whoever writes the whole list anew forgets what another branch has added.
create procedure app.admit(target regclass, list name, added text)
  language plpgsql set search_path = 'pg_catalog' as $$
declare
  kept name := format('%s_%s_check', (select relname from pg_class where oid = target), list);
  told text := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = target and conname = kept);
  admitted text := (select string_agg(quote_literal(value[1]), ', ' order by nr)
    from regexp_matches(told, '''([A-Z0-9_]+)''', 'g') with ordinality as found(value, nr));
begin
  if admitted is null then
    raise exception '% has no list of values %', target, kept;
  end if;
  execute format('alter table %s drop constraint %I, add constraint %I check (%I in (%s, %L))', target, kept, kept, list, admitted, added);
end $$;
revoke all on procedure app.admit(regclass, name, text) from public;

-- 法定途径告知书: what tells a petitioner of the way of article 31(1)–(4) that a matter goes.
call app.admit('papers', 'kind', 'LAWFUL_WAY_NOTICE');
call app.admit('paper_templates', 'kind', 'LAWFUL_WAY_NOTICE');
