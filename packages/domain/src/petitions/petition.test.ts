import { describe, expect, it } from '@jest/globals';
import { PROFILES } from '../clocks/profiles';
import fc from 'fast-check';
import type { Actor } from '../shared/actor';
import type { Role } from '../shared/permissions';
import { refusalOf, takeStep, verdicts } from '../shared/steps';
import { OPEN_STATUSES, PETITION_STATUSES, type PetitionStatus } from './petition';
import { checkMoment, checkReceipt, petitionClocks, petitionDue, type DatedEvent } from './petition.rules';
import type { PetitionFacts } from './petition-steps.rules';
import { PETITION_ACTIONS, type PetitionAction } from './petition-actions';
import { petitionSteps } from './petition.steps';

const someone = (roles: readonly Role[], more: Partial<Actor> = {}): Actor => ({
  accountId: 'a',
  officialId: 'official',
  name: 'x',
  roles,
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
  ...more,
});
const everything = someone(['TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER']);
const facts = (status: PetitionStatus, more: Partial<PetitionFacts> = {}): PetitionFacts => ({
  status,
  origin: 'OFFICE',
  ownerId: 'official',
  responsibleId: 'official',
  responsibleHasAccount: true,
  competence: 'NO_RULES',
  sponsor: null,
  openTasks: 0,
  unanswered: [],
  unperformed: 0,
  measures: 0,
  dossier: false,
  unserved: 0,
  breached: 1,
  broken: 0,
  recalled: false,
  held: true,
  reportedUp: false,
  hearingOn: null,
  supervised: false,
  mediated: false,
  recusalAsked: false,
  confidential: false,
  ended: false,
  atSuperior: true,
  serviceMethod: 'IN_PERSON',
  review: 'REVIEW',
  extensions: 0,
  answered: true,
  simple: false,
  fromAbove: false,
  headCount: 1,
  diverted: true,
  unacknowledged: 1,
  awaited: [],
  category: 'PLEA',
  track: 'ART_31_6',
  tenantKind: 'TOWNSHIP',
  unextended: null,
  ...more,
});

const owing: readonly PetitionStatus[] = [
  'REGISTERED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  'TRANSFERRED',
  'ASSIGNED',
  'HANDLING',
  'ANSWERED',
];

/** The whole table, written out a second time: where each action leads from each state; absent means refused. */
const leads: Record<PetitionAction, Partial<Record<PetitionStatus, PetitionStatus>>> = {
  correct: same(
    'REGISTERED',
    'ACCEPTED',
    'NOT_ACCEPTED',
    'REFERRED_OUT',
    'WITHDRAWN',
    'ASSIGNED',
    'HANDLING',
    'ANSWERED',
    'SERVED',
  ),
  void: { REGISTERED: 'VOIDED' },
  accept: { REGISTERED: 'ACCEPTED' },
  handOff: same('NOT_ACCEPTED', 'REFERRED_OUT', 'SERVED', 'CLOSED', 'ARCHIVED'),
  acknowledgeHandOff: same('NOT_ACCEPTED', 'REFERRED_OUT', 'SERVED', 'CLOSED', 'ARCHIVED'),
  acceptSimply: { REGISTERED: 'ACCEPTED' },
  // allowed in the short procedure alone: see simple.test.ts
  endSimple: {},
  notAccept: { REGISTERED: 'NOT_ACCEPTED' },
  referOut: { REGISTERED: 'REFERRED_OUT' },
  transfer: { REGISTERED: 'TRANSFERRED', ACCEPTED: 'TRANSFERRED' },
  withdraw: { REGISTERED: 'WITHDRAWN', ACCEPTED: 'WITHDRAWN', ASSIGNED: 'WITHDRAWN', HANDLING: 'WITHDRAWN' },
  assign: { ACCEPTED: 'ASSIGNED', ASSIGNED: 'ASSIGNED', HANDLING: 'ASSIGNED' },
  take: { ASSIGNED: 'HANDLING' },
  return: { ASSIGNED: 'ACCEPTED' },
  note: same(...owing, 'WITHDRAWN', 'SERVED'),
  plan: same(...owing),
  expedite: same(...owing),
  reportUp: same('REGISTERED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'),
  // while a decision is waited for
  recordDirection: same(
    'REGISTERED',
    'ACCEPTED',
    'ASSIGNED',
    'HANDLING',
    'NOT_ACCEPTED',
    'REFERRED_OUT',
    'TRANSFERRED',
    'WITHDRAWN',
    'ANSWERED',
    'SERVED',
    'CLOSED',
  ),
  arrangeHearing: same('HANDLING'),
  holdHearing: same('HANDLING'),
  interimReply: same('HANDLING'),
  disputeCompetence: same('REGISTERED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'),
  sponsor: same('REGISTERED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'),
  coHandle: same('ASSIGNED', 'HANDLING'),
  planMeasure: same('ACCEPTED', 'ASSIGNED', 'HANDLING', 'ANSWERED', 'SERVED'),
  split: same('ACCEPTED', 'ASSIGNED', 'HANDLING'),
  answerClaim: same('HANDLING'),
  commit: same('HANDLING', 'ANSWERED', 'SERVED'),
  keepCommitment: same(...PETITION_STATUSES.filter((status) => status !== 'VOIDED')),
  breakCommitment: same(
    ...PETITION_STATUSES.filter((status) => !['WITHDRAWN', 'CLOSED', 'ARCHIVED', 'VOIDED'].includes(status)),
  ),
  reopen: { CLOSED: 'SERVED', ARCHIVED: 'SERVED' },
  // what was closed was served, so that only what was withdrawn goes on
  resume: { WITHDRAWN: 'HANDLING' },
  // of what nobody has any more: below
  reassign: {},
  explain: same(...PETITION_STATUSES.filter((status) => status !== 'VOIDED' && status !== 'ARCHIVED')),
  openDossier: same(...PETITION_STATUSES.filter((status) => status !== 'VOIDED' && status !== 'ARCHIVED')),
  keepDossier: same(...PETITION_STATUSES.filter((status) => status !== 'VOIDED' && status !== 'ARCHIVED')),
  offerAid: same(...PETITION_STATUSES.filter((status) => status !== 'VOIDED')),
  supervise: same(...PETITION_STATUSES.filter((status) => status !== 'VOIDED' && status !== 'ARCHIVED')),
  mediate: same('ACCEPTED', 'ASSIGNED', 'HANDLING', 'SERVED'),
  extend: same('ACCEPTED', 'ASSIGNED', 'HANDLING'),
  answer: { HANDLING: 'ANSWERED' },
  attemptService: same('ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'),
  serve: { ANSWERED: 'SERVED', NOT_ACCEPTED: 'SERVED', REFERRED_OUT: 'SERVED' },
  // of what was told, or reached nobody: see service.test.ts
  serveInWriting: {},
  recordView: same('ANSWERED', 'SERVED', 'CLOSED'),
  requestReview: same('SERVED', 'CLOSED', 'ARCHIVED'),
  close: { SERVED: 'CLOSED', WITHDRAWN: 'CLOSED' },
  end: same('CLOSED', 'ARCHIVED'),
  archive: { CLOSED: 'ARCHIVED' },
  reissueCode: same(...PETITION_STATUSES.filter((status) => status !== 'VOIDED')),
  reveal: same(...PETITION_STATUSES.filter((status) => status !== 'VOIDED')),
  nameAccused: same(...owing, 'WITHDRAWN', 'SERVED'),
  reroute: Object.fromEntries(
    PETITION_STATUSES.filter((status) => !['TRANSFERRED', 'ARCHIVED', 'VOIDED'].includes(status)).map(
      (status) => [status, 'REFERRED_OUT'] as const,
    ),
  ),
  askRecusal: same(...OPEN_STATUSES),
};

function same(...statuses: PetitionStatus[]): Partial<Record<PetitionStatus, PetitionStatus>> {
  return Object.fromEntries(statuses.map((status) => [status, status]));
}

/** Where the action leads, or the code with which it is refused. */
function outcomeOf(action: PetitionAction, status: PetitionStatus): string {
  const standing = facts(status, {
    atSuperior: action !== 'reroute',
    reportedUp: action === 'recordDirection',
    hearingOn: action === 'holdHearing' ? '2026-03-02' : null,
  });
  const refusal = refusalOf(petitionSteps[action], standing, everything);
  return refusal?.code ?? takeStep(petitionSteps[action], standing, everything);
}

it('names whom a matter accuses where their superior is, and sends it there from anywhere else', () => {
  const refused = (atSuperior: boolean) =>
    (['nameAccused', 'reroute'] as const).map(
      (action) => refusalOf(petitionSteps[action], facts('HANDLING', { atSuperior }), everything)?.code,
    );
  expect(refused(true)).toEqual([undefined, 'ACCUSATION_ELSEWHERE']);
  expect(refused(false)).toEqual(['ACCUSATION_NOT_HERE', undefined]);
});

it('hands no accusation to another office', () => {
  const allowed = (confidential: boolean) =>
    (['transfer', 'referOut'] as const).map((action) =>
      refusalOf(petitionSteps[action], facts('REGISTERED', { confidential }), everything),
    );
  expect(allowed(true)).toEqual([{ code: 'CONFIDENTIAL' }, null]);
  expect(allowed(false)).toEqual([null, null]);
});

describe('the step table', () => {
  const cells = PETITION_ACTIONS.flatMap((action) =>
    PETITION_STATUSES.map((status) => [action, status] as const),
  );

  it.each(cells)('%s from %s', (action, status) => {
    const to = leads[action][status];
    const guarded: Record<string, string> = {
      'close ANSWERED': 'NOT_SERVED',
      'serve SERVED': 'SERVED_ALREADY',
      'serveInWriting CLOSED': 'SERVED_ALREADY',
      'serveInWriting ARCHIVED': 'SERVED_ALREADY',
      'endSimple ACCEPTED': 'NOT_SIMPLE',
      'endSimple ASSIGNED': 'NOT_SIMPLE',
      'endSimple HANDLING': 'NOT_SIMPLE',
      'nameAccused CLOSED': 'ACCUSATION_ANEW',
      'nameAccused ARCHIVED': 'ACCUSATION_ANEW',
      'reroute ARCHIVED': 'ACCUSATION_ANEW',
      ...Object.fromEntries(
        ['breakCommitment', 'resume', 'reassign'].flatMap((step) =>
          ['WITHDRAWN', 'CLOSED', 'ARCHIVED'].map((at) => [`${step} ${at}`, 'BREACH_OTHERWISE']),
        ),
      ),
    };
    const refused = guarded[`${action} ${status}`] ?? 'WRONG_STATE';
    expect(outcomeOf(action, status)).toBe(to ?? refused);
  });

  it.each(PETITION_ACTIONS)(
    '%s is refused to somebody without its permission, before anything else is said',
    (action) => {
      for (const status of PETITION_STATUSES) {
        expect(refusalOf(petitionSteps[action], facts(status), someone(['AUDITOR']))?.code).toBe('FORBIDDEN');
      }
    },
  );

  it('asks county staff to enter a tenant first, and lets them work once they have', () => {
    const admin = someone(['COUNTY_ADMIN'], { officialId: null });
    expect(refusalOf(petitionSteps.correct, facts('REGISTERED'), admin)?.code).toBe('ENTER_TENANT_FIRST');
    expect(
      refusalOf(petitionSteps.correct, facts('REGISTERED'), { ...admin, enteredTenantId: 't' }),
    ).toBeNull();
  });

  it('waits for the units that assist and for every claim before the one answer, and for what was supported and the sponsor before it is closed', () => {
    const [answer, close] = [petitionSteps.answer, petitionSteps.close];
    const refused = (step: typeof answer, at: PetitionStatus, more: Partial<PetitionFacts>) =>
      refusalOf(step, facts(at, more), everything)?.code ?? null;
    expect(refused(answer, 'HANDLING', { openTasks: 1 })).toBe('TASKS_OPEN');
    expect(refused(answer, 'HANDLING', { openTasks: 0 })).toBeNull();
    expect(refused(answer, 'HANDLING', { unanswered: [2] })).toBe('CLAIMS_OPEN');
    expect(refused(close, 'SERVED', { unperformed: 1 })).toBe('NOT_PERFORMED');
    expect(refused(close, 'SERVED', { measures: 1 })).toBe('MEASURES_OPEN');
    expect(refused(close, 'SERVED', { sponsor: '秦岳' })).toBe('SPONSORSHIP_RUNNING');
    expect(refused(close, 'SERVED', { broken: 1 })).toBe('COMMITMENT_BROKEN');
    expect(refused(close, 'SERVED', { recusalAsked: true })).toBe('RECUSAL_UNDECIDED');
    expect(refused(close, 'SERVED', {})).toBeNull();
    expect(refused(petitionSteps.openDossier, 'HANDLING', { dossier: true })).toBe('DOSSIER_THERE');
    expect(refused(petitionSteps.keepDossier, 'HANDLING', { dossier: true })).toBeNull();
    expect(refused(petitionSteps.reopen, 'CLOSED', { breached: 0 })).toBe('NOTHING_BREACHED');
    expect(refused(petitionSteps.sponsor, 'HANDLING', { sponsor: '秦岳' })).toBe('SPONSORED');
  });

  it('is closed and not archived while it is supervised, and supervised once at a time', () => {
    const refused = (action: PetitionAction, at: PetitionStatus, supervised: boolean) =>
      refusalOf(petitionSteps[action], facts(at, { supervised }), everything)?.code ?? null;
    expect(refused('close', 'SERVED', true)).toBeNull();
    expect(refused('archive', 'CLOSED', true)).toBe('SUPERVISION_RUNNING');
    expect(refused('archive', 'CLOSED', false)).toBeNull();
    expect(refused('supervise', 'CLOSED', true)).toBe('SUPERVISED');
  });

  it('lets only the assignee sign for a matter, and the office only for an assignee without an account', () => {
    const clerk = someone(['CLERK'], { officialId: 'clerk' });
    const assigned = facts('ASSIGNED', { responsibleId: 'handler' });
    expect(refusalOf(petitionSteps.take, assigned, clerk)?.code).toBe('NOT_YOURS');
    expect(refusalOf(petitionSteps.take, { ...assigned, responsibleHasAccount: false }, clerk)).toBeNull();
    expect(
      refusalOf(petitionSteps.take, assigned, someone(['HANDLER'], { officialId: 'handler' })),
    ).toBeNull();
  });

  it('extends once, and closes an old answer without a service of ours', () => {
    expect(refusalOf(petitionSteps.extend, facts('HANDLING', { extensions: 1 }), everything)?.code).toBe(
      'ALREADY_EXTENDED',
    );
    const close = (track: 'ART_31_6' | null) =>
      refusalOf(petitionSteps.close, facts('ANSWERED', { origin: 'IMPORT', track }), everything)?.code;
    // and what was accepted here is served here, wherever it was taken over from
    expect([close(null), close('ART_31_6')]).toEqual([undefined, 'NOT_SERVED']);
  });

  it('gives a verdict for every action, with a reason exactly where it refuses', () => {
    for (const status of PETITION_STATUSES) {
      const all = verdicts(petitionSteps, facts(status), everything, 'en');
      expect(all.map(({ action }) => action)).toEqual([...PETITION_ACTIONS]);
      for (const { allowed, code, reason } of all)
        expect([code === null, reason === null]).toEqual([allowed, allowed]);
    }
  });
});

describe('dates', () => {
  const received = new Date('2026-03-02T09:00:00+08:00');
  const event = (kind: DatedEvent['kind'], at: string, days?: number): DatedEvent => ({
    kind,
    at: new Date(`${at}T10:00:00+08:00`),
    ...(days ? { days } : {}),
  });
  const dueAfter = (status: PetitionStatus, ...events: DatedEvent[]) =>
    petitionDue(status, petitionClocks(PROFILES['cn-2022'], [{ kind: 'RECEIVED', at: received }, ...events]))
      .dueOn;

  it.each<[string, PetitionStatus, DatedEvent[], string | null]>([
    ['15 days to dispose', 'REGISTERED', [], '2026-03-17'],
    ['60 days to conclude from acceptance', 'ACCEPTED', [event('ACCEPTED', '2026-03-10')], '2026-05-09'],
    [
      'an extension on top',
      'HANDLING',
      [event('ACCEPTED', '2026-03-10'), event('EXTENDED', '2026-05-06', 30)],
      '2026-06-08',
    ],
    [
      'the answer is served within its own term',
      'ANSWERED',
      [event('ACCEPTED', '2026-03-10'), event('ANSWERED', '2026-04-01')],
      '2026-05-09',
    ],
    [
      'a notice of refusal within the term of disposal',
      'NOT_ACCEPTED',
      [event('NOT_ACCEPTED', '2026-03-05')],
      '2026-03-17',
    ],
    [
      '30 days to ask for review once served',
      'SERVED',
      [event('ACCEPTED', '2026-03-10'), event('ANSWERED', '2026-04-01'), event('SERVED', '2026-04-02')],
      '2026-05-06',
    ],
    ['nothing once closed', 'CLOSED', [event('ACCEPTED', '2026-03-10'), event('CLOSED', '2026-04-03')], null],
    ['nothing once voided', 'VOIDED', [event('VOIDED', '2026-03-03')], null],
  ])('%s', (_, status, events, due) => {
    expect(dueAfter(status, ...events)).toBe(due);
  });

  it('are moved by no event that is not a legal one', () => {
    const idle = fc.constantFrom<DatedEvent['kind']>(
      'REGISTERED',
      'CORRECTED',
      'ASSIGNED',
      'TAKEN',
      'RETURNED',
      'NOTED',
      'INTERIM_REPLIED',
      'ARCHIVED',
      'CODE_REISSUED',
      'HISTORY_RECORDED',
    );
    const when = fc.date({ min: received, max: new Date('2027-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.record({ kind: idle, at: when })), (noise) => {
        expect(dueAfter('ACCEPTED', event('ACCEPTED', '2026-03-10'), ...noise)).toBe('2026-05-09');
      }),
    );
  });

  it('of receipt lie within 90 days and not in the future', () => {
    const now = new Date('2026-11-22T08:00:00+08:00');
    expect(() => checkReceipt(new Date('2026-11-23T00:00:00+08:00'), now)).toThrow('晚于今天');
    expect(() => checkReceipt(new Date('2026-08-23T12:00:00+08:00'), now)).toThrow('90');
    expect(() => checkReceipt(new Date('2026-08-24T00:00:00+08:00'), now)).not.toThrow();
  });

  it('of a step lie between the step before and now', () => {
    const now = new Date('2026-11-22T08:00:00+08:00');
    expect(() => checkMoment(new Date('2026-11-22T09:00:00+08:00'), received, now)).toThrow('不能晚于现在');
    expect(() => checkMoment(new Date('2026-03-01T09:00:00+08:00'), received, now)).toThrow('不能早于');
    expect(() => checkMoment(received, received, now)).not.toThrow();
  });
});
