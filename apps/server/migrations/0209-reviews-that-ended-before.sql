-- 终止 of before 0201, which was written down as 不予受理. Each can be told: its last step is the program's own (系统), and nobody but a person
-- declines a review. Its time line says so too; the terms it ends lapse alike under either name.
-- The owner sees no tenant's row, so the force is lifted for the statements of this transaction.
alter table reviews no force row level security;
alter table review_steps no force row level security;
alter table petition_events no force row level security;
update reviews r set status = 'TERMINATED'
 where r.status = 'NOT_ACCEPTED' and exists (select from review_steps s
   where s.county_id = r.county_id and s.tenant_id = r.tenant_id and s.review_id = r.id
     and s.kind = 'NOT_ACCEPTED' and s.by_name = '系统' and s.text = r.decline_reason);
update review_steps s set kind = 'TERMINATED'
  from reviews r
 where r.county_id = s.county_id and r.tenant_id = s.tenant_id and r.id = s.review_id
   and r.status = 'TERMINATED' and s.kind = 'NOT_ACCEPTED' and s.by_name = '系统';
update petition_events e set kind = 'REVIEW_TERMINATED'
  from reviews r
 where r.county_id = e.county_id and r.tenant_id = e.tenant_id and r.petition_id = e.petition_id
   and r.status = 'TERMINATED' and e.kind in ('REVIEW_NOT_ACCEPTED', 'RE_REVIEW_NOT_ACCEPTED')
   and e.data ->> 'reviewId' = r.id::text and e.actor_name like '% 系统';
alter table petition_events force row level security;
alter table review_steps force row level security;
alter table reviews force row level security;
