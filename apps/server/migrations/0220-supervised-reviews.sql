-- 督办 of a review: a body that reviews and lets its own thirty days pass is supervised as any office is, on its own file, which is of no
-- petition there. An order is of a petition or of such a file.
alter table supervision_orders
  alter column petition_id drop not null,
  add column review_id uuid,
  add constraint supervision_orders_review foreign key (county_id, tenant_id, review_id) references reviews (county_id, tenant_id, id),
  add constraint supervision_orders_of_what check (num_nonnulls(petition_id, review_id) = 1);
create unique index supervision_orders_one_of_review on supervision_orders (county_id, tenant_id, review_id)
  where status in ('FEEDBACK_AWAITED', 'FED_BACK', 'RECTIFIED');
create index supervision_orders_of_review on supervision_orders (county_id, tenant_id, review_id, issued_on desc) where review_id is not null;
-- it is withheld with the file that it is of
call app.withhold_with('supervision_orders', '{review_id reviews}');
grant select (review_id) on supervision_orders to huiyin_keeper;

-- who is supervised on a review, and who supervises, are told as on a petition: each is what it was, and these beside it
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'notices'::regclass and conname = 'notices_facts');
  change record;
begin
  for change in select * from (values
    ('OR (petition_id IS NOT NULL)', 'OR (petition_id IS NOT NULL) OR (review_id IS NOT NULL)'),
    ('(review_id IS NULL) OR (kind = ANY (ARRAY[', '(review_id IS NULL) OR (kind = ANY (ARRAY[''SUPERVISED''::text, ''SUPERVISION_DUE''::text, ''SUPERVISION_PROGRESS''::text, ')
  ) as changes (was, becomes) loop
    if position(change.was in known) = 0 then
      raise exception 'notices_facts does not know %: %', change.was, known;
    end if;
    known := replace(known, change.was, change.becomes);
  end loop;
  execute format('alter table notices drop constraint notices_facts, add constraint notices_facts %s', known);
end $$;

grant huiyin_keeper to current_user;
create or replace function app.hanging_on(matters uuid[]) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(h.id), '{}') from (
            select id, county_id, tenant_id, petition_id from public.tasks
      union all select id, county_id, tenant_id, petition_id from public.claims
      union all select id, county_id, tenant_id, petition_id from public.commitments
      union all select id, county_id, tenant_id, petition_id from public.explanations
      union all select id, county_id, tenant_id, petition_id from public.aid_offers
      union all select id, county_id, tenant_id, petition_id from public.legacy_dossiers
      union all select id, county_id, tenant_id, petition_id from public.hand_offs
      union all select id, county_id, tenant_id, petition_id from public.transfers
      union all select id, county_id, tenant_id, petition_id from public.sponsorships
      union all select id, county_id, tenant_id, petition_id from public.supervision_orders
      union all select id, county_id, tenant_id, review_id from public.supervision_orders
      union all select id, county_id, tenant_id, petition_id from public.mediations
      union all select id, county_id, tenant_id, petition_id from public.reviews
      union all select id, county_id, tenant_id, petition_id from public.jurisdiction_dockets
      union all select id, county_id, tenant_id, petition_id from public.recusals
      union all select id, county_id, tenant_id, petition_id from public.group_matters
      union all select id, county_id, tenant_id, petition_id from public.co_signers
      union all select id, county_id, tenant_id, petition_id from public.attachments
      union all select id, county_id, tenant_id, petition_id from public.papers
      union all select id, county_id, tenant_id, review_id from public.papers
      union all select id, county_id, tenant_id, petition_id from public.receptions) h
   where h.county_id = nullif(current_setting('app.county', true), '')::integer
     and h.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
     and h.petition_id = any (matters)
$$;

-- What was said on an order is lost with the file it is of.
create or replace function app.erase_volume(volume uuid) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  county integer := nullif(current_setting('app.county', true), '')::integer;
  tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  -- as the application writes it where a word must stand
  gone constant text := '已销毁';
  matters uuid[];
  own uuid[];
begin
  if not exists (select from public.archive_volumes v
                  where v.county_id = county and v.tenant_id = tenant and v.id = volume and v.status = 'DESTROYING') then
    raise exception 'not a volume that is being destroyed' using errcode = 'insufficient_privilege';
  end if;
  matters := array(select distinct i.petition_id from public.archive_items i
                    where i.county_id = county and i.tenant_id = tenant and i.volume_id = volume and i.petition_id is not null);
  own := array(select distinct i.review_id from public.archive_items i
                  where i.county_id = county and i.tenant_id = tenant and i.volume_id = volume and i.review_id is not null);
  update public.archive_items i set record_sealed = null
   where i.county_id = county and i.tenant_id = tenant and i.volume_id = volume;
  update public.papers p set file_sealed = null
   where p.county_id = county and p.tenant_id = tenant and (p.petition_id = any (matters) or p.review_id = any (own));
  -- what a step's data tell is codes, ids and days, but for these
  update public.petition_events e set text = null, data = e.data - 'lawfulWay' - 'notice'
   where e.county_id = county and e.tenant_id = tenant and e.petition_id = any (matters);
  update public.service_attempts s set proof = gone
   where s.county_id = county and s.tenant_id = tenant and s.petition_id = any (matters);
  update public.ratings r set body_comment = null, organ_comment = null
   where r.county_id = county and r.tenant_id = tenant and r.petition_id = any (matters);
  update public.sponsor_visits v set place = gone, what = gone
   where v.county_id = county and v.tenant_id = tenant and v.sponsorship_id in (select s.id from public.sponsorships s
     where s.county_id = county and s.tenant_id = tenant and s.petition_id = any (matters));
  update public.supervision_steps s set text = gone
   where s.county_id = county and s.tenant_id = tenant and s.order_id in (select o.id from public.supervision_orders o
     where o.county_id = county and o.tenant_id = tenant and (o.petition_id = any (matters) or o.review_id = any (own)));
  update public.review_steps s set text = null
   where s.county_id = county and s.tenant_id = tenant and (s.review_id = any (own) or s.review_id in (
     select r.id from public.reviews r
      where r.county_id = county and r.tenant_id = tenant and r.petition_id = any (matters)));
  update public.transfer_hops h set text = null
   where h.county_id = county and h.tenant_id = tenant and h.kind <> 'HANDED_ON' and h.transfer_id in (select t.id from public.transfers t
     where t.county_id = county and t.tenant_id = tenant and t.petition_id = any (matters));
  update public.jurisdiction_opinions j set reason = gone
   where j.county_id = county and j.tenant_id = tenant and j.docket_id in (select d.id from public.jurisdiction_dockets d
     where d.county_id = county and d.tenant_id = tenant and d.petition_id = any (matters));
end $$;
revoke huiyin_keeper from current_user;
