-- 外出而返岗日期未定: an absence may have no last day until somebody records the return.

alter table absences alter column until_on drop not null;
