-- 检举控告、回避: one name is one name however its blanks and its dot are typed, by the rule that the program has too (0061). What was one name
-- before is one still.
create function app.plain_name(name text) returns text
  language sql immutable parallel safe set search_path = '' as $$
  select normalize(translate(normalize(name, NFKC),
    U&' \0009\000A\000B\000C\000D\1680\2028\2029\200B\200C\200D\2060\FEFF.\00B7\2022\2027\2219\22C5\30FB', ''), NFKC)
$$;
call app.lend('app.plain_name(text)', 'huiyin_keeper', '{huiyin_tenant,huiyin_county}');

grant huiyin_keeper to current_user;
do $$
declare
  change record;
  was text;
  becomes text;
begin
  for change in select * from (values
    ('translate(o.name, '' 　·'', '''')', 'app.plain_name(o.name)'),
    ('translate(a.name, '' 　·'', '''')', 'app.plain_name(a.name)')) c(old, new) loop
    was := pg_get_functiondef('app.withheld_from(uuid, uuid)'::regprocedure);
    becomes := replace(was, change.old, change.new);
    if was = becomes then
      raise exception 'app.withheld_from does not say %', change.old;
    end if;
    execute becomes;
  end loop;
end $$;
revoke huiyin_keeper from current_user;
