-- 历史遗留问题档案: of a matter whose papers are old or missing: what happened when, as far as it is known and from where, and which
-- paper is missing. It is kept on a matter, never on a person.

create table legacy_dossiers (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  problem text not null check (length(problem) between 1 and 1000),
  opened_on date not null,
  opened_by text not null,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint legacy_dossiers_one unique (county_id, tenant_id, petition_id),
  constraint legacy_dossiers_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id)
);
create index legacy_dossiers_opened on legacy_dossiers (county_id, tenant_id, opened_on desc, id);
call app.wall('legacy_dossiers');

create table dossier_entries (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  -- a year, a month or a day
  happened_on text not null check (happened_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  what text not null check (length(what) between 1 and 2000),
  source text not null check (source in ('FROM_DOCUMENT', 'FROM_ARCHIVE', 'FROM_ORAL_ACCOUNT', 'SOURCE_UNKNOWN')),
  source_note text check (length(source_note) between 1 and 300),
  attachment_id uuid,
  recorded_on date not null,
  recorded_by text not null,
  struck_on date,
  strike_reason text check (length(strike_reason) between 1 and 300),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint dossier_entries_dossier foreign key (county_id, tenant_id, dossier_id) references legacy_dossiers (county_id, tenant_id, id),
  constraint dossier_entries_attachment foreign key (county_id, tenant_id, attachment_id) references attachments (county_id, tenant_id, id),
  constraint dossier_entries_struck check ((struck_on is null) = (strike_reason is null))
);
create index dossier_entries_of on dossier_entries (county_id, tenant_id, dossier_id, happened_on);
call app.wall('dossier_entries');

create table dossier_gaps (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  ordinal integer not null check (ordinal > 0),
  paper text not null check (length(paper) between 1 and 200),
  -- where it was looked for, each with its day
  searches text[] not null check (cardinality(searches) <= 30),
  status text not null check (status in ('GAP_OPEN', 'GAP_FOUND', 'GAP_CERTIFIED')),
  outcome text check (length(outcome) between 1 and 500),
  ended_on date,
  recorded_by text not null,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint dossier_gaps_ordinal unique (county_id, tenant_id, dossier_id, ordinal),
  constraint dossier_gaps_dossier foreign key (county_id, tenant_id, dossier_id) references legacy_dossiers (county_id, tenant_id, id),
  constraint dossier_gaps_ended check ((status = 'GAP_OPEN') = (ended_on is null) and (ended_on is null) = (outcome is null)),
  constraint dossier_gaps_searched check (status <> 'GAP_CERTIFIED' or cardinality(searches) > 0)
);
call app.wall('dossier_gaps');

call app.withhold('legacy_dossiers');
call app.withhold_with('dossier_entries', '{dossier_id legacy_dossiers}');
call app.withhold_with('dossier_gaps', '{dossier_id legacy_dossiers}');
