-- 承诺到期、承诺未履行、销毁待批准: what a promised day brings, and who has to decide about a list of volumes.

alter table notices
  add column destruction_id uuid,
  add constraint notices_destruction foreign key (county_id, tenant_id, destruction_id) references destructions (county_id, tenant_id, id),
  add constraint notices_destruction_asked check ((kind = 'DESTRUCTION_ASKED') = (destruction_id is not null));

-- each is what it was, and these beside it
do $$
declare
  known text;
  change record;
begin
  for change in select * from (values
    ('notices_kind_check', '''DUTY_DROPPED''::text', '''DUTY_DROPPED''::text, ''DESTRUCTION_ASKED''::text, ''COMMITMENT_DUE''::text, ''COMMITMENT_BROKEN''::text'),
    ('notices_subject', 'review_id)', 'review_id, destruction_id)'),
    -- with its day and the days left, as the terms of supervision
    ('notices_facts', '''SUPERVISION_DUE''::text', '''SUPERVISION_DUE''::text, ''COMMITMENT_DUE''::text'),
    -- with its day
    ('notices_facts', '''SUPERVISED''::text', '''SUPERVISED''::text, ''COMMITMENT_BROKEN''::text')
  ) as changes (name, was, becomes) loop
    known := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'notices'::regclass and conname = change.name);
    if position(change.was in known) = 0 then
      raise exception '% does not know %', change.name, change.was;
    end if;
    execute format('alter table notices drop constraint %I, add constraint %I %s', change.name, change.name,
      replace(known, change.was, change.becomes));
  end loop;
end $$;

-- what hangs on a list of volumes is withheld with it
drop policy withheld_with on notices;
call app.withhold_with('notices', '{task_id tasks,transfer_id transfers,review_id reviews,destruction_id destructions}');
