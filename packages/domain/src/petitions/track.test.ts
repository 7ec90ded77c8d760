import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Clock } from '../clocks/clock';
import { PROFILES } from '../clocks/profiles';
import type { Actor } from '../shared/actor';
import { explain, RuleViolation } from '../shared/errors';
import { refusalOf, type Refusal } from '../shared/steps';
import { TENANT_KINDS, type TenantKind } from '../tenants/tenant';
import { nextActionOf } from './next-action.rules';
import { PETITION_EVENT_KINDS, type PetitionEventKind } from './petition';
import {
  answeredInTime,
  extensionRefusal,
  petitionClocks,
  petitionDue,
  type DatedEvent,
} from './petition.rules';
import type { PetitionFacts } from './petition-steps.rules';
import { petitionSteps } from './petition.steps';
import { MATTER_TRACKS, type MatterTrack } from './track';
import {
  hasReview,
  mayBeTold,
  remedyOf,
  requireTrack,
  respondentOf,
  trackChoices,
  trackOf,
  type AcceptingFacts,
  trackMeans,
} from './track.rules';

const { 'cn-2005': OLD, 'cn-2022': NEW } = PROFILES;
const at = (day: string) => new Date(`${day}T02:00:00Z`);
const line = (track: MatterTrack | null, ...more: DatedEvent[]): DatedEvent[] => [
  { kind: 'RECEIVED', at: at('2026-03-02') },
  { kind: 'ACCEPTED', at: at('2026-03-05'), track },
  ...more,
];
const answered: DatedEvent[] = [
  { kind: 'ANSWERED', at: at('2026-03-20') },
  { kind: 'SERVED', at: at('2026-03-21') },
];
const facts = (more: Partial<AcceptingFacts> = {}): AcceptingFacts => ({
  category: 'PLEA',
  tenantKind: 'COUNTY_DEPARTMENT',
  profile: NEW,
  ...more,
});
const refused = (track: MatterTrack, more: Partial<AcceptingFacts>): string | null => {
  try {
    requireTrack(track, facts(more));
    return null;
  } catch (error) {
    const { code, details } = error as RuleViolation;
    return explain(code, details, 'zh');
  }
};

const clerk: Actor = {
  accountId: 'a',
  officialId: null,
  name: 'x',
  roles: ['CLERK', 'LEADER'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};

const mostExtension = (clocks: readonly Clock[]) =>
  clocks.find(({ kind }) => kind === 'CONCLUDE')?.mayExtendBy;

it('the respondent of a teacher’s appeal is named or not, and of no other track', () => {
  expect(respondentOf('TEACHER_APPEAL', ' 云溪县第二中学 ')).toBe('云溪县第二中学');
  expect(respondentOf('TEACHER_APPEAL', '')).toBeNull();
  expect(respondentOf('ART_31_6', undefined)).toBeNull();
  expect(() => respondentOf('ART_31_6', '云溪县第二中学')).toThrow('受理教师申诉时才填写');
});

describe('the dates of a track', () => {
  it.each(['ART_29', 'ART_30', 'ART_31_5'] as const)(
    '%s has none to conclude since 2022, and no review',
    (track) => {
      const open = line(track);
      const clocks = petitionClocks(NEW, open);
      expect(clocks.map(({ kind, state }) => [kind, state])).toEqual([['DISPOSE', 'SATISFIED']]);
      for (const status of ['ACCEPTED', 'ASSIGNED', 'HANDLING', 'ANSWERED'] as const)
        expect(petitionDue(status, clocks, open)).toMatchObject({ dueOn: null, dueKind: null });
      const whole = line(track, ...answered);
      expect(petitionDue('SERVED', petitionClocks(NEW, whole), whole).dueOn).toBeNull();
      expect(answeredInTime(petitionClocks(NEW, whole))).toBeNull();
      // 2005 knows no tracks: everything is concluded in sixty days
      expect(petitionDue('HANDLING', petitionClocks(OLD, open), open)).toMatchObject({
        dueOn: '2026-05-06',
        dueKind: 'CONCLUDE',
      });
      expect(mostExtension(petitionClocks(OLD, open))).toBe(30);
    },
  );

  it('still says when something happens next', () => {
    const matter = {
      origin: 'OFFICE',
      registeredOn: '2026-03-02',
      dueOn: null,
      servedOn: null,
      disposedOn: '2026-03-05',
    } as const;
    expect(nextActionOf({ ...matter, status: 'HANDLING', nextActionOn: null })).toEqual({
      on: '2026-03-17',
      why: 'LOOK',
    });
    expect(nextActionOf({ ...matter, status: 'HANDLING', nextActionOn: '2026-04-01' })?.why).toBe('PLANNED');
    expect(
      nextActionOf({ ...matter, status: 'SERVED', servedOn: '2026-03-21', nextActionOn: null })?.why,
    ).toBe('CLOSE');
  });

  it.each([OLD, NEW])('of a teacher’s appeal are thirty days from its receipt, under $id', (profile) => {
    const open = line('TEACHER_APPEAL');
    const clocks = petitionClocks(profile, open);
    expect(petitionDue('HANDLING', clocks, open)).toMatchObject({ dueOn: '2026-04-01', dueKind: 'CONCLUDE' });
    expect(clocks.map(({ kind }) => kind)).toEqual(['DISPOSE', 'CONCLUDE']);
    expect(clocks.at(-1)?.article).toBe('教师法第三十九条');
    expect(answeredInTime(petitionClocks(profile, line('TEACHER_APPEAL', ...answered)))).toBe(true);
  });

  it('of a request for information are twenty workdays, and twenty more', () => {
    const open = line('INFORMATION_REQUEST');
    expect(petitionDue('HANDLING', petitionClocks(NEW, open), open).dueOn).toBe('2026-03-30');
    expect(mostExtension(petitionClocks(NEW, open))).toBe(20);
    const forwarded: DatedEvent[] = [
      { kind: 'FORWARD_RECEIVED', at: at('2026-03-09') },
      { kind: 'ACCEPTED', at: at('2026-03-10'), track: 'INFORMATION_REQUEST' },
    ];
    expect(petitionDue('ACCEPTED', petitionClocks(NEW, forwarded), forwarded).dueOn).toBe('2026-04-07');
  });

  it('are those of a petition proper where an acceptance of before says none', () => {
    const unsaid = line(null);
    expect(petitionClocks(NEW, unsaid)).toEqual(petitionClocks(NEW, line('ART_31_6')));
    expect(petitionDue('ACCEPTED', petitionClocks(NEW, unsaid), unsaid).dueOn).toBe('2026-05-06');
    expect(trackOf(unsaid)).toBeNull();
  });

  it('are the same on each until it is accepted', () => {
    const anyTrack = fc.constantFrom(...MATTER_TRACKS);
    fc.assert(
      fc.property(anyTrack, fc.constantFrom(OLD, NEW), (track, profile) => {
        const [received] = line(track) as [DatedEvent];
        const waiting = petitionClocks(profile, [received]);
        const decided = petitionClocks(profile, line(track));
        const dispose = ({ kind }: { kind: string }) => kind === 'DISPOSE';
        expect(decided.find(dispose)?.due).toBe(waiting.find(dispose)?.due);
        expect(decided.find(dispose)?.state).toBe('SATISFIED');
      }),
    );
  });

  it('are moved by nothing but what the law looks at: no correction, assignment or note', () => {
    const LEGAL =
      /RECEIVED|ACCEPT|REFER|WITHDRAWN|VOIDED|EXTENDED|ANSWERED|SERVED|REVIEW|HEARD|CLOSED|TRANSFER|REMANDED|QUASHED|SET_ASIDE|SIMPLE|RESUMED|TRACK/;
    const housekeeping = PETITION_EVENT_KINDS.filter((kind): kind is PetitionEventKind => !LEGAL.test(kind));
    fc.assert(
      fc.property(
        fc.constantFrom(...MATTER_TRACKS),
        fc.constantFrom(OLD, NEW),
        fc.array(fc.constantFrom(...housekeeping), { maxLength: 8 }),
        (track, profile, edits) => {
          const edited = line(track, ...edits.map((kind) => ({ kind, at: at('2026-03-09'), days: 9 })));
          const due = (events: DatedEvent[]) =>
            petitionDue('HANDLING', petitionClocks(profile, events), events);
          expect(due(edited)).toEqual(due(line(track)));
        },
      ),
    );
  });

  it('follow the answer where another office gave it on its own track', () => {
    const reported = line('ART_31_6', { kind: 'ANSWERED', at: at('2026-03-20'), track: 'ART_29' });
    expect(trackOf(reported)).toBe('ART_29');
    expect(
      petitionClocks(NEW, [...reported, { kind: 'SERVED', at: at('2026-03-21') }]).map(({ kind }) => kind),
    ).toEqual(['DISPOSE']);
  });
});

describe('accepting', () => {
  it('is on the usual track of the category', () => {
    const usual = (category: AcceptingFacts['category']) => requireTrack(null, facts({ category }));
    expect([usual('SUGGESTION'), usual('ACCUSATION'), usual('PLEA'), usual(null)]).toEqual([
      'ART_29',
      'ART_30',
      'ART_31_6',
      'ART_31_6',
    ]);
  });

  it('takes another where the category and the office allow it', () => {
    const open = (tenantKind: TenantKind) =>
      trackChoices(facts({ tenantKind })).flatMap(({ track, refusal }) => (refusal ? [] : [track]));
    expect(open('COUNTY_DEPARTMENT')).toEqual([
      'ART_31_6',
      'ART_31_5',
      'TEACHER_APPEAL',
      'INFORMATION_REQUEST',
    ]);
    expect(open('TOWNSHIP')).toEqual(['ART_31_6', 'ART_31_5', 'INFORMATION_REQUEST']);
    expect(open('SCHOOL')).toEqual(['ART_31_6']);
    for (const tenantKind of TENANT_KINDS) expect(open(tenantKind)).toContain('ART_31_6');
  });

  it.each<[string, MatterTrack, Partial<AcceptingFacts>, string]>([
    [
      'a teacher’s appeal to the school itself',
      'TEACHER_APPEAL',
      { tenantKind: 'SCHOOL' },
      '县教育行政部门（学校、乡镇经县信访局转送）',
    ],
    [
      'a request for information to a school',
      'INFORMATION_REQUEST',
      { tenantKind: 'SCHOOL' },
      '制作或者保存',
    ],
    ['31(5) to a school', 'ART_31_5', { tenantKind: 'SCHOOL' }, '主管的行政机关'],
    [
      'a request for information under the law of 2005',
      'INFORMATION_REQUEST',
      { profile: OLD },
      '没有这个途径的期限',
    ],
    ['a suggestion as a petition proper', 'ART_31_6', { category: 'SUGGESTION' }, '更正'],
    ['a plea as a suggestion', 'ART_29', {}, '更正'],
  ])('refuses %s and says what is possible instead', (_, track, more, why) => {
    expect(refused(track, more)).toContain(why);
  });

  it('says of each track what it means', () => {
    const asked = trackMeans('INFORMATION_REQUEST', OLD, 'zh');
    expect(asked).toBe('收到之日起法定期限内答复，需要延长的依法延长。');
    for (const track of MATTER_TRACKS)
      expect(trackMeans(track, PROFILES['cn-2022'], 'zh').length).toBeGreaterThan(10);
    expect(trackMeans('TEACHER_APPEAL', PROFILES['cn-2022'], 'zh')).toContain('收到之日起30日内');
  });
});

describe('what can be done about an answer', () => {
  it.each<[MatterTrack, RegExp | null]>([
    ['ART_31_6', /30日内.*请求复查/],
    ['ART_31_5', /60日内依法申请行政复议.*6个月内依法向人民法院提起行政诉讼/],
    ['TEACHER_APPEAL', /属于行政复议、行政诉讼受案范围的/],
    ['INFORMATION_REQUEST', /应当先申请行政复议的，从其规定/],
    ['ART_29', null],
    ['ART_30', null],
  ])('on %s since 2022', (track, said) => {
    const remedy = remedyOf(NEW, track, 'zh');
    expect(said?.test(remedy ?? '') ?? remedy === null).toBe(true);
    expect(remedy?.includes('复查') ?? false).toBe(hasReview(NEW, track));
    expect(hasReview(NEW, track)).toBe(track === 'ART_31_6');
    // an answer in writing is what the law asks for on every other
    expect(mayBeTold(NEW, track)).toBe(track === 'ART_29');
    expect([mayBeTold(OLD, track), mayBeTold(NEW, null)]).toEqual([false, false]);
  });

  it('is a review as well where the law of 2005 knows one for everything', () => {
    expect(remedyOf(OLD, 'ART_29', 'zh')).toContain('信访条例第三十四条');
    expect(remedyOf(OLD, 'ART_31_5', 'zh')).toMatch(/复查.*行政复议/);
    expect(remedyOf(OLD, 'TEACHER_APPEAL', 'en')).toMatch(/reconsideration within 60 days.*within 6 months/);
  });

  it('is named when a review is refused, as the next step is when there is no term to extend', () => {
    const served = { status: 'SERVED', track: 'ART_31_5', review: 'OTHER_WAY' } as PetitionFacts;
    const { code, details } = refusalOf(petitionSteps.requestReview, served, clerk) as Refusal;
    expect(code).toBe('NO_REVIEW_ON_TRACK');
    const handling = {
      status: 'HANDLING',
      track: 'ART_29',
      unextended: extensionRefusal([], 'ART_29', '2026-03-02'),
    } as PetitionFacts;
    expect(refusalOf(petitionSteps.extend, handling, clerk)).toEqual({
      code: 'NO_TERM_TO_EXTEND',
      details: { track: 'ART_29' },
    });
    expect(refusalOf(petitionSteps.extend, { ...handling, unextended: null }, clerk)).toBeNull();
    expect(explain(code, details, 'zh')).toContain('行政复议');
    expect(explain(code, details, 'en')).toContain('reconsideration');
  });
});
