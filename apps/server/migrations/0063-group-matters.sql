-- 集体信访: how the representatives of a matter were chosen, and who stands behind it (联名人), each by their own confirmation.

create table group_matters (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  chosen_by text not null check (chosen_by in ('CHOSEN_AT_MEETING', 'CHOSEN_IN_WRITING')),
  chosen_on date not null,
  mandate text not null check (length(mandate) between 1 and 500),
  -- which invitation code holds: it is derived, never stored
  invitation_issue integer not null default 1,
  formed_at timestamptz not null,
  formed_by text not null,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint group_matters_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint group_matters_once unique (county_id, tenant_id, petition_id)
);
call app.wall('group_matters');

-- one row a confirmation; whoever confirms again with the same phone keeps the number and is counted once
create table co_signers (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  ordinal integer not null check (ordinal >= 1),
  name_sealed bytea,
  phone_sealed bytea,
  address_sealed bytea,
  -- of this matter alone: the same phone in another has another
  phone_index bytea,
  code_index bytea,
  wish text not null check (wish in ('IN_PORTAL', 'BY_REPRESENTATIVE', 'BY_POST')),
  consented_to integer not null,
  confirmed_at timestamptz not null,
  withdrawn_at timestamptz,
  served_at timestamptz,
  service_method text check (service_method in ('IN_PORTAL', 'BY_REPRESENTATIVE', 'BY_POST', 'AT_COUNTER', 'UNREACHED')),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint co_signers_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint co_signers_code unique (county_id, tenant_id, petition_id, code_index),
  -- of who has withdrawn nothing is kept but the number
  constraint co_signers_withdrawn check (case when withdrawn_at is null
    then name_sealed is not null and phone_sealed is not null and phone_index is not null and code_index is not null
    else num_nonnulls(name_sealed, phone_sealed, address_sealed, phone_index, code_index) = 0 end),
  constraint co_signers_served check ((served_at is null) = (service_method is null))
);
create index co_signers_of_petition on co_signers (county_id, tenant_id, petition_id, ordinal);
call app.wall('co_signers');
-- identities: the county reads none of it, and in a tenant only what an act shows
revoke select on co_signers from huiyin_county;
