-- 送达: to whom an answer was handed, what was tried in vain before, and whether the petitioner agreed to be served online.

alter table petitions
  add column service_recipient text check (service_recipient in ('PETITIONER', 'REPRESENTATIVE', 'ADULT_FAMILY', 'AGENT')),
  -- said by the petitioner in the portal alone; null again when it is taken back
  add column electronic_consent_at timestamptz,
  drop constraint petitions_service_method_check,
  add constraint petitions_service_method_check check (service_method in ('IN_PERSON', 'POST', 'PHONE', 'SMS', 'ELECTRONIC',
    'LEFT_AT_HOME', 'PUBLIC_NOTICE', 'UNDELIVERABLE')),
  add constraint petitions_service_recipient check (service_recipient is null or service_method not in ('PUBLIC_NOTICE', 'UNDELIVERABLE'));

-- 送达未成, and the public notice (公告) that follows: said once.
create table service_attempts (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  method text not null check (method in ('IN_PERSON', 'POST', 'PHONE', 'SMS', 'ELECTRONIC', 'LEFT_AT_HOME', 'PUBLIC_NOTICE')),
  failure text check (failure in ('NOBODY_HOME', 'RECEIPT_REFUSED', 'MOVED_AWAY', 'ADDRESS_UNKNOWN', 'LETTER_RETURNED')),
  at timestamptz not null,
  until_on date,
  proof text not null check (length(proof) between 1 and 1000),
  by_name text not null,
  recorded_at timestamptz not null,
  primary key (county_id, tenant_id, id),
  constraint service_attempts_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint service_attempts_outcome check ((method = 'PUBLIC_NOTICE') = (until_on is not null) and (until_on is null) = (failure is not null))
);
create index service_attempts_of_petition on service_attempts (county_id, tenant_id, petition_id, at);
call app.wall('service_attempts', '{select,insert}');
