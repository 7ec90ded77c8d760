-- 变更原意见: what an opinion of a review grants is done by a day, like what an answer supports, and is a task of who answers for the matter.
alter table reviews
  add column perform_by date,
  add constraint reviews_performed check (perform_by is null or result is not distinct from 'CHANGED');
grant select (perform_by) on reviews to huiyin_county;

alter table tasks
  drop constraint tasks_source,
  add constraint tasks_source check ((source = 'RESOLUTION') = (meeting_id is not null)
    and (source = 'DIRECTIVE') = (directive_id is not null)
    and (source in ('CO_HANDLING', 'PERFORMANCE', 'MEASURE')) = (petition_id is not null)
    and (source in ('CO_HANDLING', 'PERFORMANCE')) = (unit_id is not null)
    -- of a changed opinion there is no claim
    and (source = 'PERFORMANCE' or claim_id is null) and (source = 'MEASURE') = (measure_kind is not null));
