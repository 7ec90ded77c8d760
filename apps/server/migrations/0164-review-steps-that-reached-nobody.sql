-- 无法送达 of a review's opinion, recorded as SERVED before there was a step of its own. Each can be told: an opinion was served
-- again only after it had reached nobody, so of several such steps the last alone can be a service, and the file says how that went.
-- The owner sees no tenant's row, so the force is lifted for one statement of this transaction.
alter table reviews no force row level security;
alter table review_steps no force row level security;
update review_steps s set kind = 'SERVICE_FAILED'
  from reviews r
 where r.county_id = s.county_id and r.tenant_id = s.tenant_id and r.id = s.review_id and s.kind = 'SERVED'
   and (r.service_method = 'UNDELIVERABLE'
     or exists (select from review_steps n where n.county_id = s.county_id and n.tenant_id = s.tenant_id
          and n.review_id = s.review_id and n.kind = 'SERVED' and n.seq > s.seq));
alter table review_steps force row level security;
alter table reviews force row level security;
