-- 归档: what a body that reviews keeps of a review is its own file, and is archived, bound and destroyed like that of a matter (0025).

alter table reviews
  add column archived_at timestamptz,
  add column archived_by text,
  add column archive_volume text check (length(archive_volume) between 1 and 100),
  -- the office whose answer it is has it in the matter's own file
  add constraint reviews_archived check (num_nulls(archived_at, archived_by, archive_volume) in (0, 3)
    and (archived_at is null or side = 'REVIEWING' and status in ('SERVED', 'NOT_ACCEPTED', 'WITHDRAWN')));
grant select (archived_at, archived_by, archive_volume) on reviews to huiyin_county;
create index reviews_archive_volume on reviews (county_id, tenant_id, archive_volume) where archive_volume is not null;

alter table archive_items
  alter column petition_id drop not null,
  add column review_id uuid,
  add constraint archive_items_review foreign key (county_id, tenant_id, review_id) references reviews (county_id, tenant_id, id),
  add constraint archive_items_of check (num_nonnulls(petition_id, review_id) = 1);
create index archive_items_of_review on archive_items (county_id, tenant_id, review_id) where review_id is not null;
call app.withhold_with('archive_items', '{review_id reviews}');

-- 保管期限表: a line for these files, where the office's table has one.
alter table retention_terms
  add column reviews boolean not null default false,
  add constraint retention_terms_of_reviews check (not reviews or category is null),
  drop constraint retention_terms_once,
  add constraint retention_terms_once unique nulls not distinct (county_id, tenant_id, category, reviews);

grant select (review_id) on archive_items to huiyin_keeper;
grant select (review_id) on papers to huiyin_keeper;

grant huiyin_keeper to current_user;
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
     where o.county_id = county and o.tenant_id = tenant and o.petition_id = any (matters));
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
