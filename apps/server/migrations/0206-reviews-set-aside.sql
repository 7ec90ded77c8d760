-- 复核 of a review: the body that gave the first opinion has in its own file what became of it.
alter table reviews
  add column set_aside_result text check (set_aside_result in ('QUASHED', 'CHANGED', 'REMANDED')),
  add column set_aside_on date,
  add column set_aside_by text check (length(set_aside_by) between 1 and 100),
  add constraint reviews_set_aside check (num_nonnulls(set_aside_result, set_aside_on, set_aside_by) in (0, 3)
    and (set_aside_result is null or tier = 'REVIEW'));
grant select (set_aside_result, set_aside_on, set_aside_by) on reviews to huiyin_county;
