import { nationalOf } from '../clocks/national';
import { lastOpinionText } from '../clocks/remedy';
import type { LegalProfile } from '../clocks/profile';
import { provisionText, type MatterEnding } from '../clocks/provisions';
import { chineseDate } from '../shared/day-text';
import { RuleViolation } from '../shared/errors';
import { labelOf } from '../shared/labels';

/** 复核意见: whose, of which day (ISO), and under which 文号, where that is on record. */
export type LastOpinion = Readonly<{ body: string; number: string | null; on: string }>;

/** What a later matter repeats: its number, where it has one here, and the opinion or other end that stands against both. */
export type FinalMatter = Readonly<{ matter: string | null }> &
  (
    | Readonly<{ opinion: LastOpinion; ending?: null }>
    | Readonly<{ opinion?: null; ending: MatterEnding | null }>
  );

type Same = Readonly<{ facts: string; reasons: string }>;

/**
 * Why a matter on the same facts and reasons is not taken up again, and what goes on all the same: the words of its notice
 * (信访条例第三十五条第三款, 信访工作条例第三十六条第三款、第三十七条第三款).
 */
export function finalityTold(
  profile: LegalProfile,
  { matter, opinion, ending }: FinalMatter,
  same: Same,
): Readonly<{ reason: string; lawfulWay: string }> {
  const { law, provisions } = nationalOf(profile);
  const first = matter === null ? '已有复核意见的信访事项' : ` ${matter} `;
  const ended = opinion ? `已由${quoted(opinion)}` : endedBy(ending ?? null);
  const basis = opinion ? `依据：${lastOpinionText(profile)}。` : '';
  const goesOn =
    provisions.careGoesOn === undefined
      ? ''
      : `不再受理的，有关地方和单位仍然做好疏导教育、矛盾化解、帮扶救助等工作（${law.zh}${provisionText(provisions.careGoesOn, 'zh')}）。`;
  return {
    reason: `与${first}同一事实和理由，该事项${ended}。事实：${same.facts}。理由：${same.reasons}。${basis}`,
    lawfulWay: `有新的事实或者理由的，随时可以作为新的事项提出；认为不是同一事实和理由的，可以向上一级信访工作机构反映。${goesOn}`,
  };
}

const quoted = ({ body, number, on }: LastOpinion): string =>
  `${body}于${chineseDate(on)}作出复核意见${number === null ? '' : `（${number}）`}`;

const endedBy = (ending: MatterEnding | null): string =>
  ending === null ? '已有复核意见' : `已经终结（${labelOf(ending, 'zh')}）`;

type Brought = Readonly<{ newFacts: boolean; anotherPetitioner?: boolean | null }>;

/**
 * New facts are always taken up, and so is what somebody else asks for: the law bars 信访人对复核意见不服，仍然以同一事实和理由提出的, and nobody’s neighbour.
 *
 * @throws RuleViolation NEW_FACTS, INVALID
 */
export function requireNothingNew({ newFacts, anotherPetitioner }: Brought): void {
  if (newFacts) throw new RuleViolation('NEW_FACTS');
  if (anotherPetitioner)
    throw new RuleViolation('INVALID', {
      field: '信访人',
      reason: {
        zh: '不再受理只对经过复核的那一位信访人：另一人提出的，事实相同也应当受理，可以引用查明的事实答复',
        en: 'only who had the second review is barred: what somebody else asks for is taken up though the facts are the same, and may be answered by what was found',
      },
    });
}

/** 三级终结 as a reason: not the end of criminal or court proceedings (涉法涉诉信访依法终结), which another organ declares. */
const CLAIMS_FINALITY = [
  /三级终结/u,
  // 走完三级程序, 复查复核完毕
  /(?:走完|履行完|穷尽|经过|完成)[^，。；]{0,6}三级[^，。；]{0,4}(?:程序|办理|答复|信访)/u,
  /(?:复查、?复核|三级(?:信访|办理)?程序|复核程序)[^，。；]{0,4}(?:已经?)?(?:走完|完毕|结束|完结|完成|用尽|穷尽)/u,
  /(?<!涉法涉诉)(?:信访|复核)[^，。；、]{0,6}终结/u,
  /(?:复核意见|经过?[^，。；]{0,6}复核|复查、?复核)[^。；]{0,30}不[再予]受理/u,
  /同一(?:的)?事实(?:和|、|与|及)?(?:同一)?理由[^。；]{0,30}(?:不[再予]受理|终结)/u,
];

/**
 * 复查、复核不予受理 is not for what is said to be final: an opinion has its review whatever matter it repeats, and which tiers are left is known.
 *
 * @throws RuleViolation INVALID
 */
export function requireReviewOpen(reason: string): void {
  if (!CLAIMS_FINALITY.some((claim) => claim.test(reason))) return;
  throw new RuleViolation('INVALID', {
    field: '理由',
    reason: {
      zh: '这份意见还没有经过这一级审查，不能以已经终结、已有复核意见为由不受理：认为与另一件有复核意见的事项相同的，受理后在意见中写明是哪一份、哪些事实和理由相同',
      en: 'this opinion has not been through this tier, and is not turned away as final: where it repeats a matter that was reviewed twice, accept it, and say in the opinion which one and what is the same',
    },
  });
}

/** 不予受理 in an office's own words is not for what is said to be final: that names the opinion. @throws RuleViolation INVALID */
export function requireNoFinality(reason: string): void {
  if (!CLAIMS_FINALITY.some((claim) => claim.test(reason))) return;
  throw new RuleViolation('INVALID', {
    field: '理由',
    reason: {
      zh: '以已经终结、已有复核意见为由的，须写明是哪一件、哪份复核意见，逐项比对事实和理由：请用“同一事项已有复核意见”办理',
      en: 'that a matter is final, or was reviewed twice, is said with its number, its opinion and what is the same: use “Second review already given”',
    },
  });
}
