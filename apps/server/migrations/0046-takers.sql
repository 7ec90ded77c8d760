-- 离任移交: an end that is set ahead names who takes over what is in hand the day after; the daily job does it once.
alter table leadership_posts
  add column taker_id uuid,
  add column taker_named_by text,
  add column taken_over_at timestamptz,
  add constraint leadership_posts_taker foreign key (county_id, tenant_id, taker_id) references officials (county_id, tenant_id, id),
  add constraint leadership_posts_taker_named check ((taker_id is null) = (taker_named_by is null));
create index leadership_posts_to_take_over on leadership_posts (county_id, tenant_id, until_on)
  where taker_id is not null and taken_over_at is null;
