-- 复查、复核申请告知原答复单位: whoever answers for a matter hears that a review of its answer was asked for where they were not: at the portal, or
-- at the counter of the body that reviews.
call app.admit('notices', 'REVIEW_ASKED', beside => 'BOUNCED_AGAIN');

-- 认为承诺没有做到: stands beside the promise as it stands on the time line; what was said last counts.
alter table commitments
  add column performance_objection text check (length(performance_objection) between 1 and 1000),
  add column performance_objected_at timestamptz,
  add constraint commitments_performance_objection check ((performance_objection is null) = (performance_objected_at is null));
