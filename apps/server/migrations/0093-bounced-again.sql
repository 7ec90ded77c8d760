-- 反复退回: who may supervise is told when a matter is sent back or objected to more than once.

-- each is what it was, and this beside it
do $$
declare
  known text;
  change record;
begin
  for change in select * from (values
    ('notices_kind_check', '''SENT_BACK''::text', '''SENT_BACK''::text, ''BOUNCED_AGAIN''::text'),
    -- always of a petition
    ('notices_facts', '''SUPERVISION_PROGRESS''::text', '''SUPERVISION_PROGRESS''::text, ''BOUNCED_AGAIN''::text')
  ) as changes (name, was, becomes) loop
    known := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'notices'::regclass and conname = change.name);
    if position(change.was in known) = 0 then
      raise exception '% does not know %', change.name, change.was;
    end if;
    execute format('alter table notices drop constraint %I, add constraint %I %s', change.name, change.name,
      replace(known, change.was, change.becomes));
  end loop;
end $$;
