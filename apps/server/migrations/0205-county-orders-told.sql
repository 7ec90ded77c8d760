-- 督办: the county hears in its own office that an office has answered what the county ordered, or has let its day pass.
alter table notices
  -- of another tenant, so nothing here can point to it
  add column county_order_id uuid;

-- each is what it was, and these beside it
do $$
declare
  known text;
  change record;
begin
  for change in select * from (values
    ('notices_kind_check', '''COUNTY_EMERGENCY''::text', '''COUNTY_EMERGENCY''::text, ''COUNTY_ORDER_ANSWERED''::text, ''COUNTY_ORDER_OVERDUE''::text'),
    ('notices_subject', 'destruction_id)', 'destruction_id, county_order_id)'),
    -- with its day
    ('notices_facts', '''REPORT_MISSING''::text, ', '''REPORT_MISSING''::text, ''COUNTY_ORDER_OVERDUE''::text, ')
  ) as changes (name, was, becomes) loop
    known := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'notices'::regclass and conname = change.name);
    if position(change.was in known) = 0 then
      raise exception '% does not know %', change.name, change.was;
    end if;
    execute format('alter table notices drop constraint %I, add constraint %I %s', change.name, change.name,
      replace(known, change.was, change.becomes));
  end loop;
end $$;
alter table notices
  add constraint notices_county_order check ((kind in ('COUNTY_ORDER_ANSWERED', 'COUNTY_ORDER_OVERDUE')) = (county_order_id is not null));
