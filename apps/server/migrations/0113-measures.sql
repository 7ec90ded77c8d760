-- 化解方案: a measure is a task on a matter, of a kind from a closed catalogue.
alter table tasks
  add column measure_kind text check (measure_kind in ('BY_LAW', 'BY_POLICY', 'BY_ECONOMIC_MEANS', 'BY_ADMINISTRATION',
    'BY_EXPLANATION', 'BY_NEGOTIATION', 'BY_COUNSELLING', 'BY_RELIEF')),
  drop constraint tasks_source_check,
  drop constraint tasks_source,
  add constraint tasks_source_check check (source in ('RESOLUTION', 'DIRECTIVE', 'CO_HANDLING', 'PERFORMANCE', 'MEASURE')),
  add constraint tasks_source check ((source = 'RESOLUTION') = (meeting_id is not null)
    and (source = 'DIRECTIVE') = (directive_id is not null)
    and (source in ('CO_HANDLING', 'PERFORMANCE', 'MEASURE')) = (petition_id is not null)
    and (source in ('CO_HANDLING', 'PERFORMANCE')) = (unit_id is not null)
    and (source = 'PERFORMANCE') = (claim_id is not null) and (source = 'MEASURE') = (measure_kind is not null));
