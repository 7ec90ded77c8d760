import { describe, expect, it } from '@jest/globals';
import { PROFILES } from '../clocks/profiles';
import { petitionClocks } from '../petitions/petition.rules';
import { PETITION_STATUSES, type PetitionEventKind } from '../petitions/petition';
import type { Actor } from '../shared/actor';
import { refusalOf, takeStep } from '../shared/steps';
import { TENANT_KINDS } from '../tenants/tenant';
import type { RuleViolation } from '../shared/errors';
import {
  TRANSFER_SIDES,
  TRANSFER_STATUSES,
  type TransferKind,
  type TransferSide,
  type TransferStatus,
} from './transfer';
import {
  mayTransfer,
  objectionDue,
  recallHop,
  REPORTABLE,
  reportDue,
  requireMayAssign,
} from './transfer.rules';
import { TRANSFER_ACTIONS, transferSteps, type TransferFacts } from './transfer.steps';

const clerk: Actor = {
  accountId: 'a',
  officialId: 'o',
  name: '周工',
  roles: ['CLERK'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const facts = (
  status: TransferStatus,
  side: TransferSide,
  more: Partial<TransferFacts> = {},
): TransferFacts => ({
  status,
  side,
  objectUntil: '2026-11-30',
  today: '2026-11-25',
  insisted: false,
  petitionStatus: 'SERVED',
  otherActs: true,
  recalling: false,
  ...more,
});

describe('the step table', () => {
  const cells = TRANSFER_ACTIONS.flatMap((action) =>
    TRANSFER_STATUSES.flatMap((status) => TRANSFER_SIDES.map((side) => [action, status, side] as const)),
  );
  const leads: Readonly<Record<string, string>> = {
    'sign OFFERED RECEIVED': 'SIGNED',
    'object OFFERED RECEIVED': 'OBJECTED',
    'takeBack OBJECTED SENT': 'RETURNED',
    'insist OBJECTED SENT': 'OFFERED',
    'report SIGNED RECEIVED': 'REPORTED',
    'supplement REPORTED RECEIVED': 'REPORTED',
    'object SIGNED RECEIVED': 'SIGNED_FOR',
  };
  it.each(cells)('%s, %s, %s', (action, status, side) => {
    const step = transferSteps[action];
    const outcome =
      refusalOf(step, facts(status, side), clerk)?.code ?? takeStep(step, facts(status, side), clerk);
    const elsewhere = action === 'recall' && side === 'SENT' ? 'OTHER_OFFICE_SERVES' : 'OTHER_OFFICE';
    const refused = step.from.includes(status) ? elsewhere : 'WRONG_STATE';
    expect(outcome).toBe(leads[`${action} ${status} ${side}`] ?? refused);
  });

  it.each(TRANSFER_STATUSES)('lets one of the two offices act at most: %s', (status) => {
    const able = TRANSFER_SIDES.filter((side) =>
      TRANSFER_ACTIONS.some(
        (action) => refusalOf(transferSteps[action], facts(status, side), clerk) === null,
      ),
    );
    expect(able.length).toBe(status === 'RETURNED' ? 0 : 1);
  });

  it.each(PETITION_STATUSES)('a result is reported once the petitioner was told: %s', (petitionStatus) => {
    const refusal = refusalOf(transferSteps.report, facts('SIGNED', 'RECEIVED', { petitionStatus }), clerk);
    expect(refusal?.code ?? null).toBe(REPORTABLE.includes(petitionStatus) ? null : 'NOT_SERVED');
  });

  it.each(TRANSFER_STATUSES)(
    'where the other office is suspended or closed, its sender alone may act: %s',
    (status) => {
      const able = TRANSFER_ACTIONS.filter(
        (action) =>
          refusalOf(transferSteps[action], facts(status, 'SENT', { otherActs: false }), clerk) === null,
      );
      expect(able.length > 0).toBe(!['RETURNED', 'REPORTED'].includes(status));
    },
  );

  it.each(TRANSFER_STATUSES)('what nobody there can deal with is recalled, once: %s', (status) => {
    const recallable = ['OFFERED', 'SIGNED'].includes(status);
    const code = (more: Partial<TransferFacts>, side: TransferSide = 'SENT') =>
      refusalOf(transferSteps.recall, facts(status, side, { otherActs: false, ...more }), clerk)?.code ??
      null;
    expect(code({})).toBe(recallable ? null : 'WRONG_STATE');
    expect(code({ recalling: true })).toBe(recallable ? 'RECALL_UNDER_WAY' : 'WRONG_STATE');
    expect(code({}, 'RECEIVED')).toBe(recallable ? 'OTHER_OFFICE' : 'WRONG_STATE');
  });

  it('a recall finds what the receiver did since, or what it was answered', () => {
    expect(recallHop('OFFERED', 'OFFERED', null)).toBe('RECALLED');
    expect(recallHop('OFFERED', 'SIGNED', 'REGISTERED')).toBeNull();
    expect(recallHop('OFFERED', 'OBJECTED', null)).toBeNull();
    expect(recallHop('SIGNED', 'REPORTED', 'SERVED')).toBeNull();
    expect(PETITION_STATUSES.filter((at) => recallHop('SIGNED', 'SIGNED', at) === 'REPORTED')).toEqual(
      PETITION_STATUSES.filter((at) => REPORTABLE.includes(at)),
    );
  });

  it('an objection is possible to the end of its day, and once', () => {
    const code = (more: Partial<TransferFacts>) =>
      refusalOf(transferSteps.object, facts('OFFERED', 'RECEIVED', more), clerk)?.code ?? null;
    expect(code({ today: '2026-11-30' })).toBeNull();
    expect(code({ today: '2026-12-01' })).toBe('OBJECTION_LATE');
    expect(code({ insisted: true })).toBe('OBJECTION_DECIDED');
  });
});

it('five workdays run from the day it came, National Day passed over', () => {
  expect(objectionDue(new Date('2025-09-29T16:30:00+08:00'))).toBe('2025-10-13');
  expect(objectionDue(new Date('2026-11-25T23:59:00+08:00'))).toBe('2026-12-02');
});

it('goes between the county’s office and the others, never past it', () => {
  for (const from of TENANT_KINDS) {
    for (const to of TENANT_KINDS) {
      const withOffice = [from, to].filter((kind) => kind === 'COUNTY_OFFICE').length;
      expect(mayTransfer(from, to)).toBe(withOffice === 1);
    }
  }
});

it('is assigned downward alone, and forwarded both ways', () => {
  const mayAssign = (kind: TransferKind) =>
    TENANT_KINDS.filter((from) => {
      try {
        requireMayAssign(kind, from);
        return true;
      } catch (refusal) {
        return (refusal as RuleViolation).code !== 'INVALID';
      }
    });
  expect(mayAssign('ASSIGN')).toEqual(['COUNTY_OFFICE']);
  expect(mayAssign('FORWARD')).toEqual([...TENANT_KINDS]);
});

it('a 交办 names its date; a 转送 has the two statutory terms', () => {
  expect(reportDue('FORWARD', null, '2026-11-25')).toBe('2027-02-08');
  expect(reportDue('ASSIGN', '2026-12-25', '2026-11-25')).toBe('2026-12-25');
  expect(() => reportDue('ASSIGN', null, '2026-11-25')).toThrow('请填写：反馈期限');
  expect(() => reportDue('ASSIGN', '2026-11-25', '2026-11-25')).toThrow('应当在明天与 180 天之内');
  expect(() => reportDue('FORWARD', '2027-11-25', '2026-11-25')).toThrow('应当在明天与 180 天之内');
});

it('a transfer meets the term for disposing of a matter; one that came back does not', () => {
  const at = (day: number) => new Date(`2026-11-${day}T09:00:00+08:00`);
  const dispose = (...kinds: ('TRANSFERRED' | 'TRANSFER_RETURNED')[]) =>
    petitionClocks(PROFILES['cn-2022'], [
      { kind: 'RECEIVED', at: at(10) },
      ...kinds.map((kind, i) => ({ kind, at: at(11 + i) })),
    ]).find(({ kind }) => kind === 'DISPOSE')?.state;
  expect(dispose()).toBe('RUNNING');
  expect(dispose('TRANSFERRED')).toBe('SATISFIED');
  expect(dispose('TRANSFERRED', 'TRANSFER_RETURNED')).toBe('RUNNING');
  expect(dispose('TRANSFERRED', 'TRANSFER_RETURNED', 'TRANSFERRED')).toBe('SATISFIED');
});

it('what was reported runs from its service, and another answer that a supplement brings from its own', () => {
  const at = (day: number) => new Date(`2026-11-${String(day).padStart(2, '0')}T09:00:00+08:00`);
  const since = (...more: (readonly [PetitionEventKind, number])[]) =>
    petitionClocks(
      PROFILES['cn-2022'],
      (
        [
          ['RECEIVED', 2],
          ['TRANSFERRED', 3],
          ['ANSWERED', 10],
          ['SERVED', 11],
          ['TRANSFER_REPORTED', 12],
          ...more,
        ] as const
      ).map(([kind, day]) => ({ kind, at: at(day) })),
    ).find(({ kind }) => kind === 'REVIEW_REQUEST')?.startsOn;
  expect(since()).toBe('2026-11-11');
  expect(since(['TRANSFER_SUPPLEMENTED', 20])).toBe('2026-11-11');
  expect(since(['SERVED', 18], ['TRANSFER_SUPPLEMENTED', 20])).toBe('2026-11-11');
  const first = [
    ['ANSWERED', 18],
    ['SERVED', 19],
    ['TRANSFER_SUPPLEMENTED', 20],
  ] as const;
  expect(since(...first)).toBe('2026-11-19');
  expect(since(...first, ['ANSWERED', 24], ['SERVED', 25], ['TRANSFER_SUPPLEMENTED', 26])).toBe('2026-11-25');
});
