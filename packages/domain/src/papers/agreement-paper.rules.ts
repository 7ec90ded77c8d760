import { numeral } from '../clocks/citation';
import { sourceInChinese } from '../clocks/explain.zh';
import { labelOf } from '../shared/labels';
import type { Agreed, PaperFacts } from './paper';
import { within } from './paper-duties.rules';
import { chineseDate } from '../shared/day-text';

const PARTY = { PETITIONER_SIDE: '甲方', OTHER_SIDE: '乙方' } as const;

/** 协议内容和履行期限: who does what by which day (人民调解法第二十九条第一款第三项). */
export const itemsText = ({ agreed }: PaperFacts): string | null =>
  agreed && agreed.items.length > 0
    ? agreed.items
        .map(
          ({ text, doer, dueOn }, i) =>
            `（${numeral(i + 1)}）${PARTY[doer]}在${chineseDate(dueOn)}前：${text.replace(/[。；]$/u, '')}。`,
        )
        .join('\n')
    : null;

/** 纠纷的主要事实、争议事项以及各方责任; what was to be mediated, where nobody wrote more. */
export const agreedFacts = ({ agreed }: PaperFacts): string | null =>
  agreed && (agreed.facts ?? agreed.subject);

/** 对方当事人, with what it is where that is no person. */
export const otherParty = ({ agreed }: PaperFacts): string | null =>
  agreed &&
  (agreed.other.kind === 'OTHER_PERSON'
    ? agreed.other.name
    : `${agreed.other.name}（${labelOf(agreed.other.kind, 'zh')}）`);

/** Its force, and 司法确认 where the law gives a term for it (人民调解法第三十一至三十三条). */
export function confirmationNotice({ kind, form, confirm }: Agreed): string {
  const law = kind === 'PEOPLES_MEDIATION';
  const since =
    form === 'AGREED_ORALLY'
      ? '本协议自双方达成协议之日起生效'
      : law
        ? '本协议自双方签名、盖章或者按指印，调解员签名并加盖调解组织印章之日起生效'
        : '本协议自双方签名、盖章或者按指印之日起生效';
  const article = form === 'AGREED_ORALLY' ? '第三十条' : '第二十九条';
  const force = law
    ? `${since}，对双方具有法律约束力，双方应当按照约定履行（《人民调解法》${article}、第三十一条）。`
    : `${since}，双方应当按照约定履行。`;
  if (confirm === null) return force;
  return `${force}双方认为有必要的，可以自协议生效之日起${within(confirm)}，即在${chineseDate(confirm.due)}前，共同向人民法院申请司法确认（${sourceInChinese(confirm.derivation)}）。`;
}
