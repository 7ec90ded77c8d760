import { v7 as uuid } from 'uuid';
import { RateBound } from '../identity/rate-bound';

import { CLOSED_DAY } from '../receipt-days/receipt-day.fixture';
import { aReview } from '../reviews/review.fixture';
import { aSubmission } from '../portal/portal.fixture';

import { PASSWORD } from '../testing/world';

import { MEETING_OPERATIONS } from './meeting-operations';
import { input, type Operation } from './operation';
import { LEADERSHIP_OPERATIONS } from './leadership-operations';
import { LETTER_OPERATIONS } from './letter-operations';
import { ACCUSATION_OPERATIONS } from './accusation-operations';
import { CLAIM_OPERATIONS } from './claim-operations';
import { GROUP_OPERATIONS } from './group-operations';
import { HAND_OFF_OPERATIONS } from './hand-off-operations';
import { DOSSIER_OPERATIONS } from './dossier-operations';
import { EXPLANATION_OPERATIONS } from './explanation-operations';
import { COMMITMENT_OPERATIONS } from './commitment-operations';
import { SPONSORSHIP_OPERATIONS } from './sponsorship-operations';
import { REVIEW_OPERATIONS } from './review-operations';
import { MEDIATION_OPERATIONS } from './mediation-operations';
import { SUPERVISION_OPERATIONS } from './supervision-operations';
import { COMPETENCE_OPERATIONS } from './competence-operations';
import { PETITION_OPERATIONS, SERVED } from './petition-operations';
import { anAttachment, aTopic } from './places';
import { CALENDAR_OPERATIONS } from './calendar-operations';
import { LEGAL_OPERATIONS } from './legal-operations';
import { ARCHIVE_OPERATIONS } from './archive-operations';
import { PAPER_OPERATIONS } from './paper-operations';
import { RECEPTION_OPERATIONS } from './reception-operations';
import { REPORT_OPERATIONS } from './report-operations';
import {
  after,
  aNoticeAtHome,
  anOfficial,
  aGroup,
  aGroupAndOfficial,
  atThePortal,
  aTenant,
  aUnit,
  batchIn,
  besideTheClerk,
  inATownship,
  invited,
  portalIs,
  somebody,
  somebodyDisabled,
} from './preparations';

const RATING = { body: 'SATISFIED', organ: 'DISSATISFIED' } as const;
const CONTACT = { ids: { 'input.id': 'publicContact' } } as const;
const ADMIN = { by: 'TENANT_ADMIN' } as const;
const COUNTY = { by: 'COUNTY_ADMIN', at: 'COUNTY' } as const;
const OFFICE = { by: 'COUNTY_ADMIN', inOffice: true } as const;
const IMPORT = { by: 'CLERK', ids: { 'input.id': 'importBatch' } } as const;

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  account: { ids: { id: 'account' } },
  accounts: {},
  attachments: { ids: { petitionId: 'petition' }, at: 'TENANT' },
  auditEntries: {},
  dashboard: {},
  importBatch: { ids: { id: 'importBatch' }, at: 'TENANT' },
  importBatches: { at: 'TENANT' },
  followPetition: { prepare: atThePortal() },
  notices: { prepare: aNoticeAtHome },
  unreadNotices: {},
  noticeSettings: {},
  official: { ids: { id: 'official' } },
  officials: { ids: { unitId: 'unit' } },
  bounces: {
    ids: { tenantId: 'tenant', unitId: 'unit' },
    prepare: after('acceptPetition', 'assignPetition', 'returnPetition'),
  },
  chainCheck: {},
  overview: { ids: { tenantId: 'tenant' } },
  channelParity: { ids: { tenantId: 'tenant' } },
  suppressionSignals: { ids: { tenantId: 'tenant' } },
  replyQuality: {},
  readiness: {},
  petition: { ids: { id: 'petition' } },
  petitions: {
    ids: {
      'filter.topicId': 'topic',
      'filter.topicUnder': 'topic',
      'filter.unitId': 'unit',
      'filter.ownerId': 'official',
      'filter.responsibleId': 'official',
      'filter.leadId': 'official',
      'filter.besideOfficialId': 'official',
      'filter.tenantId': 'tenant',
      'filter.importBatchId': 'importBatch',
    },
    prepare: besideTheClerk,
  },
  portalTenants: { prepare: portalIs('OPEN'), tellsEverybody: true },
  publicContact: { ids: { id: 'publicContact' } },
  publicContacts: {},
  publicOffice: {
    args: ({ code }) => ({ tenantCode: code }),
    prepare: portalIs('OPEN'),
    // it names the office above, which hears what accuses this one
    tellsEverybody: true,
  },
  receiptDays: {
    args: ({ code }) => ({ tenantCode: code, from: CLOSED_DAY, to: CLOSED_DAY }),
    prepare: portalIs('OPEN'),
    // the county's root stands in the answer of each of its offices
    tellsEverybody: true,
  },
  receiptKeys: {
    args: ({ code }) => ({ tenantCode: code }),
    prepare: portalIs('OPEN'),
    // what an office publishes so that anybody can check what it signed
    tellsEverybody: true,
  },
  similarPetitions: {
    args: ({ code }) => ({ title: `${code} 村口道路塌陷`, content: `${code} 雨天无法通行，请求维修。` }),
    at: 'TENANT',
  },
  tenant: { ids: { id: 'tenant' } },
  tenants: {},
  divisions: {},
  topic: { ids: { id: 'topic' } },
  topics: { ids: { parentId: 'topic' } },
  transfer: { ids: { id: 'transfer' } },
  transfers: { ids: { petitionId: 'petition' } },
  transferTargets: { by: 'CLERK', at: 'TENANT', tellsEverybody: true },
  unit: { ids: { id: 'unit' } },
  units: { ids: { parentId: 'unit' } },
  viewer: {},

  signIn: {
    once: true,
    at: 'COUNTY',
    prepare: async ({ place }) => {
      const { name } = (await place.clerk.run('{ viewer { name } }')).viewer;
      return { args: { input: { tenantCode: place.code, name, password: PASSWORD } } };
    },
  },
  invitation: { prepare: invited(), tellsEverybody: true },
  acceptInvitation: { once: true, at: 'COUNTY', prepare: invited({ password: 'a password of my own' }) },
  signOut: { once: true, at: 'COUNTY' },
  changePassword: {
    once: true,
    at: 'COUNTY',
    args: input({ current: PASSWORD, next: 'another battery and horse' }),
  },
  revokeSession: {
    once: true,
    at: 'COUNTY',
    ids: { id: 'session' },
    prepare: async ({ person }) => {
      const { viewer } = await person.run('{ viewer { sessions { id current } } }');
      return {
        objects: { session: viewer.sessions.find(({ current }: { current: boolean }) => current).id },
      };
    },
  },
  enterTenant: { once: true, at: 'COUNTY', ids: { 'input.tenantId': 'tenant' }, args: input() },
  leaveTenant: { once: true, at: 'COUNTY' },

  readNotice: {
    ids: { 'input.id': 'notice' },
    args: input(),
    at: 'COUNTY',
    by: 'CLERK',
    prepare: aNoticeAtHome,
  },
  readAllNotices: { at: 'COUNTY' },
  chooseDigest: { at: 'COUNTY', args: () => ({ wanted: false }) },

  openTenant: {
    ...COUNTY,
    args: () => ({
      input: {
        code: `n-${uuid().slice(-12)}`,
        name: '新镇',
        kind: 'TOWNSHIP',
        adminName: '钱进',
        adminAccount: 'first',
      },
    }),
  },
  renameTenant: { ...COUNTY, ids: { 'input.id': 'tenant' }, args: input({ name: '新名' }) },
  updateTenant: {
    ...COUNTY,
    ids: { 'input.id': 'tenant' },
    args: input({ numberFormat: 'XF{year}{serial:6}' }),
  },
  suspendTenant: {
    ...COUNTY,
    ids: { 'input.id': 'tenant' },
    args: input({ reason: '撤并' }),
    prepare: aTenant('ACTIVE'),
  },
  closeTenant: {
    ...COUNTY,
    ids: { 'input.id': 'tenant', 'input.successorId': 'successor' },
    args: input({ reason: '合并' }),
    prepare: aTenant('ACTIVE'),
  },
  resumeTenant: { ...COUNTY, ids: { 'input.id': 'tenant' }, args: input(), prepare: aTenant('SUSPENDED') },

  createUnit: {
    ...ADMIN,
    ids: { 'input.parentId': 'unit' },
    args: () => ({ input: { name: `一组 ${uuid()}`, kind: 'VILLAGE' } }),
  },
  updateUnit: {
    ...ADMIN,
    ids: { 'input.id': 'childUnit', 'input.parentId': 'unit' },
    args: input({ name: '二组' }),
  },
  retireUnit: { ...ADMIN, ids: { 'input.id': 'unit' }, args: input(), prepare: aUnit },
  importUnits: {
    ...ADMIN,
    args: () => ({ input: { csv: `code,name\n${uuid().slice(-12)},石桥村`, kind: 'VILLAGE' } }),
  },

  takeOverVillages: { ...ADMIN, args: input(), prepare: inATownship },

  createOfficial: { ...ADMIN, ids: { 'input.unitId': 'unit' }, args: input({ name: '孙立', post: '干事' }) },
  updateOfficial: {
    ...ADMIN,
    ids: { 'input.id': 'official', 'input.unitId': 'unit' },
    args: input({ post: '主任' }),
  },
  retireOfficial: { ...ADMIN, ids: { 'input.id': 'official' }, args: input(), prepare: anOfficial },

  leadershipGroup: { ids: { id: 'leadershipGroup' } },
  leadershipGroups: {},
  leadershipPosts: { ids: { groupId: 'leadershipGroup', officialId: 'official' } },
  createLeadershipGroup: {
    ...ADMIN,
    ids: { 'input.officeUnitId': 'unit' },
    args: () => ({ input: { name: `小组 ${uuid()}`, foundedOn: '2017-03-01' } }),
  },
  updateLeadershipGroup: {
    ...ADMIN,
    ids: { 'input.id': 'leadershipGroup', 'input.officeUnitId': 'unit' },
    args: input({ officePhone: '0600-5550001' }),
  },
  endLeadershipGroup: {
    ...ADMIN,
    ids: { 'input.id': 'leadershipGroup' },
    args: input({ endedOn: '2020-12-31' }),
    prepare: aGroup,
  },
  appointLeader: {
    ...ADMIN,
    ids: { 'input.groupId': 'leadershipGroup', 'input.officialId': 'official' },
    args: input({ position: 'MEMBER', fromOn: '2018-01-01' }),
    prepare: aGroup,
  },
  succeedLeader: {
    ...ADMIN,
    ids: { 'input.id': 'leadershipPost', 'input.officialId': 'official' },
    args: input({ fromOn: '2019-01-01' }),
    prepare: aGroup,
  },
  endLeadershipPost: {
    ...ADMIN,
    ids: { 'input.id': 'leadershipPost', 'input.takerId': 'official' },
    args: input({ untilOn: '2099-12-31' }),
    prepare: aGroupAndOfficial,
  },
  voidLeadershipPost: {
    ...ADMIN,
    ids: { 'input.id': 'leadershipPost' },
    args: input({ reason: '录入错误' }),
    prepare: aGroup,
  },

  updatePublicContact: {
    ...ADMIN,
    ids: { 'input.id': 'publicContact', 'input.receiverId': 'official' },
    args: input({ receptionDays: '每周三' }),
  },
  openPortal: { ...ADMIN, ...CONTACT, args: input(), prepare: portalIs('CLOSED') },
  closePortal: { ...ADMIN, ...CONTACT, args: input(), prepare: portalIs('OPEN') },
  renewReceiptKey: { ...ADMIN, ...CONTACT, args: input({ reason: '定期更换' }) },

  createAccount: {
    ...ADMIN,
    ids: { 'input.officialId': 'official' },
    args: () => ({ input: { name: `n-${uuid().slice(-12)}`, roles: ['CLERK'] } }),
    prepare: anOfficial,
  },
  updateAccount: {
    ...ADMIN,
    ids: { 'input.id': 'account', 'input.officialId': 'official' },
    args: input(),
    prepare: somebody,
  },
  resetPassword: { ...ADMIN, ids: { 'input.id': 'account' }, args: input(), prepare: somebody },
  inviteAccount: { ...ADMIN, ids: { 'input.id': 'account' }, args: input(), prepare: somebody },
  disableAccount: { ...ADMIN, ids: { 'input.id': 'account' }, args: input(), prepare: somebody },
  enableAccount: { ...ADMIN, ids: { 'input.id': 'account' }, args: input(), prepare: somebodyDisabled },

  importDivisions: {
    ...OFFICE,
    args: ({ code }) => ({ input: { countyCode: '990101', rows: [{ code: '990101', name: `${code} 县` }] } }),
  },
  installDefaultTopics: { ...OFFICE, args: input(), spent: true },
  importTopics: { ...OFFICE, args: () => ({ input: { paths: [[`农村农业 ${uuid()}`]] } }) },
  retireTopic: {
    ...OFFICE,
    ids: { 'input.id': 'topic' },
    args: input(),
    prepare: async ({ place }) => ({ objects: { topic: await aTopic(place.office) } }),
  },

  chooseImportSheet: { ...IMPORT, args: input({ sheet: 0 }), prepare: batchIn('READ') },
  checkImport: {
    ...IMPORT,
    ids: { 'input.id': 'importBatch', 'input.firstAskedId': 'official' },
    args: input(),
    prepare: batchIn('READ'),
  },
  commitImport: { ...IMPORT, args: input(), prepare: batchIn('CHECKED') },
  discardImport: { ...IMPORT, args: input(), prepare: batchIn('READ') },

  removeAttachment: {
    by: 'CLERK',
    ids: { 'input.id': 'attachment' },
    args: input({ reason: '重复上传' }),
    prepare: async ({ world, place }) => ({
      objects: { attachment: await anAttachment(world, place, place.objects.petition) },
    }),
  },

  submitPetition: {
    args: ({ code }) => ({ input: { tenantCode: code, ...aSubmission() } }),
    prepare: async (stage) => {
      // everybody comes from one address here
      Object.assign(stage.world.app.services, { submissions: new RateBound() });
      return portalIs('OPEN')(stage);
    },
  },
  consentToElectronicService: {
    outside: true,
    args: ({ code }) => ({ input: { tenantCode: code, number: '', code: '', consent: true } }),
    prepare: async (stage) => {
      const { args = {} } = await atThePortal()(stage);
      return { args: { input: { ...args, consent: true } } };
    },
  },
  askForReview: {
    outside: true,
    args: ({ code }) => ({ input: { tenantCode: code, number: '', code: '', reason: '不服' } }),
    prepare: async (stage) => {
      const { args = {} } = await atThePortal(...SERVED)(stage);
      return { args: { input: { ...args, reason: '不服' } } };
    },
  },
  askForHearing: {
    outside: true,
    tellsEverybody: true,
    args: ({ code }) => ({ input: { tenantCode: code, number: '', code: '', reason: '请求质证' } }),
    prepare: async (stage) => {
      const { args = {}, objects = {} } = await atThePortal(...SERVED)(stage);
      await aReview(stage.world, stage.place, objects.petition ?? '');
      return { args: { input: { ...args, reason: '请求质证' } } };
    },
  },
  ratePetition: {
    outside: true,
    args: ({ code }) => ({ input: { tenantCode: code, number: '', code: '', ...RATING } }),
    prepare: async (stage) => {
      const { args = {} } = await atThePortal(...SERVED)(stage);
      return { args: { input: { ...args, ...RATING } } };
    },
  },

  ...MEETING_OPERATIONS,
  ...LEADERSHIP_OPERATIONS,
  ...COMPETENCE_OPERATIONS,
  ...ACCUSATION_OPERATIONS,
  ...GROUP_OPERATIONS,
  ...CLAIM_OPERATIONS,
  ...COMMITMENT_OPERATIONS,
  ...EXPLANATION_OPERATIONS,
  ...DOSSIER_OPERATIONS,
  ...SPONSORSHIP_OPERATIONS,
  ...SUPERVISION_OPERATIONS,
  ...MEDIATION_OPERATIONS,
  ...REVIEW_OPERATIONS,
  ...LETTER_OPERATIONS,
  ...PETITION_OPERATIONS,
  ...RECEPTION_OPERATIONS,
  ...CALENDAR_OPERATIONS,
  ...HAND_OFF_OPERATIONS,
  ...LEGAL_OPERATIONS,
  ...REPORT_OPERATIONS,
  ...PAPER_OPERATIONS,
  ...ARCHIVE_OPERATIONS,
};
