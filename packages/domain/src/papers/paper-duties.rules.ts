import { cite, LAST_ARTICLE, numeral, type Law } from '../clocks/citation';
import { CN_2022 } from '../clocks/cn-2022';
import { isSeparate, termsOn } from '../clocks/derive';
import { sourceInChinese } from '../clocks/explain.zh';
import { nationalOf } from '../clocks/national';
import type { LegalTerm } from '../clocks/profile';
import { LAW_TRACK, PROPER } from '../petitions/track';
import { chineseDate } from '../shared/day-text';
import type { PaperFacts, PetitionPaperKind } from './paper';

type Governed = Pick<PaperFacts, 'legal'>;

/** What the papers named rest on, by the law of the matter. */
export function restsOn({ legal }: Governed, ...kinds: readonly PetitionPaperKind[]): string {
  const { law, provisions } = nationalOf(legal);
  const articles = new Set(kinds.flatMap((kind) => provisions.notices[kind]));
  return cite(law, [...articles], 'zh');
}

const secrecyOf = ({ legal }: Governed): string => {
  const { law, provisions } = nationalOf(legal);
  return cite(law, provisions.secrecy, 'zh');
};

/** 三十日内, 五个工作日内 */
export const within = ({ length, unit }: Pick<LegalTerm, 'length' | 'unit'>): string =>
  `${length > LAST_ARTICLE ? length : numeral(length)}${unit === 'DAY' ? '日' : '个工作日'}内`;

/** The term to conclude on a track: how long, and by which law. */
function concluded({ legal, track }: PaperFacts): LegalTerm & Readonly<{ law: Law }> {
  const [term] = [legal, CN_2022].flatMap((law) =>
    termsOn(law, LAW_TRACK[track]).filter(({ kind }) => kind === 'CONCLUDE'),
  );
  if (term === undefined) throw new Error(`no term on ${track}`);
  return { ...term, law: term.law ?? legal.law };
}

/** 《教师法》第三十九条: by what a matter is decided that runs by a statute of its own; null of any other. */
export const ownStatute = (facts: PaperFacts): string | null =>
  isSeparate(LAW_TRACK[facts.track]) ? sourceInChinese(concluded(facts)) : null;

/** 处理途径和程序, which a notice of acceptance tells (信访工作条例第二十三条, 第二十九至三十一条). */
export function handlingWay(facts: PaperFacts): string {
  switch (facts.track) {
    case 'ART_29':
      return `对您的建议、意见进行研究论证，合理可行的予以采纳，并将研究结果答复您（${restsOn(facts, 'SUGGESTION_REPLY')}）`;
    case 'ART_30':
      return `按照有关检举、控告的规定和权限办理，并依照规定反馈；您的检举、控告材料及有关情况依法予以保密（${secrecyOf(facts)}）`;
    case 'ART_31_5':
      return `依照有关法律、法规规定的职责和程序查处违法行为或者履行保护职责，并将履行情况答复您；对答复不服的，依法申请行政复议或者提起行政诉讼（${restsOn(facts, 'DUTY_REPLY')}）`;
    case 'TEACHER_APPEAL': {
      const term = concluded(facts);
      return `按照教师申诉的规定审查，听取申诉人和被申诉单位的意见，在收到申诉之日起${within(term)}作出处理（${cite(term.law, term.articles, 'zh')}）`;
    }
    case 'INFORMATION_REQUEST': {
      const term = concluded(facts);
      return `按照政府信息公开的规定办理，在收到申请之日起${within(term)}答复，需要延长的依法告知（${cite(term.law, term.articles, 'zh')}）`;
    }
    default:
      return `听取您陈述事实和理由，调查核实有关情况，必要时举行听证，在办理期限内作出处理意见并书面答复您（${restsOn(facts, 'HANDLING_HEARING_NOTICE', 'HANDLING_OPINION')}）`;
  }
}

/** What the receiver of a matter owes its petitioner and its sender, within the terms that the matter is under. */
export function receiverDuties({ legal }: PaperFacts): string {
  const [accept, object] = (['ACCEPT', 'OBJECT'] as const).map((kind) =>
    termsOn(legal, LAW_TRACK[PROPER]).find((term) => term.kind === kind),
  );
  const told =
    accept &&
    `请自收到之日起${within(accept)}，将接收情况以及处理途径和程序书面告知信访人（${cite(accept.law ?? legal.law, accept.articles, 'zh')}）`;
  const objected =
    object &&
    `不属于你单位职权范围的，请自收到之日起${within(object)}提出异议并详细说明理由，经核实同意后交还相关材料，不得自行转送`;
  return [told, objected].filter(Boolean).join('；');
}

/** 指定办理期限、反馈结果、提交办结报告: only where a result was asked for by a day. */
export function reportDuty(facts: PaperFacts): string | null {
  const { forwarded } = facts;
  if (forwarded?.kind !== 'ASSIGN' || forwarded.reportDueOn === null) return null;
  return `请于${chineseDate(forwarded.reportDueOn)}前办理完毕，反馈办理结果，并提交办结报告（${restsOn(facts, 'ASSIGNMENT_LETTER')}）`;
}

/** Accusations never reach the accused (信访条例第二十三条, 信访工作条例第三十条). */
export function secrecy(facts: PaperFacts): string | null {
  if (facts.category !== 'ACCUSATION') return null;
  return `严禁将检举、控告材料及有关情况透露或者转给被检举、控告的人员或者单位（${secrecyOf(facts)}）`;
}
