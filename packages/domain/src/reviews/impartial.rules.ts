import { cite } from '../clocks/citation';
import { nationalOf } from '../clocks/national';
import type { LegalProfile } from '../clocks/profile';
import { RuleViolation } from '../shared/errors';
import { isSameName } from '../shared/names';
import type { Words } from '../shared/words';

/** What somebody did with what is reviewed. */
export type Part = 'HANDLED' | 'ANSWERED' | 'REVIEWED_BEFORE' | 'RECUSED';
/** Who had a part in what is reviewed, by name, and in which office. */
export type Involved = Readonly<{ name: string; office: string; part: Part }>;

const PARTS: Readonly<Record<Part, Words>> = {
  HANDLED: { zh: '承办原事项', en: 'handled the matter' },
  ANSWERED: { zh: '作出原处理意见', en: 'gave the opinion' },
  REVIEWED_BEFORE: { zh: '作出复查意见', en: 'gave the opinion of the first review' },
  RECUSED: { zh: '已经回避原事项', en: 'was recused from the matter' },
};

/**
 * 回避: who handled or decided what is reviewed hears it in no panel (信访条例第三十条, 信访工作条例第二十八条第三款). A panel is of names
 * alone, so another person of that name is told apart by their office beside it.
 *
 * @throws RuleViolation INVALID, saying who, why, and what instead
 */
export function requireImpartial(
  panel: readonly string[],
  involved: readonly Involved[],
  profile: LegalProfile,
): void {
  const barred = panel.flatMap((name) => {
    const one = involved.find((each) => isSameName(each.name, name));
    return one === undefined ? [] : [{ ...one, name: name.trim() }];
  });
  if (barred.length === 0) return;
  const { law, provisions } = nationalOf(profile);
  const article = (language: 'zh' | 'en') => cite(law, provisions.recusal ?? [], language);
  const told = (language: 'zh' | 'en') =>
    barred.map(({ name, office, part }) =>
      language === 'zh' ? `${name}（${office}）${PARTS[part].zh}` : `${name} (${office}) ${PARTS[part].en}`,
    );
  throw new RuleViolation('INVALID', {
    field: '听证员',
    reason: {
      zh: `${told('zh').join('；')}，应当回避（${article('zh')}）：请另选听证员。确是同名的另一人的，在姓名后写明其单位`,
      en: `${told('en').join('; ')}, and must stand back (${article('en')}): choose somebody else. Another person of that name is written with their office beside the name`,
    },
  });
}
