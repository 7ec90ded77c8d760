-- 复查、复核: who decides reviews is reminded of the day by which an opinion is due, as who handles a petition is, and of an
-- opinion that is not served.

-- each is what it was, and these beside it
do $$
declare
  known text;
  change record;
begin
  for change in select * from (values
    ('notices_kind_check', '''REVIEW_ARRIVED''::text', '''REVIEW_ARRIVED''::text, ''REVIEW_UNSERVED''::text'),
    -- with the day of the opinion
    ('notices_facts', '''OVERDUE''::text, ''REPORT_MISSING''::text', '''OVERDUE''::text, ''REVIEW_UNSERVED''::text, ''REPORT_MISSING''::text'),
    -- of a review may be what is due as well
    ('notices_facts', '((kind = ''REVIEW_ARRIVED''::text) = (review_id IS NOT NULL))',
      '((kind <> ALL (ARRAY[''REVIEW_ARRIVED''::text, ''REVIEW_UNSERVED''::text])) OR review_id IS NOT NULL)'
      ' AND (review_id IS NULL OR kind = ANY (ARRAY[''REVIEW_ARRIVED''::text, ''REVIEW_UNSERVED''::text, ''DUE_7''::text, ''DUE_3''::text, ''DUE_1''::text, ''OVERDUE''::text]))')
  ) as changes (name, was, becomes) loop
    known := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'notices'::regclass and conname = change.name);
    if position(change.was in known) = 0 then
      raise exception '% does not know %: %', change.name, change.was, known;
    end if;
    execute format('alter table notices drop constraint %I, add constraint %I %s', change.name, change.name,
      replace(known, change.was, change.becomes));
  end loop;
end $$;

-- 听证: at what hour of its day, Beijing time; null where none was told
alter table reviews
  add column hearing_time text,
  add constraint reviews_hearing_time check (hearing_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
grant select (hearing_time) on reviews to huiyin_county;
