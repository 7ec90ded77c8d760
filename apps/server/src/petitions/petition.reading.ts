import { isGiven, SATISFIED_RATINGS, type ChainGap } from '@huiyin/domain';
import { officialReading } from '../officials/official.reading';
import { ratingReading } from '../ratings/rating.reading';
import { inVillageSql, stayedSql } from '../ratings/rating.sql';
import { receptionRatingReading } from '../receptions/reception-rating.reading';
import type { Count, Filter, LookUp, Reading, RootReading, Sort } from '../reading/reading';
import type { Sql } from '../reading/sql';
import { tenantReading } from '../tenants/tenant.reading';
import { topicReading } from '../topics/topic.reading';
import { unitReading } from '../units/unit.reading';
import { PetitionEventEntity } from './petition-event.entity';
import { PartyEntity } from '../parties/party.entity';
import { PetitionEntity } from './petition.entity';
import { ServiceAttemptEntity } from './service-attempt.entity';
import { chainGapSql } from './chain-gap.sql';
import {
  extensionApproverSql,
  extensionNoticeSql,
  nextActionReasonSql,
  nextActionSql,
  openSql,
  overdueSql,
} from './petition.sql';
import { lookUpSearch, searchCondition, searchCount, type Search } from './petition-search.sql';

const COMPETENCE_NEEDS = ['id', 'tenantId', 'topicId', 'placeUnitId', 'category'];

/** What the step table looks at. */
const FACT_NEEDS = [
  'status',
  'origin',
  'ownerId',
  'responsibleId',
  'extensions',
  'confidential',
  'serviceMethod',
  'outcome',
  'simpleGround',
  'ending',
  'channel',
  'headCount',
  'lawfulWay',
  'profile',
  'track',
  ...COMPETENCE_NEEDS,
] as const;

export const petitionReading: Reading = {
  entity: PetitionEntity,
  fields: {
    topic: { one: () => topicReading, by: 'topicId' },
    firstAsked: { one: () => officialReading, by: 'firstAskedId' },
    owner: { one: () => officialReading, by: 'ownerId' },
    placeUnit: { one: () => unitReading, by: 'placeUnitId' },
    unit: { one: () => unitReading, by: 'unitId' },
    responsible: { one: () => officialReading, by: 'responsibleId' },
    leadOfficial: { one: () => officialReading, by: 'leadId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
    events: { many: () => ({ entity: PetitionEventEntity }), by: 'petitionId', order: 'seq' },
    parties: { many: () => ({ entity: PartyEntity }), by: 'petitionId', order: 'ordinal' },
    serviceAttempts: { many: () => ({ entity: ServiceAttemptEntity }), by: 'petitionId', order: 'at' },
    ratings: { many: () => ratingReading, by: 'petitionId', order: 'ratedAt' },
    receptionRatings: { many: () => receptionRatingReading, by: 'petitionId', order: 'ratedAt' },
    extensionApprover: { sql: extensionApproverSql },
    extensionNotice: { sql: extensionNoticeSql },
    overdue: { sql: overdueSql },
    nextActionOn: { sql: nextActionSql },
    nextActionReason: { sql: nextActionReasonSql },
    claims: { needs: ['id', 'tenantId'] },
    commitments: { needs: ['id', 'tenantId'] },
    explanations: { needs: ['id', 'tenantId'] },
    aidOffers: { needs: ['id', 'tenantId'] },
    clocks: { needs: ['id', 'tenantId', 'profile'] },
    claimOutcomes: { needs: ['tenantId', 'profile', 'track'] },
    boundRules: { needs: ['tenantId', 'profile'] },
    acceptTracks: { needs: ['id', 'tenantId', 'status', 'category', 'profile'] },
    endings: { needs: ['id', 'tenantId', ...FACT_NEEDS] },
    pathway: { needs: ['tenantId', 'pathway', 'pathwayFrom', 'profile'] },
    runningTerms: { needs: ['tenantId', 'status', 'origin', 'category', 'track', 'actKnownOn', 'profile'] },
    onlineServiceRefusal: { needs: ['id', 'tenantId'] },
    handOffs: { needs: ['id', 'tenantId'] },
    accusations: { needs: ['id', 'tenantId'] },
    staffGrievance: { needs: ['id', 'tenantId', 'staffOffice', 'profile'] },
    groupMatter: { needs: ['id', 'tenantId', 'status', 'profile', 'headCount', 'answeredAt', 'disposedAt'] },
    invitationCode: { needs: [] },
    revealedCoSigners: { needs: [] },
    actions: { needs: FACT_NEEDS },
    competence: { needs: COMPETENCE_NEEDS },
    responsibility: {
      needs: ['status', 'ownerId', 'firstAskedId', 'responsibleId', 'leadId', ...COMPETENCE_NEEDS],
    },
    queryCode: { needs: [] },
    signedReceipt: { needs: ['id', 'tenantId'] },
    revealed: { needs: [] },
  },
};

const dueSort: Sort = { by: (p) => `coalesce(${p}.due_on, 'infinity')`, type: 'date', descending: false };

const wanted = (args: Record<string, unknown>): [name: string, value: unknown][] =>
  Object.entries((args['filter'] ?? {}) as object).filter(([, value]) => isGiven(value));

/** What `PetitionFilter` asks, as conditions. */
const filter: Filter = (args, sql, p, counting = false) =>
  wanted(args).flatMap(([name, value]) => conditions[name]?.(value, sql, p, counting) ?? []);

/** The words of a search are looked up first; a blank one narrows nothing. */
const lookUp: LookUp = async (args, db, scope) => {
  const { search, ...others } = Object.fromEntries(wanted(args));
  if (typeof search !== 'string') return args;
  return { ...args, filter: { ...others, search: await lookUpSearch(search, db, scope) } };
};

const count: Count = (args, sql) => {
  const [[name, search] = [], ...others] = wanted(args);
  return name === 'search' && others.length === 0 ? searchCount(search as Search, sql) : null;
};

const is = (column: string, type: string) => (value: unknown, sql: Sql, p: string) => [
  `${p}.${column} = ${sql.param(value, type)}`,
];
const among = (column: string) => (value: unknown, sql: Sql, p: string) => [
  `${p}.${column} = any(${sql.param(value, 'text[]')})`,
];

type Condition = (value: unknown, sql: Sql, p: string, counting: boolean) => string[];

/** 退回: handed back to the office and not yet assigned anew. */
const returnedSql = (sql: Sql, p: string): string =>
  `(${p}.status = 'ACCEPTED' and exists (select from petition_events r where ${sql.here('r')} and r.tenant_id = ${p}.tenant_id and r.petition_id = ${p}.id and r.kind = 'RETURNED'))`;

/** Rated, as the overview counts it: an accusation's rating is in no figure. A matter has one of each kind. */
const ratedSql = (sql: Sql, p: string, what: string): string[] => [
  `not ${p}.confidential`,
  `exists (select from ratings r where ${sql.here('r')} and r.tenant_id = ${p}.tenant_id and r.petition_id = ${p}.id and ${what})`,
];
const ratedFrom =
  (kind: string): Condition =>
  (value, sql, p) =>
    ratedSql(sql, p, `${kind} and r.rated_at >= ${sql.param(value, 'date')}`);
const ratedTo =
  (kind: string): Condition =>
  (value, sql, p) =>
    ratedSql(sql, p, `${kind} and r.rated_at < ${sql.param(value, 'date')} + 1`);
const satisfied =
  (whom: 'body' | 'organ'): Condition =>
  (value, sql, p) =>
    ratedSql(
      sql,
      p,
      `${COUNTS} and (r.${whom} = any(${sql.param([...SATISFIED_RATINGS], 'text[]')})) = ${value === true}`,
    );
const settledHere: Condition = (value, sql, p, counting) => {
  const here = (alias: string): string => sql.here(alias);
  const stayed = stayedSql(p, here);
  const [mayCount, content] = satisfied('organ')(true, sql, p, counting);
  return [`${mayCount}`, `(${content} and ${stayed}) = ${value === true}`];
};
const COUNTS = 'r.set_aside is null';
const SET_ASIDE = 'r.set_aside is not null';

const conditions: Readonly<Record<string, Condition>> = {
  number: is('number', 'text'),
  originalNumber: is('original_number', 'text'),
  status: among('status'),
  channel: among('channel'),
  origin: is('origin', 'text'),
  outcome: among('outcome'),
  confidential: is('confidential', 'boolean'),
  topicId: is('topic_id', 'uuid'),
  unitId: is('unit_id', 'uuid'),
  ownerId: is('owner_id', 'uuid'),
  responsibleId: is('responsible_id', 'uuid'),
  leadId: is('lead_id', 'uuid'),
  tenantId: is('tenant_id', 'uuid'),
  importBatchId: is('import_batch_id', 'uuid'),
  returned: (value, sql, p) => [value === true ? returnedSql(sql, p) : `not ${returnedSql(sql, p)}`],
  topicUnder: (value, sql, p) => [
    `${p}.topic_id in (select t.id from topics t join topics u on ${sql.inCounty('u')} and u.id = ${sql.param(value, 'uuid')} where ${sql.inCounty('t')} and (t.id = u.id or starts_with(t.path, u.path || '/')))`,
  ],
  withoutTopic: (value, _, p) => [`(${p}.topic_id is null) = ${value === true}`],
  voided: (value, _, p) => [`${p}.status ${value === true ? '=' : '<>'} 'VOIDED'`],
  answeredWhenDue: (value, _, p) => [`(${p}.answered_in_time is not null) = ${value === true}`],
  answeredInTime: is('answered_in_time', 'boolean'),
  answeredFrom: (value, sql, p) => [`${p}.answered_at >= ${sql.param(value, 'date')}`],
  answeredTo: (value, sql, p) => [`${p}.answered_at < ${sql.param(value, 'date')} + 1`],
  receivedFrom: (value, sql, p) => [`${p}.received_at >= ${sql.param(value, 'date')}`],
  receivedTo: (value, sql, p) => [`${p}.received_at < ${sql.param(value, 'date')} + 1`],
  dueTo: (value, sql, p) => [`${p}.due_on <= ${sql.param(value, 'date')}`, openSql(p), `${p}.counted`],
  urgent: is('urgent', 'boolean'),
  chainGap: (value, sql, p) => [chainGapSql(value as ChainGap, p, (alias) => sql.here(alias))],
  overdue: (value, _, p) => [value === true ? overdueSql(p) : `not ${overdueSql(p)}`],
  open: (value, _, p) => [value === true ? openSql(p) : `not ${openSql(p)}`],
  ratedFrom: ratedFrom(COUNTS),
  ratedTo: ratedTo(COUNTS),
  bodySatisfied: satisfied('body'),
  organSatisfied: satisfied('organ'),
  settledHere,
  inVillage: (value, sql, p) => [`${inVillageSql(p, (alias) => sql.here(alias))} = ${value === true}`],
  besideOfficialId: (value, sql, p) => {
    const me = sql.param(value, 'uuid');
    return [
      `${p}.unit_id = (select o.unit_id from officials o where ${sql.here('o')} and o.tenant_id = ${p}.tenant_id and o.id = ${me})`,
      `${p}.owner_id <> ${me}`,
      `${p}.responsible_id is distinct from ${me}`,
      `${p}.lead_id is distinct from ${me}`,
    ];
  },
  packetWaiting: (value, sql, p) => [
    `${value === true ? '' : 'not '}exists (select from hand_offs h where ${sql.here('h')} and h.tenant_id = ${p}.tenant_id and h.petition_id = ${p}.id and h.acknowledged_on is null)`,
  ],
  setAsideFrom: ratedFrom(SET_ASIDE),
  setAsideTo: ratedTo(SET_ASIDE),
  search: (value, sql, p, counting) => [searchCondition(value as Search, sql, p, counting)],
};

/** Year and running number, as `petitions_number_order` has them: the digits of a number hold nothing else. */
const numberOrder = (p: string): string => {
  const digits = `regexp_replace(${p}.number, '[^0-9]', '', 'g')`;
  return `(left(${digits}, 4) || lpad(substr(${digits}, 5), 12, '0'))`;
};

export const petitionsPage: RootReading = {
  kind: 'page',
  reading: petitionReading,
  sorts: {
    RECEIVED_AT_DESC: { by: (p) => `${p}.received_at`, type: 'timestamptz', descending: true },
    RECEIVED_AT_ASC: { by: (p) => `${p}.received_at`, type: 'timestamptz', descending: false },
    DUE_ON_ASC: dueSort,
    PRESSING_FIRST: {
      by: (p) => `((case when ${p}.urgent then '0' else '1' end) || coalesce(${p}.due_on::text, '~'))`,
      type: 'text',
      descending: false,
    },
    DUE_ON_DESC: { ...dueSort, descending: true },
    NUMBER_ASC: { by: numberOrder, type: 'text', descending: false },
    NUMBER_DESC: { by: numberOrder, type: 'text', descending: true },
  },
  filter,
  lookUp,
  count,
};

export const onePetition: RootReading = { kind: 'one', reading: petitionReading };
