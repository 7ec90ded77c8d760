import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ArchiveVolumeDocument,
  ArchiveVolumesDocument,
  AccountDocument,
  AccountsDocument,
  AuditEntriesDocument,
  CalendarDaysDocument,
  LegalOverlaysDocument,
  CompetenceRuleDocument,
  CompetenceRulesDocument,
  CreateAccountDocument,
  CreateCompetenceRuleDocument,
  CreateLeadershipGroupDocument,
  CreateOfficialDocument,
  CreateUnitDocument,
  DivisionsDocument,
  DutiesDocument,
  DirectiveDocument,
  DirectivesDocument,
  ImportBatchesDocument,
  JurisdictionDocketsDocument,
  LegacyDossierDocument,
  LegacyDossiersDocument,
  LeadershipGroupDocument,
  LeadershipGroupsDocument,
  MeetingDocument,
  MeetingsDocument,
  NoticesDocument,
  OfficialDocument,
  OfficialsDocument,
  PetitionDocument,
  PetitionsDocument,
  PlanMeetingDocument,
  PublicContactDocument,
  PublicContactsDocument,
  EmergencyReportDocument,
  EmergencyReportsDocument,
  ReceptionsDocument,
  RecusalsDocument,
  ReportDocument,
  ReportsDocument,
  RecordDirectiveDocument,
  TaskDocument,
  TasksDocument,
  ResponsibilityLetterDocument,
  ResponsibilityLettersDocument,
  SponsorshipsDocument,
  ReviewDocument,
  ReviewsDocument,
  MediationDocument,
  MediationsDocument,
  ReviewSupervisionDocument,
  SupervisionOrderDocument,
  SupervisionOrdersDocument,
  TenantDocument,
  TenantsDocument,
  TopicDocument,
  TopicsDocument,
  TransferDocument,
  TransfersDocument,
  UnitDocument,
  UnitsDocument,
  UpdateAccountDocument,
  UpdateCompetenceRuleDocument,
  UpdateOfficialDocument,
  UpdatePublicContactDocument,
  UpdateUnitDocument,
  type DivisionsQuery,
  type PetitionSort,
} from '@huiyin/client';
import { addDays } from '@huiyin/domain';
import { today } from '../i18n/dates';
import { run } from './run';

export type Row = { readonly id: string };
export type Page = Readonly<{ totalCount: number; nodes: readonly Row[] }>;
export type Query = Readonly<{
  first: number;
  offset: number;
  sort: { field: string; order: string } | undefined;
  filter: Record<string, unknown>;
}>;

/** Where one resource comes from. What is missing is done by a verb of its own, or not at all. */
export type Source = Readonly<{
  list(query: Query, signal?: AbortSignal): Promise<Page>;
  one?(id: string, signal?: AbortSignal): Promise<Row | null>;
  create?(input: object): Promise<Row>;
  update?(input: object): Promise<Row>;
}>;

/** One line a document. `field` is the document's root field; react-admin knows its variables only as data. */
const lists =
  <Result, Variables, Field extends keyof Result>(
    document: TypedDocumentNode<Result, Variables>,
    field: Field,
    variables: (query: Query) => Variables,
  ) =>
  async (query: Query, signal?: AbortSignal): Promise<Result[Field]> =>
    (await run(document, variables(query), signal))[field];

const finds =
  <Result, Field extends keyof Result>(document: TypedDocumentNode<Result, { id: string }>, field: Field) =>
  async (id: string, signal?: AbortSignal): Promise<Result[Field]> =>
    (await run(document, { id }, signal))[field];

const acts =
  <Result, Input, Field extends keyof Result>(
    document: TypedDocumentNode<Result, { input: Input }>,
    field: Field,
  ) =>
  async (input: object): Promise<Result[Field]> =>
    (await run(document, { input: input as Input }))[field];

const plain = ({ first, offset, filter }: Query) => ({ first, offset, ...filter });

const byCode = ({ totalCount, nodes }: DivisionsQuery['divisions']) => ({
  totalCount,
  nodes: nodes.map((division) => ({ ...division, id: division.code })),
});

const petitionOrders: Readonly<Record<string, string>> = {
  receivedAt: 'RECEIVED_AT',
  dueOn: 'DUE_ON',
  number: 'NUMBER',
};

function petitionSort(sort: Query['sort']): PetitionSort {
  const column = petitionOrders[sort?.field ?? ''] ?? 'RECEIVED_AT';
  return `${column}_${sort?.order === 'ASC' ? 'ASC' : 'DESC'}` as PetitionSort;
}

/** How far back the roster shows what is over, so that a handover can still be made. */
const RECENT_DAYS = 7;

export const sources: Readonly<Record<string, Source>> = {
  petitions: {
    list: lists(PetitionsDocument, 'petitions', ({ first, offset, sort, filter }) => ({
      first,
      offset,
      filter,
      sort: petitionSort(sort),
    })),
    one: finds(PetitionDocument, 'petition'),
  },
  transfers: {
    list: lists(TransfersDocument, 'transfers', plain),
    one: finds(TransferDocument, 'transfer'),
  },
  'responsibility-letters': {
    list: lists(ResponsibilityLettersDocument, 'responsibilityLetters', plain),
    one: finds(ResponsibilityLetterDocument, 'responsibilityLetter'),
  },
  reviews: {
    list: lists(ReviewsDocument, 'reviews', plain),
    one: finds(ReviewDocument, 'review'),
  },
  'legacy-dossiers': {
    list: lists(LegacyDossiersDocument, 'legacyDossiers', plain),
    one: finds(LegacyDossierDocument, 'legacyDossier'),
  },
  mediations: {
    list: lists(MediationsDocument, 'mediations', plain),
    one: finds(MediationDocument, 'mediation'),
  },
  'supervision-orders': {
    list: lists(SupervisionOrdersDocument, 'supervisionOrders', plain),
    // of a matter, or of a review
    one: async (id, signal) =>
      (await finds(SupervisionOrderDocument, 'supervisionOrder')(id, signal)) ??
      finds(ReviewSupervisionDocument, 'reviewSupervision')(id, signal),
  },
  sponsorships: { list: lists(SponsorshipsDocument, 'sponsorships', plain) },
  receptions: { list: lists(ReceptionsDocument, 'receptions', plain) },
  recusals: { list: lists(RecusalsDocument, 'recusals', plain) },
  'jurisdiction-dockets': { list: lists(JurisdictionDocketsDocument, 'jurisdictionDockets', plain) },
  'competence-rules': {
    list: lists(CompetenceRulesDocument, 'competenceRules', plain),
    one: finds(CompetenceRuleDocument, 'competenceRule'),
    create: acts(CreateCompetenceRuleDocument, 'createCompetenceRule'),
    update: acts(UpdateCompetenceRuleDocument, 'updateCompetenceRule'),
  },
  'archive-volumes': {
    list: lists(ArchiveVolumesDocument, 'archiveVolumes', plain),
    one: finds(ArchiveVolumeDocument, 'archiveVolume'),
  },
  notices: { list: lists(NoticesDocument, 'notices', plain) },
  imports: { list: lists(ImportBatchesDocument, 'importBatches', plain) },
  'leadership-groups': {
    list: lists(LeadershipGroupsDocument, 'leadershipGroups', plain),
    one: finds(LeadershipGroupDocument, 'leadershipGroup'),
    create: acts(CreateLeadershipGroupDocument, 'createLeadershipGroup'),
  },
  meetings: {
    list: lists(MeetingsDocument, 'meetings', plain),
    one: finds(MeetingDocument, 'meeting'),
    create: acts(PlanMeetingDocument, 'planMeeting'),
  },
  tasks: {
    list: lists(TasksDocument, 'tasks', plain),
    one: finds(TaskDocument, 'task'),
  },
  directives: {
    list: lists(DirectivesDocument, 'directives', plain),
    one: finds(DirectiveDocument, 'directive'),
    create: acts(RecordDirectiveDocument, 'recordDirective'),
  },
  duties: {
    list: lists(DutiesDocument, 'duties', ({ first, offset, filter: { earlier, ...rest } }) => ({
      first,
      offset,
      ...rest,
      ...(earlier ? {} : { since: addDays(today(), -RECENT_DAYS) }),
    })),
  },
  'emergency-reports': {
    list: lists(EmergencyReportsDocument, 'emergencyReports', plain),
    one: finds(EmergencyReportDocument, 'emergencyReport'),
  },
  reports: { list: lists(ReportsDocument, 'reports', plain), one: finds(ReportDocument, 'report') },
  officials: {
    list: lists(OfficialsDocument, 'officials', (query) => ({ ...plain(query), sort: 'NAME' as const })),
    one: finds(OfficialDocument, 'official'),
    create: acts(CreateOfficialDocument, 'createOfficial'),
    update: acts(UpdateOfficialDocument, 'updateOfficial'),
  },
  units: {
    list: lists(UnitsDocument, 'units', (query) => ({ ...plain(query), sort: 'NAME' as const })),
    one: finds(UnitDocument, 'unit'),
    create: acts(CreateUnitDocument, 'createUnit'),
    update: acts(UpdateUnitDocument, 'updateUnit'),
  },
  topics: {
    list: lists(TopicsDocument, 'topics', ({ first, offset, filter: { level, ...rest } }) => ({
      first,
      offset,
      ...rest,
      ...(level ? { level: Number(level) } : {}),
    })),
    one: finds(TopicDocument, 'topic'),
  },
  // known by their codes, which other rooms name
  'calendar-days': { list: lists(CalendarDaysDocument, 'calendarDays', plain) },
  'legal-overlays': { list: lists(LegalOverlaysDocument, 'legalOverlays', plain) },
  divisions: {
    list: async (query, signal) => byCode((await run(DivisionsDocument, plain(query), signal)).divisions),
    one: async (code, signal) => {
      const { divisions } = await run(DivisionsDocument, { first: 1, search: code }, signal);
      return byCode(divisions).nodes[0] ?? null;
    },
  },
  accounts: {
    list: lists(AccountsDocument, 'accounts', (query) => ({ ...plain(query), sort: 'NAME' as const })),
    one: finds(AccountDocument, 'account'),
    create: acts(CreateAccountDocument, 'createAccount'),
    update: acts(UpdateAccountDocument, 'updateAccount'),
  },
  'public-contacts': {
    list: lists(PublicContactsDocument, 'publicContacts', plain),
    one: finds(PublicContactDocument, 'publicContact'),
    update: acts(UpdatePublicContactDocument, 'updatePublicContact'),
  },
  tenants: {
    list: lists(TenantsDocument, 'tenants', (query) => ({ ...plain(query), sort: 'CODE' as const })),
    one: finds(TenantDocument, 'tenant'),
  },
  audit: { list: lists(AuditEntriesDocument, 'auditEntries', plain) },
};
