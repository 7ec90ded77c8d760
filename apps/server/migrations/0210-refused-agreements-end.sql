-- 调解: an agreement that the court has not confirmed, and that no other takes the place of, ends too; what it was stays in its row.
alter table mediations
  drop constraint mediations_agreed,
  add constraint mediations_agreed check (
    (status in ('AGREEMENT_REACHED', 'AGREEMENT_PERFORMED') or status = 'MEDIATION_FAILED' and confirmation is not distinct from 'COURT_REFUSED')
      = (effective_on is not null)
    and (effective_on is null) = (form is null));
