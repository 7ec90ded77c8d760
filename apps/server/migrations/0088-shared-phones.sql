-- 同户共用电话: how many people confirmed by a phone that counts once already, as the office established it; a number, and no more.
alter table group_matters add column shared_phones integer not null default 0 check (shared_phones between 0 and 1000);
