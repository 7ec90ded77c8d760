-- What a province's regulation adds to the nation's: grounds of supervision, and ways by which a matter is at its end.
alter table supervision_orders
  add column given jsonb,
  drop constraint supervision_orders_ground_check,
  add constraint supervision_orders_ground_check check (ground in ('CONCLUDED_LATE', 'RESULT_NOT_FED_BACK', 'PROCEDURE_BREACHED',
    'STALLED', 'FALSIFIED', 'OPINION_NOT_EXECUTED', 'OTHER_GROUND', 'ANSWER_CLEARLY_WRONG', 'RESULT_FALSE_OR_NOT_DONE')),
  -- where its regulation gives a province's ground, as it stood when the order was issued
  add constraint supervision_orders_given check ((ground in ('ANSWER_CLEARLY_WRONG', 'RESULT_FALSE_OR_NOT_DONE')) = (given is not null));

alter table petitions
  add column ending text check (ending in ('LAST_OPINION', 'SETTLEMENT_REACHED', 'SETTLEMENT_PERFORMED', 'REVIEW_NOT_ASKED',
    'NO_SUCCESSOR', 'VERIFIED')),
  -- a county's own terms laid upon its province's regulation
  drop constraint petitions_profile_check,
  add constraint petitions_profile_check
    check (profile ~ '^cn-(2005|2022)(\+[a-z]{2,6}-[0-9]{4}[a-z]?(v[0-9]{1,3})?){0,2}$');
