import { NAMED_BY_THE_LOG } from '../withholdings/withholding.service';

/**
 * Every opening in the wall: who reaches which rows of which table, reviewed here and compared with the catalogue. A
 * tenant table that is not named below has the usual openings and no others.
 */
export type Command = 'select' | 'insert' | 'update' | 'delete';
export type Role = 'tenant' | 'county' | 'door' | 'audit' | 'keeper' | 'search';

/** TENANT: rows of the tenant entered. COUNTY: rows of its county. ALL: every row. */
export type Rows = 'TENANT' | 'COUNTY' | 'ALL';

export type TableWall = Readonly<{
  policies: Readonly<Partial<Record<Role, Readonly<Partial<Record<Command, Rows>>>>>>;
  /** Columns that a role's SELECT leaves out; '*' says that the role has a policy but no right to read. */
  withheld?: Readonly<Partial<Record<Role, readonly string[] | '*'>>>;
  /** The only columns that a role's SELECT reads, beside the place. */
  reads?: Readonly<Partial<Record<Role, readonly string[]>>>;
}>;

const READ = { select: 'TENANT' } as const;
const APPEND = { ...READ, insert: 'TENANT' } as const;
const CHANGE = { ...APPEND, update: 'TENANT' } as const;
const PRUNE = { ...CHANGE, delete: 'TENANT' } as const;
const ERASE = { ...READ, update: 'TENANT' } as const;
const OVERSEE = { select: 'COUNTY' } as const;

/** What `app.erase_volume` erases of a matter, found by what it hangs on; and what that hangs on. */
const erased = (...reads: readonly string[]): TableWall => ({
  policies: { tenant: APPEND, county: OVERSEE, keeper: ERASE },
  reads: { keeper: reads },
});
const lookedUp = { keeper: ['id', 'petition_id'] } as const;
/** What an office has of a matter that lies in another as well: app.copies_of follows it from one to the other. */
const copied: TableWall = {
  policies: { tenant: CHANGE, county: OVERSEE, keeper: OVERSEE },
  reads: lookedUp,
  withheld: { county: ['parties_sealed'] },
};
const leading: TableWall = { policies: { tenant: CHANGE, county: OVERSEE, keeper: READ }, reads: lookedUp };

const usual: TableWall = { policies: { tenant: CHANGE, county: OVERSEE } };

const named: Readonly<Record<string, TableWall>> = {
  // global: a county's row is its own place
  counties: {
    policies: { tenant: OVERSEE, county: OVERSEE, keeper: { select: 'ALL', insert: 'ALL' } },
  },
  // the keeper tells the door where a code leads
  tenants: { policies: { ...usual.policies, keeper: { select: 'ALL' } } },
  tenant_keys: { policies: { tenant: APPEND, county: OVERSEE }, withheld: { county: '*' } },
  receipt_keys: { policies: { tenant: APPEND, county: OVERSEE } },
  // what was closed is past
  receipt_days: { policies: { tenant: APPEND, county: OVERSEE } },
  county_receipt_days: { policies: { tenant: APPEND, county: OVERSEE } },
  receipt_leaves: { policies: { tenant: APPEND, county: OVERSEE }, withheld: { county: '*' } },
  // what is over is removed
  idempotency_keys: { policies: { tenant: PRUNE, county: OVERSEE }, withheld: { county: '*' } },
  sessions: { policies: { tenant: PRUNE, county: OVERSEE }, withheld: { county: '*' } },
  invitations: { policies: usual.policies, withheld: { county: '*' } },
  accounts: {
    policies: { ...usual.policies, keeper: OVERSEE },
    withheld: { county: ['password_hash', 'email', 'digest'] },
    reads: { keeper: ['official_id', 'official_since'] },
  },
  // an inbox and its mails are one person's own
  // what is long over is removed from an inbox, and what was mailed long ago
  notices: { policies: { tenant: PRUNE, county: OVERSEE }, withheld: { county: '*' } },
  digests: { policies: { tenant: PRUNE, county: OVERSEE }, withheld: { county: '*' } },
  parties: {
    policies: { tenant: PRUNE, county: OVERSEE },
    withheld: {
      county: ['name_sealed', 'phone_sealed', 'phone_index', 'address_sealed', 'document_sealed'],
    },
  },
  // whom a matter accuses, and from whom it is withheld, is never taken back
  accusations: {
    policies: { tenant: APPEND, county: OVERSEE, keeper: OVERSEE },
    reads: { keeper: ['petition_id', 'kind', 'name', 'office_name', 'office_id', 'official_id', 'named_at'] },
  },
  withholdings: { policies: { tenant: APPEND, county: OVERSEE, keeper: OVERSEE } },
  // what is withheld from a unit is withheld from its officials
  officials: { policies: { ...usual.policies, keeper: OVERSEE } },
  units: { policies: { ...usual.policies, keeper: OVERSEE } },
  // app.missing_numbers looks for the numbers that no row bears, app.unseen_matters for what is counted and not seen
  petitions: {
    policies: { ...usual.policies, keeper: OVERSEE },
    reads: {
      keeper: ['id', 'number', 'registered_at', 'status', 'origin', 'due_on', 'counted', 'confidential'],
    },
  },
  counters: { policies: { ...usual.policies, keeper: OVERSEE }, reads: { keeper: ['name', 'value'] } },
  // the list is written anew each time a petition is split
  claims: { policies: { tenant: PRUNE, county: OVERSEE } },
  // county-wide: the office keeps one taxonomy, every tenant of the county reads it
  topics: { policies: { tenant: { ...CHANGE, select: 'COUNTY' }, county: OVERSEE } },
  divisions: { policies: { tenant: { ...CHANGE, select: 'COUNTY' }, county: OVERSEE } },
  legal_overlays: { policies: { tenant: { ...CHANGE, select: 'COUNTY' }, county: OVERSEE } },
  calendar_days: { policies: { tenant: { ...CHANGE, select: 'COUNTY' }, county: OVERSEE } },
  // corrected until the minutes are adopted
  meeting_attendances: { policies: { tenant: { ...APPEND, delete: 'TENANT' }, county: OVERSEE } },
  // what app.erase_volume erases of a volume that is being destroyed, and what it and app.withheld_from look up
  petition_events: {
    policies: { tenant: APPEND, county: OVERSEE, keeper: ERASE },
    withheld: {
      keeper: [
        'id',
        'of_petition_id',
        'seq',
        'kind',
        'at',
        'track',
        'recorded_at',
        'actor_id',
        'actor_name',
        'owner_id',
        'days',
        'text',
      ],
    },
  },
  emergency_follow_ups: { policies: { tenant: APPEND, county: OVERSEE } },
  report_editions: { policies: { tenant: APPEND, county: OVERSEE } },
  officer_trainings: { policies: { tenant: APPEND, county: OVERSEE } },
  sponsorships: leading,
  supervision_orders: { ...leading, reads: { keeper: ['review_id'] } },
  jurisdiction_dockets: leading,
  // given once: no role changes it
  ratings: erased('petition_id'),
  // a verdict and no words: nothing to erase
  reception_ratings: { policies: { tenant: APPEND, county: OVERSEE } },
  // who stands behind a matter is nobody's to read: what is shown of it, an act of the tenant shows
  co_signers: { policies: usual.policies, withheld: { county: '*' } },
  // identity material: the county reads it where it has entered
  attachments: { policies: usual.policies, withheld: { county: '*' } },
  archive_lists: { policies: { tenant: APPEND, county: OVERSEE } },
  archive_items: {
    policies: { tenant: APPEND, county: OVERSEE, keeper: { ...OVERSEE, update: 'TENANT' } },
    withheld: {
      county: '*',
      keeper: ['seq', 'kind', 'subject_id', 'path', 'title', 'bytes', 'sha256', 'record_sealed'],
    },
  },
  archive_volumes: {
    policies: { ...usual.policies, keeper: OVERSEE },
    withheld: {
      keeper: [
        'number',
        'title',
        'year',
        'term',
        'kept_until',
        'matters',
        'manifest',
        'manifest_sha256',
        'bound_at',
        'bound_by',
        'pages',
        'version',
      ],
    },
  },
  destruction_lines: {
    policies: { ...usual.policies, keeper: OVERSEE },
    withheld: { keeper: ['id', 'seq', 'opinion', 'years', 'reason', 'destroyed_at'] },
  },
  papers: {
    policies: { tenant: APPEND, county: OVERSEE, keeper: ERASE },
    reads: { keeper: ['review_id'] },
    withheld: {
      // that there is one may be counted
      county: [
        'id',
        'review_id',
        'kind',
        'document_number',
        'edition',
        'dated_on',
        'template_edition',
        'sha256',
        'file_sealed',
        'issued_at',
        'issued_by',
        'reason',
      ],
    },
  },
  paper_templates: { policies: { tenant: { ...APPEND, select: 'COUNTY' }, county: OVERSEE } },
  transfers: {
    ...copied,
    reads: { keeper: [...lookedUp.keeper, 'side'] },
    withheld: { county: ['parties_sealed', 'mediation_sealed'] },
  },
  reviews: copied,
  mediations: { ...usual, withheld: { county: ['other_party_sealed'] } },
  service_attempts: erased('petition_id'),
  transfer_hops: erased('transfer_id', 'kind'),
  // said once
  sponsor_visits: erased('sponsorship_id'),
  review_steps: erased('review_id'),
  supervision_steps: erased('order_id'),
  jurisdiction_opinions: erased('docket_id'),
  import_rows: {
    policies: { tenant: PRUNE, county: OVERSEE },
    withheld: { county: '*' },
  },
  petition_search: { policies: { ...usual.policies, search: { select: 'ALL' } } },
  // the chain is written by app.audit alone, and read whole by the auditor's process
  audit_heads: { policies: { tenant: READ, county: OVERSEE, keeper: CHANGE, audit: { select: 'ALL' } } },
  audit_log: {
    policies: { tenant: READ, county: OVERSEE, keeper: APPEND, audit: { select: 'ALL' } },
    withheld: { county: '*' },
  },
};

/** 回避、检举控告: what names a matter in each table of one, which is then withheld from whom it must not reach. */
export const WITHHELD: Readonly<Record<string, string>> = {
  petitions: 'id',
  petition_events: 'petition_id',
  parties: 'petition_id',
  petition_search: 'petition_id',
  attachments: 'petition_id',
  papers: 'petition_id',
  claims: 'petition_id',
  ratings: 'petition_id',
  receptions: 'petition_id',
  receipt_leaves: 'petition_id',
  reception_ratings: 'petition_id',
  tasks: 'petition_id',
  transfers: 'petition_id',
  sponsorships: 'petition_id',
  supervision_orders: 'petition_id',
  jurisdiction_dockets: 'petition_id',
  accusations: 'petition_id',
  withholdings: 'petition_id',
  recusals: 'petition_id',
  commitments: 'petition_id',
  explanations: 'petition_id',
  aid_offers: 'petition_id',
  legacy_dossiers: 'petition_id',
  hand_offs: 'petition_id',
  group_matters: 'petition_id',
  co_signers: 'petition_id',
  mediations: 'petition_id',
  archive_items: 'petition_id',
  service_attempts: 'petition_id',
  archive_volumes: 'id',
  archive_lists: 'id',
  destructions: 'id',
  destruction_lines: 'volume_id',
  reviews: 'petition_id',
  notices: 'petition_id',
  audit_log: 'subject_id',
};

/** What is withheld by its own id as well: a file that is of no petition yet. */
export const WITHHELD_ITSELF: Readonly<Record<string, string>> = { transfers: 'id', reviews: 'id' };

/** What hangs on a row that may be withheld: by which column on which table. */
export const WITHHELD_WITH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  notices: {
    task_id: 'tasks',
    transfer_id: 'transfers',
    review_id: 'reviews',
    destruction_id: 'destructions',
  },
  transfer_hops: { transfer_id: 'transfers' },
  sponsor_visits: { sponsorship_id: 'sponsorships' },
  supervision_orders: { review_id: 'reviews' },
  supervision_steps: { order_id: 'supervision_orders' },
  mediation_sessions: { mediation_id: 'mediations' },
  mediation_items: { mediation_id: 'mediations' },
  mediation_participants: { mediation_id: 'mediations' },
  dossier_entries: { dossier_id: 'legacy_dossiers' },
  dossier_gaps: { dossier_id: 'legacy_dossiers' },
  jurisdiction_opinions: { docket_id: 'jurisdiction_dockets' },
  review_steps: { review_id: 'reviews' },
  papers: { review_id: 'reviews' },
  archive_items: { review_id: 'reviews' },
};

/** The owner's own book-keeping: no serving role reaches it, so it needs no policies. */
export const OWNERS_TABLES = ['huiyin_installation', 'huiyin_migrations'];

export const wallOf = (table: string): TableWall =>
  NAMED_BY_THE_LOG.includes(table) ? lookedUpToo(named[table] ?? usual) : (named[table] ?? usual);

const lookedUpToo = ({ policies, reads, ...wall }: TableWall): TableWall => ({
  ...wall,
  policies: { ...policies, keeper: policies.keeper ?? READ },
  reads: { ...reads, keeper: [...new Set([...(reads?.keeper ?? []), ...lookedUp.keeper])] },
});

/** For the check that every name above is a table that still exists. */
export const namedTables = (): string[] => Object.keys(named);

/** Keys that a whole county shares, and those that all counties share. Every other key begins with the place. */
export const COUNTY_KEYS = [
  'topics_id',
  'topics_path',
  'paper_templates_edition',
  'legal_overlays_edition',
  'divisions_code',
  'units_division',
  'tenants_one_office',
  'tenants_one_township',
  'petitions_topic',
  'transfers_topic',
  'competence_rules_topic',
];
export const GLOBAL_KEYS = ['tenants_code'];

/** The functions of the schema `app`, each with who it works as and who may call it beside its owner. */
export const FUNCTIONS: readonly string[] = [
  'app.accuses: definer keeper, for tenant',
  'app.active_tenants: definer keeper, for queue',
  'app.admit: invoker, for nobody',
  'app.audit: definer keeper, for tenant',
  'app.audit_hash: invoker, for audit, keeper',
  'app.copies_of: definer keeper, for tenant',
  'app.county_offices: definer keeper, for tenant',
  'app.door_tenant: definer keeper, for door',
  'app.enqueue: definer queue, for tenant',
  'app.enter: invoker, for county, tenant',
  'app.erase_volume: definer keeper, for tenant',
  'app.every_tenant: definer keeper, for queue',
  'app.found_county: definer keeper, for owner',
  'app.going_on: definer keeper, for tenant',
  'app.hanging_on: definer keeper, for county, tenant',
  'app.kept_from: definer keeper, for county, tenant',
  'app.lend: invoker, for nobody',
  'app.marked: definer keeper, for tenant',
  'app.missing_numbers: definer keeper, for county, tenant',
  'app.open_portals: definer keeper, for door',
  'app.require_placed_keys: invoker, for nobody',
  'app.plain_name: invoker, for county, tenant',
  'app.rerouted: definer keeper, for county, tenant',
  'app.search_petitions: definer search, for county, tenant',
  'app.similar_petitions: definer search, for tenant',
  'app.stands_below: definer keeper, for tenant',
  'app.unseen_matters: definer keeper, for county, tenant',
  'app.wall: invoker, for nobody',
  'app.withhold: invoker, for nobody',
  'app.withhold_with: invoker, for nobody',
  'app.withheld_from: definer keeper, for county, tenant',
];
