-- 下一步: what is to be done next in a matter, and by when; where nothing is planned, the term that runs says so.

alter table petitions
  add column next_action text check (length(next_action) between 1 and 200),
  add column next_action_on date,
  add constraint petitions_next_action check ((next_action is null) = (next_action_on is null));
