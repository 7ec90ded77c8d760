-- A link by which somebody sets the first password of an account: told once, used once, over after some days.

create table invitations (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  invited_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (county_id, tenant_id, id),
  constraint invitations_token unique (county_id, tenant_id, token_hash),
  constraint invitations_account foreign key (county_id, tenant_id, account_id) references accounts (county_id, tenant_id, id),
  check (used_at is null or revoked_at is null)
);
create index invitations_open on invitations (county_id, tenant_id, account_id) where used_at is null and revoked_at is null;
call app.wall('invitations');
revoke select on invitations from huiyin_county;
