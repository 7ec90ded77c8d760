-- 诉求: a petition is split into claims, and each is answered by itself (信访工作条例第三十二条).

create table claims (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  ordinal integer not null check (ordinal between 1 and 20),
  text text not null check (length(text) between 1 and 500),
  outcome text check (outcome in ('SUPPORTED', 'PARTLY_SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED')),
  facts text,
  legal_basis text,
  opinion text,
  -- 督促执行: the last day on which what is supported is to be done
  perform_by date,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint claims_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint claims_ordinal unique (county_id, tenant_id, petition_id, ordinal),
  constraint claims_answered check ((outcome is null) = (facts is null) and (facts is null) = (legal_basis is null)
    and (legal_basis is null) = (opinion is null)
    and (perform_by is not null) = coalesce(outcome in ('SUPPORTED', 'PARTLY_SUPPORTED'), false))
);
-- the list is written anew each time a petition is split
call app.wall('claims', '{select,insert,update,delete}');

alter table petitions
  drop constraint petitions_outcome_check,
  add constraint petitions_outcome_check check (outcome in ('SUPPORTED', 'PARTLY_SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED', 'NOT_RECORDED'));

-- 执行: what was supported is a task of the unit that answered
alter table tasks
  add column claim_id uuid,
  drop constraint tasks_source_check,
  drop constraint tasks_source,
  add constraint tasks_source_check check (source in ('RESOLUTION', 'DIRECTIVE', 'CO_HANDLING', 'PERFORMANCE')),
  add constraint tasks_source check ((source = 'RESOLUTION') = (meeting_id is not null)
    and (source = 'DIRECTIVE') = (directive_id is not null)
    and (source in ('CO_HANDLING', 'PERFORMANCE')) = (petition_id is not null)
    and (petition_id is null) = (unit_id is null) and (source = 'PERFORMANCE') = (claim_id is not null)),
  add constraint tasks_claim foreign key (county_id, tenant_id, claim_id) references claims (county_id, tenant_id, id);
create unique index tasks_of_claim on tasks (county_id, tenant_id, claim_id) where claim_id is not null;
