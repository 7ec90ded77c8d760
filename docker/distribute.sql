-- Distributes Huiyin's tables over a Citus 13 cluster: every county on one shard. Run by docker/distribute.sh, once: after
-- the nodes know each other and the server has migrated, while it is stopped. See docs/scaling.md.
\set ON_ERROR_STOP on

-- Rows that are there already are moved with COPY, which row-level security refuses to everybody else.
select not rolsuper as ordinary from pg_roles where rolname = current_user \gset
\if :ordinary
  do $$ begin raise 'only a superuser of the coordinator can distribute the tables'; end $$;
\endif

-- The place, set by SET LOCAL in app.enter, must reach the workers.
alter role huiyin_tenant set citus.propagate_set_commands = 'local';
alter role huiyin_county set citus.propagate_set_commands = 'local';

-- Citus connects to a worker as the role that works now, in a definer function its owner. Without a password they can
-- sign in nowhere but between the nodes.
alter role huiyin_keeper with login password null;
alter role huiyin_search with login password null;

-- The search functions are called within a statement on one shard, and read another table of that shard.
alter role huiyin_tenant set citus.allow_nested_distributed_execution = on;
alter role huiyin_county set citus.allow_nested_distributed_execution = on;

begin;
set local citus.multi_shard_modify_mode = 'sequential';

-- What every node asks for: small, hardly ever written, unique over all counties.
select create_reference_table('counties');
select create_reference_table('tenants');

-- One group: joins and foreign keys stay on a county's shard. Each table after those it points to.
select create_distributed_table('tenant_keys', 'county_id', colocate_with => 'none');
select create_distributed_table('counters', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('receipt_keys', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('tallies', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('idempotency_keys', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('divisions', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('calendar_days', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('legal_overlays', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('units', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('officials', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('accounts', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('sessions', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('invitations', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('leadership_groups', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('leadership_posts', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('meetings', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('meeting_attendances', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('directives', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('tasks', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('leadership_amendments', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('absences', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('duties', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('information_officers', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('officer_trainings', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('report_obligations', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('reports', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('report_editions', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('emergency_reports', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('emergency_follow_ups', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('public_contacts', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('topics', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('import_batches', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('import_rows', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('petitions', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('parties', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('group_matters', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('co_signers', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('petition_events', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('service_attempts', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('transfers', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('transfer_hops', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('responsibility_letters', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('accusations', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('recusals', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('withholdings', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('claims', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('commitments', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('explanations', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('aid_offers', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('legacy_dossiers', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('hand_offs', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('sponsorships', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('sponsor_visits', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('reviews', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('review_steps', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('supervision_orders', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('supervision_steps', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('mediations', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('mediation_sessions', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('mediation_items', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('mediation_participants', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('dispute_links', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('competence_rules', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('jurisdiction_dockets', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('jurisdiction_opinions', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('ratings', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('receptions', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('receipt_days', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('county_receipt_days', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('receipt_leaves', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('reception_ratings', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('attachments', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('dossier_entries', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('dossier_gaps', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('papers', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('retention_terms', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('archive_lists', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('archive_volumes', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('archive_items', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('destructions', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('destruction_lines', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('paper_templates', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('petition_search', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('digests', 'county_id', colocate_with => 'tenant_keys');
select create_distributed_table('notices', 'county_id', colocate_with => 'tenant_keys');

-- A group of its own: app.audit writes as another role in the act's own transaction, which Citus refuses on shards of a
-- group that the first role has written.
select create_distributed_table('audit_heads', 'county_id', colocate_with => 'none');
select create_distributed_table('audit_log', 'county_id', colocate_with => 'audit_heads');

commit;

\echo The tables and where they live; local ones are the book-keeping of the owner:
select c.relname as table, coalesce(t.citus_table_type, 'local') as kind, t.distribution_column, t.colocation_id
  from pg_class c left join citus_tables t on t.table_name = c.oid
 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
   and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
 order by kind, c.relname;
