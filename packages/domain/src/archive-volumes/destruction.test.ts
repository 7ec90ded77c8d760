import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../shared/actor';
import { refusalOf, takeStep } from '../shared/steps';
import { DESTRUCTION_OBSTACLES, DESTRUCTION_STATUSES } from './destruction';
import {
  certificateText,
  keptLonger,
  requireDestructible,
  requireSupervisors,
  type DestructibleFacts,
} from './destruction.rules';
import { DESTRUCTION_ACTIONS, destructionSteps } from './destruction.steps';
import { pageRanges, requireCounted } from './page-count.rules';

const TODAY = '2037-03-01';
const over: DestructibleFacts = { number: '1', status: 'BOUND', keptUntil: '2036-12-31', obstacles: [] };

describe('a volume', () => {
  it('may be destroyed once its term is over', () => {
    expect(() => requireDestructible(over, TODAY)).not.toThrow();
  });

  it.each([
    [{ keptUntil: null }, '永久保管'],
    [{ keptUntil: TODAY }, '期满以后'],
    [{ status: 'DEPOSITED' }, '已移交'],
    [{ status: 'DESTROYED' }, '已销毁'],
    ...DESTRUCTION_OBSTACLES.map((one) => [{ obstacles: [one] }, '案卷 1'] as const),
  ] as const)('not so with %j', (more, said) => {
    expect(() => requireDestructible({ ...over, ...more }, TODAY)).toThrow(said);
  });

  it('that is kept longer is kept from this year on', () => {
    expect(keptLonger(TODAY, 5)).toBe('2042-12-31');
    expect(() => requireDestructible({ ...over, keptUntil: keptLonger(TODAY, 1) }, TODAY)).toThrow();
  });
});

it('two watch, who have not appraised', () => {
  expect(() => requireSupervisors(['a', 'b'], ['c'])).not.toThrow();
  for (const [ids, appraisers] of [
    [['a'], []],
    [['a', 'a'], []],
    [['a', 'b', 'd'], []],
    [['a', 'b'], ['b']],
  ] as const)
    expect(() => requireSupervisors(ids, appraisers)).toThrow('监销人');
});

describe('the steps', () => {
  const leader: Actor = {
    accountId: 'leader',
    officialId: 'l',
    name: '周主任',
    roles: ['LEADER', 'CLERK'],
    home: { countyId: 1, tenantId: 't' },
    enteredTenantId: null,
  };
  const facts = { status: 'APPRAISED', volumes: 1, appraiserIds: ['c'], enteredById: 'clerk' } as const;

  it.each(DESTRUCTION_ACTIONS)('%s is taken from its states alone', (action) => {
    const step = destructionSteps[action];
    for (const status of DESTRUCTION_STATUSES)
      expect(refusalOf(step, { ...facts, status }, leader)?.code).toBe(
        step.from.includes(status) ? undefined : 'WRONG_STATE',
      );
  });

  it('who appraised decides nothing, however many hats they wear', () => {
    expect(takeStep(destructionSteps.approve, facts, leader)).toBe('DESTRUCTION_APPROVED');
    for (const one of [{ enteredById: 'leader' }, { appraiserIds: ['c', 'l'] }])
      for (const action of ['approve', 'refuse'] as const)
        expect(refusalOf(destructionSteps[action], { ...facts, ...one }, leader)?.code).toBe('INVALID');
  });

  it('nothing is done where all is kept longer', () => {
    const approved = { ...facts, status: 'DESTRUCTION_APPROVED' } as const;
    expect(takeStep(destructionSteps.destroy, approved, leader)).toBe('DESTROYING');
    expect(refusalOf(destructionSteps.destroy, { ...approved, volumes: 0 }, leader)?.code).toBe('INVALID');
  });
});

it('a certificate names who, when, and each volume with its hash', () => {
  const at = new Date('2037-03-01T02:00:00Z');
  const text = certificateText({
    office: '石桥镇',
    number: '1',
    appraisers: ['吴工', '郑工'],
    appraisedAt: at,
    decidedBy: '周主任',
    decidedAt: at,
    supervisors: ['钱某', '孙某'],
    executedBy: '李某',
    destroyedAt: at,
    volumes: [
      {
        number: '2026-1',
        title: '卷',
        year: 2026,
        term: 'YEARS_10',
        keptUntil: '2036-12-31',
        matters: 3,
        manifestSha256: 'abc',
      },
    ],
  }).join('\n');
  for (const word of [
    '吴工、郑工',
    '周主任',
    '钱某、孙某',
    '李某',
    '2026-1',
    'abc',
    '2036年12月31日',
    '3 件',
    '鉴定人吴工（签名、日期）：\n鉴定人郑工（签名、日期）：\n批准人周主任（签名、日期）：\n监销人钱某（签名、日期）：\n监销人孙某（签名、日期）：\n销毁人李某（签名、日期）：',
  ])
    expect(text).toContain(word);
});

it.each([
  [
    [2, 1, 4],
    [
      [1, 2],
      [3, 3],
      [4, 7],
    ],
  ],
  [
    [2, null, 4],
    [[1, 2], null, null],
  ],
  [[], []],
])('pages %j run %j', (pages, ranges) => {
  expect(pageRanges(pages).map((range) => range && [range.from, range.to])).toEqual(ranges);
});

it('goes to the archive with its pages counted, or with the reason why not', () => {
  expect(requireCounted([], null)).toBeNull();
  expect(requireCounted([], '多余的理由')).toBeNull();
  expect(requireCounted(['1', '2'], ' 早年立卷 ')).toBe('早年立卷');
  for (const reason of [null, ' '])
    expect(() => requireCounted(['卷1', '卷2', '卷3', '卷4'], reason)).toThrow(
      '卷1、卷2、卷3等 4 卷的页数还没有填全：请先打开案卷，用“编页”填写',
    );
  expect(() => requireCounted(['1'], 'a'.repeat(201))).toThrow();
});
