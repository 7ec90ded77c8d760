import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/dates';
import type { ProfileId } from '../clocks/profile';
import { PROFILES, profileOf } from '../clocks/profiles';
import { MATTER_TRACKS, type MatterTrack } from '../petitions/track';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import { PETITION_PAPERS, type PaperFacts, type PetitionPaperKind } from './paper';
import { PAPER_SAMPLES, sampleFacts } from './paper-samples';
import { chineseDate } from '../shared/day-text';
import { filledWith, PLACEHOLDERS, type Placeholder } from './paper-placeholders';
import { missingElements, paperContent, PAPER_RULES, isOffered, issueRefusal } from './paper.rules';

const READY = PAPER_SAMPLES;
const written = (kind: PetitionPaperKind, facts = READY[kind]) =>
  paperContent(kind, facts, DEFAULT_PAPER_TEMPLATES[kind]);
const textOf = (kind: PetitionPaperKind, facts = READY[kind]): string => {
  const { body, remedy } = written(kind, facts);
  return [...body.map(({ text }) => text), remedy ?? ''].join('\n');
};
const code = (kind: PetitionPaperKind, facts: PaperFacts) => issueRefusal(kind, facts)?.code ?? null;

describe('抄送', () => {
  it('is to who assigned the matter from above, on what tells its petitioner of a decision', () => {
    const copies = PETITION_PAPERS.flatMap((kind) => written(kind).copies.map((office) => [kind, office]));
    expect(copies).toEqual([
      ['NON_ACCEPTANCE_NOTICE', '岳北县信访局'],
      ['EXTENSION_NOTICE', '岳北县信访局'],
      ['HANDLING_OPINION', '岳北县信访局'],
    ]);
    const of = (incoming: PaperFacts['incoming']) =>
      written('HANDLING_OPINION', sampleFacts({ incoming })).copies;
    expect(of(null)).toEqual([]);
    expect(of({ from: '岳北县信访局', number: '1', kind: 'FORWARD', on: '2026-03-01' })).toEqual([]);
  });
});

describe.each(PETITION_PAPERS)('%s', (kind) => {
  it('says everything the law wants in it', () => {
    expect(issueRefusal(kind, READY[kind])).toBeNull();
    for (const element of PAPER_RULES[kind].elements) {
      const value = PLACEHOLDERS[element](READY[kind]) ?? '';
      for (const line of value.split('\n')) {
        const said = `${textOf(kind)}\n${written(kind).addressee}`;
        expect(said).toContain(line.replace(/。$/u, ''));
      }
    }
  });

  it('leaves no placeholder, no empty line and no doubled full stop', () => {
    expect(textOf(kind)).not.toMatch(/[{}]|null|undefined|。。|：。/);
    // an agreement is addressed to nobody: both sides sign it
    expect(written(kind).addressee === '').toBe(PAPER_RULES[kind].to === 'NOBODY');
  });

  it('cannot be issued before its act', () => {
    const nothing = sampleFacts({
      accepted: null,
      extended: null,
      hearing: null,
      answered: null,
      incoming: null,
    });
    expect(code(kind, nothing)).toBe('PAPER_NOT_YET');
  });

  it('cannot be issued for what is archived', () => {
    expect(code(kind, { ...READY[kind], status: 'ARCHIVED' })).toBe('WRONG_STATE');
  });

  it('is not made for what an old ledger brought', () => {
    expect(code(kind, { ...READY[kind], origin: 'IMPORT' })).toBe('PAPER_OF_OLD_LEDGER');
  });
});

describe('what is missing', () => {
  it.each<[PetitionPaperKind, PaperFacts, Placeholder, string]>([
    [
      'HANDLING_OPINION',
      sampleFacts({
        answered: { on: '2026-05-08', outcome: 'SUPPORTED', facts: 'x', reply: 'y', legalBasis: ' ' },
      }),
      '法律依据',
      '信访工作条例第三十二条',
    ],
    [
      'NON_ACCEPTANCE_NOTICE',
      { ...READY.NON_ACCEPTANCE_NOTICE, notAccepted: { on: '2026-03-06', reason: 'x', lawfulWay: null } },
      '合法途径',
      '信访工作条例第二十二条、第二十三条',
    ],
    [
      'EXTENSION_NOTICE',
      sampleFacts({
        legal: PROFILES['cn-2005'],
        extended: { ...READY.EXTENSION_NOTICE.extended!, approver: null },
      }),
      '批准人',
      '信访条例第三十三条',
    ],
    [
      'ASSIGNMENT_LETTER',
      {
        ...READY.ASSIGNMENT_LETTER,
        forwarded: { ...READY.ASSIGNMENT_LETTER.forwarded!, reportDueOn: null },
      },
      '反馈要求',
      '信访工作条例第二十二条',
    ],
  ])('in a %s is named with its article', (kind, facts, element, article) => {
    expect(missingElements(kind, facts)).toMatchObject([{ element, article: { zh: article } }]);
    expect(issueRefusal(kind, facts)).toMatchObject({
      code: 'PAPER_INCOMPLETE',
      details: { missing: [{ zh: `${element}（${article}）` }] },
    });
  });
});

describe('the route', () => {
  it('gives a plea its review, by the version of the law, and no other paper one', () => {
    expect(textOf('HANDLING_OPINION')).toContain('30日内，向岳北县信访局请求复查，并提交书面申请');
    const unnamed = sampleFacts({ reviewBody: null });
    expect(textOf('HANDLING_OPINION', unnamed)).toContain('30日内，向上一级机关、单位请求复查');
    expect(textOf('HANDLING_OPINION')).toContain('《信访工作条例》第三十五条');
    expect(textOf('HANDLING_OPINION', sampleFacts({ legal: PROFILES['cn-2005'] }))).toContain(
      '《信访条例》第三十四条',
    );
    const statutory = ['DUTY_REPLY', 'TEACHER_APPEAL_DECISION', 'INFORMATION_REPLY'];
    for (const kind of PETITION_PAPERS.filter((each) => each !== 'HANDLING_OPINION')) {
      expect(written(kind).remedy !== null).toBe(statutory.includes(kind));
      expect(textOf(kind)).not.toMatch(/复查|复核/);
    }
    // beside them only the notice of the way itself speaks of it, and that of acceptance, of what runs on
    for (const kind of PETITION_PAPERS)
      expect(textOf(kind).includes('行政复议')).toBe(
        [...statutory, 'LAWFUL_WAY_NOTICE', 'ACCEPTANCE_NOTICE'].includes(kind),
      );
    expect(textOf('DUTY_REPLY')).toMatch(/60日内依法申请行政复议.*6个月内/);
  });

  it('says with the acceptance what runs on, whatever the county’s template says, and not where no act is concerned', () => {
    const own = {
      ...DEFAULT_PAPER_TEMPLATES.ACCEPTANCE_NOTICE,
      body: '{事项}，{收到日期}收到。\n{处理途径和程序}。',
    };
    const told = (more: Partial<PaperFacts>, template = DEFAULT_PAPER_TEMPLATES.ACCEPTANCE_NOTICE) => {
      const facts = { ...READY.ACCEPTANCE_NOTICE, ...more };
      const { body, remedy } = paperContent('ACCEPTANCE_NOTICE', facts, template);
      return [...body.map(({ text }) => text), ...(remedy === null ? [] : [remedy])].filter((line) =>
        line.startsWith('信访不影响'),
      );
    };
    const general =
      /申请行政复议的期限为自知道或者应当知道该行为之日起60日（《行政复议法》第二十条）。提起行政诉讼的/;
    expect(told({})).toEqual([expect.stringMatching(general)]);
    expect(told({}, own)).toEqual(told({}));
    // counted to a Saturday, and to a Friday
    expect(told({ actKnownOn: '2026-02-25' })[0]).toMatch(/最迟2026年4月27日。.+最迟2026年8月25日。$/);
    expect(told({ actKnownOn: '2025-12-01' })[0]).toContain('从2025年12月1日起算已于2026年1月30日届满');
    expect(told({ category: 'SUGGESTION', track: 'ART_29' })).toEqual([]);
    expect(told({ category: 'SUGGESTION', track: 'ART_29' }, own)).toEqual([]);
    expect(told({ track: 'INFORMATION_REQUEST' })).toEqual([]);
  });

  it('answers on each track by its own paper, and by no other', () => {
    const on = (track: MatterTrack) =>
      PETITION_PAPERS.filter(
        (kind) => PAPER_RULES[kind].acts[0] === 'ANSWERED' && code(kind, sampleFacts({ track })) === null,
      );
    expect(MATTER_TRACKS.map((track) => [track, on(track)])).toEqual([
      ['ART_29', ['SUGGESTION_REPLY']],
      ['ART_30', []],
      ['ART_31_5', ['DUTY_REPLY']],
      ['ART_31_6', ['HANDLING_OPINION']],
      ['TEACHER_APPEAL', ['TEACHER_APPEAL_DECISION']],
      ['INFORMATION_REQUEST', ['INFORMATION_REPLY']],
    ]);
    for (const track of MATTER_TRACKS)
      expect(
        PETITION_PAPERS.filter(
          (kind) => PAPER_RULES[kind].acts[0] === 'ANSWERED' && isOffered(kind, sampleFacts({ track })),
        ),
      ).toEqual(track === 'ART_30' ? ['HANDLING_OPINION'] : on(track));
    expect(issueRefusal('HANDLING_OPINION', sampleFacts({ track: 'ART_29' }))).toEqual({
      code: 'PAPER_NOT_FOR_TRACK',
      details: { track: 'ART_29', instead: 'SUGGESTION_REPLY' },
    });
    expect(code('SUGGESTION_REPLY', sampleFacts({ track: 'ART_30' }))).toBe('PAPER_NOT_FOR_CATEGORY');
    // found out after it was accepted
    expect(code('HANDLING_OPINION', sampleFacts({ category: 'ACCUSATION' }))).toBe('PAPER_NOT_FOR_CATEGORY');
    expect(code('ACCEPTANCE_NOTICE', sampleFacts({ category: 'ACCUSATION' }))).toBeNull();
  });

  it('answers a suggestion by what was studied, whether it is adopted, and why not', () => {
    const reply = textOf('SUGGESTION_REPLY');
    expect(reply).toContain('部分采纳。\n老街北段年内增设路灯二十盏。\n落实期限：2026年12月20日前。');
    expect(reply).toContain('没有采纳或者没有全部采纳的理由：南段列入明年改造');
    expect(reply).not.toMatch(/支持|有关依据|复查/);
    const adopted = {
      ...READY.SUGGESTION_REPLY.answered!,
      outcome: 'SUGGESTION_ADOPTED',
      reasons: null,
    } as const;
    expect(textOf('SUGGESTION_REPLY', { ...READY.SUGGESTION_REPLY, answered: adopted })).not.toContain(
      '理由',
    );
  });

  it('tells on acceptance by which way it is handled, and only of a term that there is', () => {
    const told = (track: MatterTrack, dueOn: string | null, extensible = dueOn !== null) =>
      textOf('ACCEPTANCE_NOTICE', sampleFacts({ track, accepted: { on: '2026-03-05', dueOn, extensible } }));
    expect(told('ART_29', null)).toContain('研究论证');
    expect(told('ART_29', null)).not.toContain('办理期限');
    expect(told('ART_31_5', null)).toContain('履行保护职责');
    expect(told('TEACHER_APPEAL', '2026-04-01')).toContain('办理期限：至2026年4月1日止。');
    expect(told('TEACHER_APPEAL', '2026-04-01', false)).not.toContain('延期');
    expect(told('ART_31_6', '2026-05-06')).toContain('情况复杂需要延期的');
    // a county that lets nobody extend, or a term of what was assigned, promises no extension
    expect(told('ART_31_6', '2026-05-06', false)).not.toContain('延期');
  });

  it('keeps an accusation from the accused', () => {
    const of = (category: 'PLEA' | 'ACCUSATION') =>
      textOf('FORWARDING_LETTER', { ...READY.FORWARDING_LETTER, category });
    expect(of('ACCUSATION')).toContain('严禁将检举、控告材料');
    expect(of('PLEA')).not.toContain('严禁');
  });
});

describe('an answer', () => {
  const answer = READY.HANDLING_OPINION.answered!;
  const claims = [
    { text: '修复道路。', outcome: 'SUPPORTED', opinion: '二十日内修复。', performBy: '2026-06-20' },
    { text: '赔偿损失', outcome: 'NOT_SUPPORTED', opinion: '没有证据，不予赔偿', performBy: null },
  ] as const;
  const said = (more: Partial<typeof answer>) =>
    textOf('HANDLING_OPINION', sampleFacts({ answered: { ...answer, ...more } }));

  it('decides on each claim by itself, with the day by which what is supported is done', () => {
    const each = said({ claims, outcome: 'CLAIMS_DIFFER' });
    expect(each).toContain(
      '三、处理意见\n1. “修复道路”：予以支持（2026年6月20日前完成）。二十日内修复。\n2. “赔偿损失”：不予支持。没有证据，不予赔偿。\n',
    );
    expect(each).not.toMatch(/部分支持|结果不同/);
  });

  it('on one claim is said once', () => {
    expect(said({ claims: claims.slice(0, 1), performBy: '2026-06-20' })).toContain(
      '三、处理意见\n予以支持（2026年6月20日前完成）。\n六月底前修复。',
    );
    expect(said({})).toContain('三、处理意见\n予以支持。\n');
  });
});

describe('terms', () => {
  it('are printed in their own unit', () => {
    const extended = { ...READY.EXTENSION_NOTICE.extended!, days: 20, unit: 'WORKDAY' } as const;
    const facts = sampleFacts({ track: 'INFORMATION_REQUEST', extended });
    expect(textOf('EXTENSION_NOTICE', facts)).toContain('办理期限延长20个工作日，');
    expect(textOf('COMPLETION_REPORT', facts)).toContain('延期20个工作日。');
    expect(textOf('EXTENSION_NOTICE', READY.EXTENSION_NOTICE)).toContain('办理期限延长30日，');
  });

  it('of the receiver are those that the province sets', () => {
    const letter = (profile: ProfileId) =>
      textOf('FORWARDING_LETTER', {
        ...READY.FORWARDING_LETTER,
        legal: profileOf(profile),
      });
    expect(letter('cn-2022+zj-2016')).toContain('请自收到之日起五个工作日内，将接收情况');
    expect(letter('cn-2022+zj-2016')).toContain('（《浙江省信访条例》第二十条）；不属于你单位职权范围的');
    expect(letter('cn-2022')).toContain('请自收到之日起十五日内，将接收情况');
    expect(letter('cn-2005')).toContain('信访人（《信访条例》第二十一条）。');
  });
});

describe('the report', () => {
  it('says what the petitioner thinks of the answer, or why nobody knows, and is not issued without', () => {
    const report = (more: Parameters<typeof sampleFacts>[0] = {}) =>
      textOf('COMPLETION_REPORT', sampleFacts(more));
    expect(report()).toContain('五、信访人意见\n不同意：要求再赔偿误工费。\n办结日期：2026年5月10日。');
    expect(report({ view: '没有取得：电话三次无人接听' })).toContain('没有取得：电话三次无人接听。');
    expect(code('COMPLETION_REPORT', sampleFacts({ view: null }))).toBe('PAPER_VIEW_MISSING');
    const withdrawn = { view: null, served: null, withdrawn: { on: '2026-04-01', reason: null } };
    expect(code('COMPLETION_REPORT', sampleFacts(withdrawn))).toBeNull();
    expect(report(withdrawn)).toContain('信访人已经撤回信访事项。\n办结日期：2026年4月1日。');
  });
});

describe('whom to ask', () => {
  it('is named with the telephone, as far as the office has said', () => {
    for (const kind of PETITION_PAPERS) {
      expect(textOf(kind)).toContain('联系人：陈静；联系电话：0730-1234567。');
      expect(textOf(kind, { ...READY[kind], contact: null })).toMatch(/^联系电话：0730-1234567。$/m);
      expect(textOf(kind, { ...READY[kind], contact: null, phone: null })).not.toMatch(/联系人|联系电话/);
    }
  });
});

describe('the addressee', () => {
  it.each<[string, Partial<PaperFacts>, string | null]>([
    ['nobody', { petitioners: [] }, 'PAPER_INCOMPLETE'],
    ['somebody nowhere', { reachable: false }, null],
  ])('who is %s gets no paper, other organs do, and an agreement names both sides', (_, unclear, agreed) => {
    for (const kind of PETITION_PAPERS) {
      const wanted = { PETITIONER: 'PAPER_UNADDRESSED', NOBODY: agreed }[PAPER_RULES[kind].to as string];
      expect(code(kind, { ...READY[kind], ...unclear })).toBe(wanted ?? null);
    }
  });

  it('of several is named with how many they are', () => {
    const many = sampleFacts({ petitioners: ['张三', '李四'], headCount: 12 });
    expect(written('HANDLING_OPINION', many).addressee).toBe('张三、李四等12人');
  });
});

describe('what people wrote', () => {
  it('keeps its lines, and becomes no heading', () => {
    const reply = '一、修复。\n\n二、补偿。';
    const { body } = written(
      'HANDLING_OPINION',
      sampleFacts({ answered: { ...READY.HANDLING_OPINION.answered!, reply } }),
    );
    expect(body).toContainEqual({ style: 'BODY', text: '二、补偿。' });
    expect(body.filter(({ style }) => style === 'HEADING').map(({ text }) => text)).toEqual([
      '一、投诉请求',
      '二、查明的事实和理由',
      '三、处理意见',
      '四、法律法规依据',
    ]);
  });

  it('leaves out a line that has nothing to say, and a heading over nothing', () => {
    const { body } = written('COMPLETION_REPORT', {
      ...sampleFacts({ phone: null, served: null, answered: null }),
      withdrawn: { on: '2026-05-01', reason: '已协商解决' },
    });
    const all = body.map(({ text }) => text).join('\n');
    expect(all).not.toContain('联系电话');
    expect(all).not.toContain('四、送达情况');
    expect(all).toContain('信访人撤回');
  });
});

describe('dates', () => {
  const anyDay = fc.nat(3_000).map((days) => addDays('2022-05-01', days));

  it('printed are the stored ones', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (on, dueOn, receivedOn) => {
        const extended = { ...READY.EXTENSION_NOTICE.extended!, on, dueOn };
        const facts = sampleFacts({ accepted: { on, dueOn, extensible: true }, extended, receivedOn });
        expect(written('ACCEPTANCE_NOTICE', facts).date).toBe(on);
        expect(textOf('ACCEPTANCE_NOTICE', facts)).toContain(`至${chineseDate(dueOn)}止`);
        expect(textOf('ACCEPTANCE_NOTICE', facts)).toContain(`于${chineseDate(receivedOn)}收到`);
        expect(textOf('EXTENSION_NOTICE', facts)).toContain(`延长后的办理期限至${chineseDate(dueOn)}止`);
        expect(
          Date.parse(
            `${chineseDate(on)
              .replace(/[年月]/g, '/')
              .replace('日', '')} UTC`,
          ),
        ).toBe(Date.parse(on));
      }),
    );
  });
});

it('cites articles under every version of the law', () => {
  for (const legal of Object.values(PROFILES))
    for (const kind of PETITION_PAPERS)
      expect(textOf(kind, { ...READY[kind], legal })).not.toContain('undefined');
});

describe('the end of a term on a paper', () => {
  const said = (name: string, facts: PaperFacts) => filledWith(PLACEHOLDERS, facts)(name);
  const [accepted, extended] = [READY.ACCEPTANCE_NOTICE, READY.EXTENSION_NOTICE];
  const dueOn = '2027-01-29';
  const NOT_FINAL = '2027年1月29日（暂定，待当年放假安排公布后确定）';

  it('is the date that is kept, and says when a schedule to come may move it', () => {
    const accept = (provisional?: boolean) => ({
      ...accepted,
      accepted: { ...accepted.accepted!, dueOn, ...(provisional === undefined ? {} : { provisional }) },
    });
    expect(said('办理期限', accept(true))).toBe(NOT_FINAL);
    for (const settled of [false, undefined]) expect(said('办理期限', accept(settled))).toBe('2027年1月29日');
  });

  it('each of both that an extension tells', () => {
    const extend = (more: object) => ({
      ...extended,
      extended: { ...extended.extended!, dueBefore: '2026-12-30', dueOn, ...more },
    });
    expect(said('延长后期限', extend({ provisional: true }))).toBe(NOT_FINAL);
    expect(said('原办理期限', extend({ provisional: true }))).toBe('2026年12月30日');
    expect(said('原办理期限', extend({ provisionalBefore: true }))).toContain('（暂定');
    expect(said('延长后期限', extend({ provisionalBefore: true }))).toBe('2027年1月29日');
  });
});
