-- 收件 at the counter of the body that reviews: how the request came; and a file of what a body outside Huiyin answered, whom nothing is sent.
alter table reviews
  add column channel text check (channel in ('VISIT', 'LETTER', 'PHONE', 'EMAIL', 'MAILBOX')),
  drop constraint reviews_sides,
  add constraint reviews_sides check ((side = 'ANSWERING') = (petition_id is not null) and other_tenant_id is distinct from tenant_id);
grant select (channel) on reviews to huiyin_county;
