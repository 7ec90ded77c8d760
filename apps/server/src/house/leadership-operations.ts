import { input, type Operation } from './operation';
import { aDuty, aGroupAndOfficial, anAbsenceOf, anAmendmentOf, aPostThatEnds } from './preparations';

const ADMIN = { by: 'TENANT_ADMIN' } as const;

/** 分工、调整文件、外出和值班. */
export const LEADERSHIP_OPERATIONS: Readonly<Record<string, Operation>> = {
  arrangePost: {
    ...ADMIN,
    ids: { 'input.id': 'leadershipPost', 'input.takerId': 'official' },
    args: input({ duty: '负总责', fromOn: '2018-01-01' }),
    prepare: aPostThatEnds,
  },
  amendLeadershipGroup: {
    ...ADMIN,
    ids: { 'input.groupId': 'leadershipGroup' },
    args: input({ title: '关于调整成员的通知', issuedOn: '2018-01-01' }),
  },
  voidLeadershipAmendment: {
    ...ADMIN,
    ids: { 'input.id': 'leadershipAmendment' },
    args: input({ reason: '录入错误' }),
    prepare: anAmendmentOf,
  },

  absences: { ids: { groupId: 'leadershipGroup', officialId: 'official' } },
  recordAbsence: {
    ...ADMIN,
    ids: { 'input.officialId': 'official' },
    args: input({ kind: 'LEAVE', fromOn: '2018-01-01', untilOn: '2018-01-05' }),
    prepare: aGroupAndOfficial,
  },
  changeAbsence: {
    ...ADMIN,
    ids: { 'input.id': 'absence' },
    args: input({ untilOn: '2018-05-02' }),
    prepare: anAbsenceOf,
  },
  recordReturn: {
    ...ADMIN,
    ids: { 'input.id': 'absence' },
    args: input({ returnedOn: '2018-05-02' }),
    prepare: anAbsenceOf,
  },
  cancelAbsence: { ...ADMIN, ids: { 'input.id': 'absence' }, args: input(), prepare: anAbsenceOf },

  duties: { ids: { groupId: 'leadershipGroup', officialId: 'official' } },
  planDuty: {
    ...ADMIN,
    ids: { 'input.groupId': 'leadershipGroup', 'input.officialId': 'official' },
    args: input({ phone: '0600-5550009', fromOn: '2018-02-01' }),
    prepare: aGroupAndOfficial,
  },
  changeDuty: {
    ...ADMIN,
    ids: { 'input.id': 'duty', 'input.officialId': 'official' },
    args: input({ phone: '0600-5550010' }),
    prepare: aDuty,
  },
  cancelDuty: { ...ADMIN, ids: { 'input.id': 'duty' }, args: input(), prepare: aDuty },
  handOverDuty: {
    ...ADMIN,
    ids: { 'input.id': 'duty' },
    args: input({ notes: '无遗留事项' }),
    prepare: aDuty,
  },
};
