import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlayProblems, profileProblems } from '../clocks/profile-problems';
import { OVERLAYS } from '../clocks/overlays';
import { PROFILES, profileOf } from '../clocks/profiles';
import { PETITION_STATUSES, type PetitionStatus } from '../petitions/petition';
import type { Actor } from '../shared/actor';
import { explain } from '../shared/errors';
import { refusalOf } from '../shared/steps';
import { CO_SIGNER_WISHES, type CoServiceMethod, type CoSignerStanding } from './group-matter';
import {
  coSignersServed,
  coSignerSteps,
  coSignerWishes,
  headCountOf,
  JOINABLE,
  representativesLimit,
  requireAddressee,
  requireChosenOn,
  requireRepresentatives,
  requireOwnPhone,
  requireWish,
} from './group-matter.rules';
import { GROUP_ACTIONS, groupSteps, TOLD_STATUSES, type GroupFacts } from './group-matter.steps';

const nation = profileOf('cn-2022');
const zhejiang = profileOf('cn-2022+zj-2016');
const shandong = profileOf('cn-2022+sd-2015');

describe('representatives', () => {
  it.each([
    ['the nation', 'cn-2022', 2, 5, '信访工作条例第二十条'],
    ['the nation before 2022', 'cn-2005', 400, 5, '信访条例第十八条'],
    ['Zhejiang for up to ten people', 'cn-2022+zj-2016', 10, 3, '浙江省信访条例第十五条'],
    ['Zhejiang for more', 'cn-2022+zj-2016', 11, 5, '浙江省信访条例第十五条'],
    ['Shandong, which leaves it to the nation', 'cn-2022+sd-2015', 10, 5, '信访工作条例第二十条'],
  ] as const)('of %s', (_, profile, people, most, source) => {
    const limit = representativesLimit(profileOf(profile), people);
    expect([limit.most, limit.source.zh]).toEqual([most, source]);
  });

  it('are refused beyond that, with the article, and not before', () => {
    expect(() => requireRepresentatives(3, 10, zhejiang)).not.toThrow();
    expect(() => requireRepresentatives(4, 10, zhejiang)).toThrow('最多 3 名（浙江省信访条例第十五条）');
    expect(() => requireRepresentatives(4, 11, zhejiang)).not.toThrow();
    expect(() => requireRepresentatives(6, 40, nation)).toThrow('最多 5 名');
  });

  it('stand among as many people as are said, or as are named', () => {
    expect([headCountOf(null, 0), headCountOf(null, 3), headCountOf(40, 3), headCountOf(100_000, 5)]).toEqual(
      [1, 3, 40, 100_000],
    );
    for (const few of [2, 0, -1, 1.5, Number.NaN])
      expect(() => headCountOf(few, 3)).toThrow('不能少于所列信访人（3 人）');
    for (const many of [100_001, 1_000_000_000]) expect(() => headCountOf(many, 3)).toThrow('最多 100000 人');
  });

  it('were chosen by today', () => {
    expect(() => requireChosenOn('2026-03-02', '2026-03-02')).not.toThrow();
    expect(() => requireChosenOn('2026-03-03', '2026-03-02')).toThrow('不能晚于今天');
  });

  it.each<[string, object, string]>([
    ['no limit', { limits: [], articles: [15] }, '代表人数应逐级写明'],
    ['no bound that is open', { limits: [{ upTo: 10, most: 3 }], articles: [15] }, '代表人数应逐级写明'],
    ['more than a file holds', { limits: [{ most: 6 }], articles: [15] }, '代表人数应逐级写明'],
    [
      'limits out of order',
      { limits: [{ upTo: 10, most: 3 }, { upTo: 5, most: 4 }, { most: 5 }], articles: [15] },
      '代表人数应逐级写明',
    ],
    ['no article', { limits: [{ most: 5 }] }, '代表人数没有写明条款'],
    ['a relay that is neither', { relay: 'yes' }, '是否由代表转告'],
  ])('as data with %s are named', (_, representatives, problem) => {
    const overlay = JSON.parse(JSON.stringify({ ...OVERLAYS[0], representatives }));
    expect(
      overlayProblems(overlay)
        .map(({ zh }) => zh)
        .join(),
    ).toContain(problem);
    const right = {
      ...overlay,
      representatives: { limits: [{ upTo: 10, most: 3 }, { most: 5 }], articles: [15] },
    };
    expect(overlayProblems(right)).toEqual([]);
  });

  it('have to be in a national profile', () => {
    const { representatives: _, ...without } = PROFILES['cn-2022'];
    expect(profileProblems(without).map(({ zh }) => zh)).toEqual(['没有代表人数的规定。']);
  });
});

describe('what a co-signer may choose', () => {
  it('is to be told by the representatives where the law makes these tell the others', () => {
    expect(coSignerWishes(nation)).toEqual(['IN_PORTAL', 'BY_POST']);
    expect(coSignerWishes(shandong)).toEqual([...CO_SIGNER_WISHES]);
    expect(() => requireWish('BY_REPRESENTATIVE', null, shandong)).not.toThrow();
    expect(() => requireWish('BY_REPRESENTATIVE', null, nation)).toThrow('没有由代表转告的办法');
  });

  it('takes an address to be written to, and for nothing else', () => {
    expect(() => requireWish('BY_POST', null, nation)).toThrow('地址');
    expect(() => requireWish('BY_POST', '石桥村12号', nation)).not.toThrow();
    expect(() => requireWish('IN_PORTAL', null, nation)).not.toThrow();
  });

  it('does next is said in both languages, and names the review only where there is an answer', () => {
    expect(coSignerSteps(false, 'zh').join()).not.toContain('复查');
    expect(coSignerSteps(true, 'zh').join()).toContain('复查');
    expect(coSignerSteps(true, 'en').join()).toContain('review');
  });
});

const people: CoSignerStanding[] = [
  { ordinal: 1, wish: 'IN_PORTAL', served: false },
  { ordinal: 2, wish: 'BY_POST', served: false },
  { ordinal: 3, wish: 'IN_PORTAL', served: false },
  { ordinal: 3, wish: 'BY_POST', served: false },
  { ordinal: 4, wish: 'BY_POST', served: true },
];

describe('an act of service', () => {
  it('reaches everybody who asked for it in the portal, and nobody else', () => {
    expect(coSignersServed(people, 'IN_PORTAL', [2])).toEqual([1, 3]);
    expect(() => coSignersServed(people, 'BY_REPRESENTATIVE', [])).toThrow('已经送达');
  });

  it('reaches nobody online who came up with the matter and has no code here', () => {
    const carried = { ordinal: 7, wish: 'IN_PORTAL', served: false, readsHere: false } as const;
    expect(coSignersServed([...people, carried], 'IN_PORTAL', [])).toEqual([1, 3]);
    expect(() => coSignersServed([carried], 'IN_PORTAL', [])).toThrow('再确认一次');
    expect(coSignersServed([carried], 'AT_COUNTER', [7])).toEqual([7]);
    const byPost = { ...carried, wish: 'BY_POST' } as const;
    expect(coSignersServed([byPost], 'BY_POST', [7])).toEqual([7]);
  });

  it('reaches one by one whoever is written to, comes, or cannot be found', () => {
    expect(coSignersServed(people, 'BY_POST', [3, 2, 2])).toEqual([2, 3]);
    expect(() => coSignersServed(people, 'BY_POST', [1])).toThrow('联名人 1 没有选择邮寄');
    expect(coSignersServed(people, 'AT_COUNTER', [1])).toEqual([1]);
    expect(coSignersServed(people, 'UNREACHED', [2])).toEqual([2]);
    expect(() => coSignersServed(people, 'AT_COUNTER', [])).toThrow('联名人编号');
  });

  it.each([4, 5])('does not reach number %d, who was served or is not there', (ordinal) => {
    expect(() => coSignersServed(people, 'AT_COUNTER', [ordinal])).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });

  it('leaves, whatever was done before, nobody served twice', () => {
    const standing = fc.record({
      ordinal: fc.integer({ min: 1, max: 9 }),
      wish: fc.constantFrom(...CO_SIGNER_WISHES),
      served: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(standing), (all) => {
        const waiting = all.filter(({ wish, served }) => wish === 'IN_PORTAL' && !served);
        fc.pre(waiting.length > 0);
        const served = coSignersServed(all, 'IN_PORTAL', []);
        expect(served).toEqual([...new Set(waiting.map(({ ordinal }) => ordinal))].toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('an address', () => {
  it('is seen of who is to be written to, until that is done', () => {
    expect(() => requireAddressee(people, 2)).not.toThrow();
    for (const ordinal of [1, 4, 9])
      expect(() => requireAddressee(people, ordinal)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

const clerk: Actor = {
  accountId: 'a',
  officialId: 'o',
  name: '张三',
  roles: ['CLERK'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const facts = (more: Partial<GroupFacts> = {}): GroupFacts => ({
  status: 'REGISTERED',
  formed: true,
  representatives: 2,
  waiting: 2,
  toPost: 1,
  unreached: 1,
  ...more,
});
const refused = (action: (typeof GROUP_ACTIONS)[number], more: Partial<GroupFacts>, who = clerk) =>
  refusalOf(groupSteps[action], facts(more), who)?.code ?? null;

describe('the steps of a group matter', () => {
  it.each([...GROUP_ACTIONS])('are not for who handles or oversees it (%s)', (action) => {
    const status = groupSteps[action].from === JOINABLE ? 'REGISTERED' : 'SERVED';
    const ready = { status, formed: action !== 'form' } as const;
    const roles = ['HANDLER', 'LEADER', 'COUNTY_SUPERVISOR', 'AUDITOR'] as const;
    for (const role of roles) expect(refused(action, ready, { ...clerk, roles: [role] })).toBe('FORBIDDEN');
    expect(refused(action, ready)).toBeNull();
  });

  it('form it once, of a petition that names its representatives', () => {
    expect(refused('form', { formed: false })).toBeNull();
    const again = refusalOf(groupSteps.form, facts({ formed: true }), clerk);
    expect(explain(again?.code as 'DUPLICATE', again?.details)).toContain('另行推选代表');
    expect(refused('form', { formed: false, representatives: 0 })).toBe('REQUIRED');
  });

  it.each<PetitionStatus>([...PETITION_STATUSES])('of one that is %s', (status) => {
    const joins = JOINABLE.includes(status) ? null : 'WRONG_STATE';
    const told = TOLD_STATUSES.includes(status) ? null : 'WRONG_STATE';
    expect(refused('reissueInvitation', { status })).toBe(joins);
    expect(refused('countSharedPhones', { status })).toBe(joins);
    expect(refused('renewMandate', { status })).toBe(joins === null ? null : told);
    const closed = status === 'CLOSED' || status === 'ARCHIVED';
    expect(refused('serveCoSigners', { status })).toBe(closed ? null : told);
    expect(refused('revealCoSigner', { status })).toBe(told);
  });

  it('serve whoever waits, and show whoever is to be written to', () => {
    expect(refused('serveCoSigners', { status: 'SERVED', waiting: 0, unreached: 0 })).toBe('SERVED_ALREADY');
    expect(refused('serveCoSigners', { status: 'SERVED', waiting: 0 })).toBeNull();
    // once it is closed, whom it did not reach alone
    expect(refused('serveCoSigners', { status: 'CLOSED', unreached: 0 })).toBe('SERVED_ALREADY');
    expect(refused('revealCoSigner', { status: 'SERVED', toPost: 0 })).toBe('SERVED_ALREADY');
    for (const action of ['reissueInvitation', 'renewMandate', 'serveCoSigners', 'revealCoSigner'] as const) {
      const status = action === 'reissueInvitation' || action === 'renewMandate' ? 'HANDLING' : 'SERVED';
      expect(refused(action, { status, formed: false })).toBe('REQUIRED');
    }
  });
});

it('who was not reached is served at the counter alone, by the number, and once', () => {
  const unreached = { ordinal: 3, wish: 'BY_POST', served: true, method: 'UNREACHED' } as const;
  const other = { ordinal: 4, wish: 'BY_POST', served: true, method: 'BY_POST' } as const;
  const served = (method: CoServiceMethod, ...ordinals: number[]) =>
    coSignersServed([unreached, other], method, ordinals);
  expect(served('AT_COUNTER', 3)).toEqual([3]);
  expect(() => served('BY_POST', 3)).toThrow('本人到窗口领取');
  expect(() => served('UNREACHED', 3)).toThrow('本人到窗口领取');
  expect(() => served('AT_COUNTER', 4)).toThrow();
  expect(() => coSignersServed([{ ...unreached, method: 'AT_COUNTER' }], 'AT_COUNTER', [3])).toThrow();
});

it('a co-signer has a telephone of their own, by which they are counted once', () => {
  for (const phone of ['13912340099', '+86 139-1234-0099', '0594-2345678'])
    expect(() => requireOwnPhone(phone)).not.toThrow();
  for (const phone of ['12', '12345', '不便透露', '13912340099、13912340098'])
    expect(() => requireOwnPhone(phone)).toThrow('同一个号码只计一次');
});
