-- 信访工作责任书: what the holder of a post answers for, in two lists (一岗双责): the business line, and petitions within it.

create table responsibility_letters (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  post_id uuid not null,
  status text not null check (status in ('DRAFT', 'SIGNED', 'IN_FORCE', 'REPLACED', 'WITHDRAWN')),
  business_duties text not null check (length(business_duties) between 1 and 5000),
  petition_duties text not null check (length(petition_duties) between 1 and 5000),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  signed_on date,
  signed_by text,
  countersigned_on date check (countersigned_on >= signed_on),
  countersigned_by text,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint responsibility_letters_post foreign key (county_id, tenant_id, post_id) references leadership_posts (county_id, tenant_id, id),
  constraint responsibility_letters_signed check ((signed_on is null) = (signed_by is null) and (countersigned_on is null) = (countersigned_by is null)
    and case status when 'DRAFT' then signed_on is null and countersigned_on is null
                    when 'SIGNED' then signed_on is not null and countersigned_on is null
                    when 'WITHDRAWN' then countersigned_on is null
                    else countersigned_on is not null end)
);
create unique index responsibility_letters_in_force on responsibility_letters (county_id, tenant_id, post_id) where status = 'IN_FORCE';
create unique index responsibility_letters_in_hand on responsibility_letters (county_id, tenant_id, post_id) where status in ('DRAFT', 'SIGNED');
create index responsibility_letters_of_post on responsibility_letters (county_id, tenant_id, post_id, from_on desc);
create index responsibility_letters_latest on responsibility_letters (county_id, tenant_id, from_on desc, id desc);
call app.wall('responsibility_letters');
