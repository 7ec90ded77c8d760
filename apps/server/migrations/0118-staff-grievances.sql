-- 教职工内部矛盾: what a member of staff brings against their office or superiors. It is kept from the line managers named by the same
-- withholdings as an accusation from the accused, and like one it is numbered and counted apart.
alter table petitions
  -- whose staff it is
  add column staff_office text check (length(staff_office) between 1 and 100),
  drop constraint petitions_confidential,
  add constraint petitions_confidential check (not confidential or category = 'ACCUSATION' or staff_office is not null),
  add constraint petitions_staff check (staff_office is null or confidential);
alter table withholdings
  drop constraint withholdings_ground_check,
  add constraint withholdings_ground_check check (ground in ('ACCUSED', 'RECUSED', 'REROUTED', 'LINE_MANAGER'));
