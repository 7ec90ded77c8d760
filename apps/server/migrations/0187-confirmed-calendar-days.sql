-- 放假安排: a day counts for terms of the law once somebody who administers the county stands behind it. What counted until now still does.
alter table calendar_days
  add column confirmed_at timestamptz default now(),
  add column confirmed_by text default '升级前登记';
alter table calendar_days
  alter column confirmed_at drop default,
  alter column confirmed_by drop default,
  add constraint calendar_days_confirmed check ((confirmed_at is null) = (confirmed_by is null));
