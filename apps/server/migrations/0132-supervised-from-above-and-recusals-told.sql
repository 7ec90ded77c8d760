-- 督办: what the county issued in an office is for the county to discharge, send back, escalate or revoke, not for that office's leader.
-- Of orders from before it is not known.

alter table supervision_orders add column by_county boolean not null default false;

-- 回避: who decides is told that one waits for them.

-- each is what it was, and this beside it
do $$
declare
  known text;
  change record;
begin
  for change in select * from (values
    ('notices_kind_check', '''BOUNCED_AGAIN''::text', '''BOUNCED_AGAIN''::text, ''RECUSAL_TO_DECIDE''::text'),
    -- always of a petition
    ('notices_facts', '''BOUNCED_AGAIN''::text', '''BOUNCED_AGAIN''::text, ''RECUSAL_TO_DECIDE''::text')
  ) as changes (name, was, becomes) loop
    known := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'notices'::regclass and conname = change.name);
    if position(change.was in known) = 0 then
      raise exception '% does not know %', change.name, change.was;
    end if;
    execute format('alter table notices drop constraint %I, add constraint %I %s', change.name, change.name,
      replace(known, change.was, change.becomes));
  end loop;
end $$;
