-- 回避决定时限: within how many working days an office decides on a recusal, an internal term of its own.
alter table tenants add recusal_workdays integer not null default 5 check (recusal_workdays between 1 and 20);
