-- 终止: a review whose answer is none any more, or whose body stands aside or was closed, ends with the reason and the way that is open, and
-- nobody has declined it. What ended so before this migration stays under 不予受理, with its reason.

call app.admit('reviews', 'TERMINATED', beside => 'WITHDRAWN');
call app.admit('review_steps', 'TERMINATED', beside => 'WITHDRAWN');
alter table reviews
  drop constraint reviews_declined,
  add constraint reviews_declined check ((status in ('NOT_ACCEPTED', 'TERMINATED')) =
    (decline_reason is not null and lawful_way is not null and decline_notice is not null)),
  -- an opinion that was given and is never served stays in the file that ends (0184)
  drop constraint reviews_decided,
  add constraint reviews_decided check (status in ('NOT_ACCEPTED', 'TERMINATED') or (status in ('DECIDED', 'SERVED')) =
    (result is not null and found is not null and basis is not null and opinion is not null and decided_at is not null));
