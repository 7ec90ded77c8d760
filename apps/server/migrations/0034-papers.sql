-- Papers that an office issues on a petition, each edition kept as it went out, and the county's own templates for them.

alter table tenants add paper_mark text check (length(paper_mark) between 1 and 8);

create table paper_templates (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('ACCEPTANCE_NOTICE', 'NON_ACCEPTANCE_NOTICE', 'FORWARDING_LETTER', 'ASSIGNMENT_LETTER',
    'FORWARDING_NOTICE', 'EXTENSION_NOTICE', 'HANDLING_OPINION', 'COMPLETION_REPORT')),
  edition integer not null check (edition >= 1),
  title text not null check (length(title) between 1 and 60),
  body text not null check (length(body) between 1 and 10000),
  series text not null check (length(series) between 1 and 4),
  written_at timestamptz not null,
  written_by text not null,
  primary key (county_id, tenant_id, id),
  constraint paper_templates_edition unique (county_id, kind, edition)
);
comment on constraint paper_templates_edition on paper_templates is 'county-wide';
-- The county's office writes them, every tenant's papers are made from them; an edition is never changed.
call app.wall('paper_templates', '{select,insert}', readers => 'county');

create table papers (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  kind text not null check (kind in ('ACCEPTANCE_NOTICE', 'NON_ACCEPTANCE_NOTICE', 'FORWARDING_LETTER', 'ASSIGNMENT_LETTER',
    'FORWARDING_NOTICE', 'EXTENSION_NOTICE', 'HANDLING_OPINION', 'COMPLETION_REPORT')),
  -- the event it belongs to
  act_seq integer not null,
  document_number text not null,
  edition integer not null check (edition >= 1),
  dated_on date not null,
  -- 0: our own wording
  template_edition integer not null check (template_edition >= 0),
  sha256 text not null check (length(sha256) = 64),
  file_sealed bytea not null,
  issued_at timestamptz not null,
  issued_by text not null,
  reason text check (length(reason) between 1 and 200),
  primary key (county_id, tenant_id, id),
  constraint papers_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint papers_number unique (county_id, tenant_id, document_number, edition),
  constraint papers_once unique (county_id, tenant_id, petition_id, kind, act_seq, edition),
  -- whoever issues anew says why
  constraint papers_reason check ((edition = 1) = (reason is null))
);
call app.wall('papers', '{select,insert}');
-- they name petitioners: the county reads them where it has entered
revoke select on papers from huiyin_county;
