-- 撤销、责令重新作出: at either tier both leave no opinion in force (0046). What is sent back is given anew by a day that the opinion names; what is
-- quashed by such a day, or by the end of the term for concluding, which begins anew.
alter table reviews
  drop constraint reviews_remanded,
  add constraint reviews_remanded check (case result when 'REMANDED' then redo_by is not null when 'QUASHED' then true
    else redo_by is null end);

-- one that is taken back before it is answered anew is closed as one that never was answered
alter table petitions
  drop constraint petitions_closed,
  add constraint petitions_closed check (status not in ('CLOSED', 'ARCHIVED')
    or (closed_at is not null and (
      (served_at is not null and (answered_at is not null or lawful_way is not null))
      or (origin = 'IMPORT' and answered_at is not null)
      or (served_at is null and lawful_way is null and disposition_reason is not null))));

-- claims that are split anew after an opinion fell: those that are kept are written again within one act
alter table tasks alter constraint tasks_claim deferrable initially deferred;

-- who is to answer anew is told at once
call app.admit('notices', 'ANSWER_FELL', beside => 'SENT_BACK');
