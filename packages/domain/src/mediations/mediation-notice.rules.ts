import { chineseDate, englishDate } from '../shared/day-text';
import { OPEN_STATUSES, type PetitionStatus } from '../petitions/petition';
import type { Language } from '../shared/words';
import { labelOf } from '../shared/labels';
import type { Confirmation, MediationEnding, MediationKind } from './mediation';

type Ended = Readonly<{
  kind: MediationKind;
  ending: MediationEnding;
  reason: string | null;
  /** What the court said of an agreement that there was. */
  confirmation: Confirmation | null;
  /** The petition as it stands: its term is the one it would have without the mediation. */
  petition: Readonly<{ status: PetitionStatus; dueOn: string | null }>;
}>;

/** The law on people's mediation is cited for that alone. */
const cited = (kind: MediationKind, zh: string, en: string, language: Language): string =>
  kind !== 'PEOPLES_MEDIATION'
    ? ''
    : language === 'zh'
      ? `（人民调解法${zh}）`
      : ` (People’s Mediation Law, ${en})`;

/** What became of the matter itself, where the mediation ended with it. */
const GONE: Readonly<Partial<Record<MediationEnding, Readonly<Record<Language, string>>>>> = {
  ENDED_WITH_PETITION: {
    zh: '信访事项已经撤回，不再由本单位办理。',
    en: 'The petition was withdrawn and is not dealt with here any more.',
  },
  ENDED_WITH_TRANSFER: {
    zh: '信访事项由接收的单位办理，调解随事项转到该单位继续，双方的同意、办理过程一并转去。',
    en: 'The office that received the matter deals with it, and the mediation goes on there with what was consented to and done so far.',
  },
  ENDED_BY_RECUSAL: {
    zh: '参加调解的人员须回避；信访事项由本单位继续办理。',
    en: 'Somebody who took part in the mediation has to stand aside; this office goes on dealing with the petition.',
  },
};

/**
 * 调解不成告知: that it has ended, and what remains open to both sides (人民调解法第二十六条). A mediation that failed takes
 * nothing from anybody.
 */
export function failureNotice(
  { kind, ending, reason, confirmation, petition }: Ended,
  language: Language,
): string {
  const what = labelOf(kind, language);
  const why = labelOf(ending, language);
  // once answered, what runs is the petitioner's own window, which the answer tells of
  const dueOn = OPEN_STATUSES.includes(petition.status) ? petition.dueOn : null;
  const article = cited(kind, '第二十六条', 'art. 26', language);
  const fell = confirmation === 'COURT_REFUSED' ? afterRefusal(kind, language) : '';
  if (language === 'en')
    return [
      `The ${what} has ended${ending === 'ENDED_WITH_TRANSFER' ? ' in this office' : ''}: ${why}${reason ? ` (${reason})` : ''}.`,
      GONE[ending]?.en ??
        (dueOn === null
          ? 'Your matter goes on as its procedure has it; the mediation moved no term.'
          : `Your matter goes on as its procedure has it, and is due by ${englishDate(dueOn)}; the mediation moved no term.`),
      `The dispute itself can be taken to arbitration, administrative reconsideration or ruling, or to court, as the law provides${article}.`,
      fell,
      'Mediation is voluntary and free of charge: not to have agreed counts against nobody.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  return [
    `${what}${ending === 'ENDED_WITH_TRANSFER' ? '在本单位结束' : '已经终止'}：${why}${reason ? `（${reason}）` : ''}。`,
    GONE[ending]?.zh ??
      (dueOn === null
        ? '您的信访事项继续按规定程序办理，调解没有改变任何期限。'
        : `您的信访事项继续按规定程序办理，办理期限仍到${chineseDate(dueOn)}为止，调解没有改变任何期限。`),
    `对纠纷本身，可以依法通过仲裁、行政复议或者行政裁决、诉讼等途径维护权利${article}。`,
    fell,
    '调解以自愿为原则，不收取费用；没有达成协议，不影响任何一方的权利。',
  ].join('');
}

/** What is left of an agreement that a court has not confirmed, and that no other took the place of. */
const afterRefusal = (kind: MediationKind, language: Language): string =>
  language === 'zh'
    ? `达成的协议没有得到法院确认，双方没有另行达成协议，可以就纠纷向人民法院提起诉讼${cited(kind, '第三十三条', 'art. 33', language)}。`
    : `The court did not confirm the agreement and no other was reached: the dispute may be taken to court${cited(kind, '第三十三条', 'art. 33', language)}.`;

type Unperformed = Readonly<{ kind: MediationKind; confirmation: Confirmation | null }>;

/** What may be done when an agreement is not performed (人民调解法第三十一条至第三十三条). */
export function breachRemedy({ kind, confirmation }: Unperformed, language: Language): string {
  const zh = language === 'zh';
  if (confirmation === 'COURT_REFUSED') return refusedRemedy(language);
  if (kind === 'JUDICIAL_MEDIATION')
    return zh
      ? '法院调解书生效后一方不履行的，对方可以向人民法院申请强制执行。'
      : 'The other side may apply to the court for enforcement of its mediation document.';
  if (confirmation === 'COURT_CONFIRMED') {
    const article = cited(kind, '第三十三条', 'art. 33', language);
    return zh
      ? `协议已经法院确认有效，一方不履行的，对方可以向人民法院申请强制执行${article}。`
      : `The court has confirmed the agreement: the other side may apply for enforcement${article}.`;
  }
  const article = cited(kind, '第三十一条、第三十二条', 'arts. 31, 32', language);
  return zh
    ? `协议对双方有约束力，一方不履行的，对方可以就协议向人民法院提起诉讼${article}。`
    : `The agreement binds both sides: either may bring an action on it in court${article}.`;
}

/** What remains when the court has not confirmed (人民调解法第三十三条第三款). */
export const refusedRemedy = (language: Language): string =>
  language === 'zh'
    ? '法院没有确认的，双方可以通过调解变更原协议或者达成新的协议，也可以向人民法院提起诉讼（人民调解法第三十三条）。'
    : 'What the court has not confirmed both sides may change or replace by a new mediation, or take to court (People’s Mediation Law, art. 33).';
