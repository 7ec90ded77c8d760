-- 建议意见 (信访工作条例第二十九条): adopted, adopted in part, or not, with reasons; what was studied stands where the facts do.

alter table claims
  add column reasons text,
  drop constraint claims_outcome_check,
  add constraint claims_outcome_check check (outcome in ('SUPPORTED', 'PARTLY_SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED',
    'SUGGESTION_ADOPTED', 'SUGGESTION_PARTLY_ADOPTED', 'SUGGESTION_NOT_ADOPTED')),
  drop constraint claims_answered,
  add constraint claims_answered check ((outcome is null) = (facts is null) and (facts is null) = (opinion is null)
    and case when outcome like 'SUGGESTION%' then true else (facts is null) = (legal_basis is null) end
    and (reasons is not null) = coalesce(outcome in ('SUGGESTION_PARTLY_ADOPTED', 'SUGGESTION_NOT_ADOPTED'), false)
    and (perform_by is not null) = coalesce(outcome in ('SUPPORTED', 'PARTLY_SUPPORTED', 'SUGGESTION_ADOPTED',
      'SUGGESTION_PARTLY_ADOPTED'), false));

alter table petitions
  drop constraint petitions_outcome_check,
  add constraint petitions_outcome_check check (outcome in ('SUPPORTED', 'PARTLY_SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED', 'NOT_RECORDED',
    'SUGGESTION_ADOPTED', 'SUGGESTION_PARTLY_ADOPTED', 'SUGGESTION_NOT_ADOPTED')),
  drop constraint petitions_outcome,
  add constraint petitions_outcome check (outcome is null or outcome = 'NOT_RECORDED'
    or (facts is not null and (legal_basis is not null or outcome like 'SUGGESTION%')));
