import { papersRefusal } from '../attachments/attachment.rules';
import type { AgreementForm } from '../mediations/mediation';
import type { PetitionEventKind } from '../petitions/petition';
import { MATTER_TRACKS, type MatterTrack } from '../petitions/track';
import { remedyOf } from '../petitions/track.rules';
import { overturns } from '../reviews/review';
import type { Field } from '../shared/field-labels';
import type { Refusal } from '../shared/steps';
import type { Words } from '../shared/words';
import { citation } from '../clocks/citation';
import { nationalOf } from '../clocks/national';
import type { LegalProfile } from '../clocks/profile';
import { labelOf } from '../shared/labels';
import {
  PETITION_PAPERS,
  type PaperContent,
  type PaperFacts,
  type PaperKind,
  type PaperTemplate,
  type PetitionPaperKind,
} from './paper';
import {
  filledWith,
  petitionersOf,
  PLACEHOLDERS,
  placeholdersIn,
  type Placeholder,
} from './paper-placeholders';
import { fallSentence } from './fallen-paper.rules';
import { withTitleMarks } from './law-titles.rules';
import { paperBody } from './paper-body.rules';

type PaperRule = Readonly<{
  /** The day of the act it belongs to, which is the day it is dated; null while there is no such act. */
  on: (facts: PaperFacts) => string | null;
  /** That act on the time line: the same paper is issued once for it, in however many editions. */
  acts: readonly PetitionEventKind[];
  /** `NOBODY`: both sides sign it. */
  to: 'PETITIONER' | 'NOBODY' | Placeholder;
  /** 抄送 whoever assigned the matter from above, as is customary. */
  copied?: boolean;
  /** What the law wants in it, in the order it is named. */
  elements: readonly (Placeholder & Field)[];
  refusal?: (facts: PaperFacts) => Refusal | null;
}>;

/** The paper that answers on each track: 处理意见书 for a petition proper alone (信访工作条例第二十九至三十一条), none for an accusation. */
const ANSWER_PAPERS: Readonly<Record<MatterTrack, PetitionPaperKind | null>> = {
  ART_29: 'SUGGESTION_REPLY',
  ART_30: null,
  ART_31_5: 'DUTY_REPLY',
  ART_31_6: 'HANDLING_OPINION',
  TEACHER_APPEAL: 'TEACHER_APPEAL_DECISION',
  INFORMATION_REQUEST: 'INFORMATION_REPLY',
};

/** What answers on its own track alone. An accusation that was found out after its acceptance gets none either. */
const answersOnly =
  (kind: PetitionPaperKind) =>
  ({ track, category }: PaperFacts): Refusal | null => {
    const instead = category === 'ACCUSATION' ? null : ANSWER_PAPERS[track];
    if (instead === kind) return null;
    return instead === null
      ? { code: 'PAPER_NOT_FOR_CATEGORY', details: { category: 'ACCUSATION' } }
      : { code: 'PAPER_NOT_FOR_TRACK', details: { track, instead } };
  };

/** Tracks of an answer that none of these papers carries. */
export const TRACKS_WITHOUT_ANSWER_PAPER: readonly MatterTrack[] = MATTER_TRACKS.filter(
  (track) => ANSWER_PAPERS[track] === null,
);

/** Of what another office answered, that office has the paper. */
const answered = ({ answered: answer }: PaperFacts): string | null =>
  answer === null || answer.elsewhere ? null : answer.on;

/** Elements of an answer that decides on a request. */
const DECISION = ['诉求', '查明事实', '处理结果', '处理意见', '法律依据'] as const;

const AGREED_ELSE: Readonly<Record<AgreementForm, Words>> = {
  AGREED_ORALLY: {
    zh: '双方采取口头协议方式，不制作调解协议书：请出具口头调解协议记录',
    en: 'the agreement is by word of mouth: issue the record of it instead',
  },
  AGREED_IN_WRITING: {
    zh: '双方订立的是书面协议，不用口头协议记录：请出具调解协议书',
    en: 'the agreement is in writing: issue the agreement itself',
  },
};

/** 口头协议 has no 协议书, and its content is recorded by the mediator (人民调解法第二十八条). */
const agreedAs =
  (form: AgreementForm) =>
  ({ agreed }: PaperFacts): Refusal | null =>
    agreed && agreed.form !== form
      ? { code: 'INVALID', details: { field: '文书', reason: AGREED_ELSE[agreed.form] } }
      : null;

const AGREEMENT = {
  on: ({ agreed }: PaperFacts) => agreed?.on ?? null,
  acts: ['MEDIATION_AGREED'],
  to: 'NOBODY',
  elements: ['信访人', '对方当事人', '协议事由', '协议事实', '协议内容', '协议效力', '调解员'],
} as const;

/** One row for each kind: its act, its reader, and the elements it must not lack. */
export const PAPER_RULES: Readonly<Record<PetitionPaperKind, PaperRule>> = {
  ACCEPTANCE_NOTICE: {
    on: ({ accepted }) => accepted?.on ?? null,
    acts: ['ACCEPTED'],
    to: 'PETITIONER',
    elements: ['事项', '收到日期', '处理途径和程序'],
  },
  NON_ACCEPTANCE_NOTICE: {
    on: ({ notAccepted }) => notAccepted?.on ?? null,
    acts: ['NOT_ACCEPTED'],
    to: 'PETITIONER',
    copied: true,
    elements: ['事项', '不予受理理由', '合法途径'],
  },
  LAWFUL_WAY_NOTICE: {
    on: ({ directed }) => directed?.on ?? null,
    acts: ['REFERRED_OUT'],
    to: 'PETITIONER',
    elements: ['事项', '导入理由', '法定途径', '途径依据'],
  },
  FORWARDING_LETTER: {
    on: ({ forwarded }) => (forwarded && forwarded.kind !== 'ASSIGN' ? forwarded.on : null),
    acts: ['TRANSFERRED', 'REFERRED_OUT'],
    to: '转送单位',
    elements: ['转送单位', '事项', '诉求', '接办要求'],
  },
  ASSIGNMENT_LETTER: {
    on: ({ forwarded }) => (forwarded?.kind === 'ASSIGN' ? forwarded.on : null),
    acts: ['TRANSFERRED'],
    to: '转送单位',
    elements: ['转送单位', '事项', '诉求', '反馈要求'],
  },
  FORWARDING_NOTICE: {
    on: ({ forwarded }) => forwarded?.on ?? null,
    acts: ['TRANSFERRED', 'REFERRED_OUT'],
    to: 'PETITIONER',
    elements: ['事项', '转送单位'],
  },
  EXTENSION_NOTICE: {
    on: ({ extended }) => extended?.on ?? null,
    acts: ['EXTENDED'],
    to: 'PETITIONER',
    copied: true,
    elements: ['事项', '延期理由', '延长后期限', '批准人'],
  },
  HANDLING_HEARING_NOTICE: {
    on: ({ hearing }) => hearing?.toldOn ?? null,
    acts: ['HEARING_ARRANGED'],
    to: 'PETITIONER',
    elements: ['事项', '听证日期', '听证地点', '听证员'],
  },
  HANDLING_OPINION: {
    on: answered,
    acts: ['ANSWERED'],
    to: 'PETITIONER',
    copied: true,
    elements: DECISION,
    refusal: answersOnly('HANDLING_OPINION'),
  },
  SUGGESTION_REPLY: {
    on: answered,
    acts: ['ANSWERED'],
    to: 'PETITIONER',
    copied: true,
    elements: ['诉求', '研究论证情况', '采纳情况', '答复意见'],
    refusal: answersOnly('SUGGESTION_REPLY'),
  },
  DUTY_REPLY: {
    on: answered,
    acts: ['ANSWERED'],
    to: 'PETITIONER',
    copied: true,
    elements: DECISION,
    refusal: answersOnly('DUTY_REPLY'),
  },
  TEACHER_APPEAL_DECISION: {
    on: answered,
    acts: ['ANSWERED'],
    to: 'PETITIONER',
    copied: true,
    elements: DECISION,
    refusal: answersOnly('TEACHER_APPEAL_DECISION'),
  },
  INFORMATION_REPLY: {
    on: answered,
    acts: ['ANSWERED'],
    to: 'PETITIONER',
    copied: true,
    elements: DECISION,
    refusal: answersOnly('INFORMATION_REPLY'),
  },
  COMPLETION_REPORT: {
    on: (facts) => (facts.incoming && (facts.served ?? facts.withdrawn) ? facts.today : null),
    acts: ['SERVED', 'SERVICE_FAILED', 'WITHDRAWN'],
    to: '来文单位',
    elements: ['来文单位', '事项', '办理过程', '处理结果'],
    refusal: (facts) => (PLACEHOLDERS.信访人意见(facts) === null ? { code: 'PAPER_VIEW_MISSING' } : null),
  },
  MEDIATION_FAILURE_NOTICE: {
    on: ({ mediated }) => mediated?.on ?? null,
    acts: ['MEDIATION_FAILED'],
    to: 'PETITIONER',
    elements: ['调解组织', '纠纷事由', '调解终止情况'],
  },
  MEDIATION_AGREEMENT: { ...AGREEMENT, refusal: agreedAs('AGREED_IN_WRITING') },
  ORAL_AGREEMENT_RECORD: { ...AGREEMENT, refusal: agreedAs('AGREED_ORALLY') },
};

/** Acts of which the petitioner is told on paper. */
export const ACTS_ON_PAPER: readonly PetitionEventKind[] = [
  ...new Set(Object.values(PAPER_RULES).flatMap(({ to, acts }) => (to === 'PETITIONER' ? acts : []))),
];

/**
 * Whether a paper is to be thought of: there is its act, of those that answer it is the one of the track, and of those that tell an
 * agreement the one of its form. Of an accusation, which has none, the handling opinion stands for them, with why it is not issued.
 */
export function isOffered(kind: PetitionPaperKind, facts: PaperFacts): boolean {
  const { on, acts, refusal } = PAPER_RULES[kind];
  if (on(facts) === null) return false;
  if (acts === AGREEMENT.acts) return refusal?.(facts) === null;
  if (!acts.includes('ANSWERED')) return true;
  return (ANSWER_PAPERS[facts.track] ?? 'HANDLING_OPINION') === kind;
}

/** What a paper needs and the petition does not hold, each with the article that wants it. */
export type MissingElement = Readonly<{ element: Field; article: Words }>;

export function missingElements(kind: PetitionPaperKind, facts: PaperFacts): MissingElement[] {
  const { law, provisions } = nationalOf(facts.legal);
  const article = citation(law, provisions.notices[kind]);
  return PAPER_RULES[kind].elements
    .filter((element) => !PLACEHOLDERS[element](facts)?.trim())
    .map((element) => ({ element, article }));
}

/**
 * Why a paper cannot be issued now, or null. Whether there is its act comes first; then whether the route knows such a
 * paper, whether there is somebody to send it to (姓名、住址不清的除外, 信访工作条例第二十三条), and whether it is whole.
 */
export function issueRefusal(kind: PetitionPaperKind, facts: PaperFacts): Refusal | null {
  const { on, acts, to, refusal } = PAPER_RULES[kind];
  if (facts.origin === 'IMPORT') return { code: 'PAPER_OF_OLD_LEDGER' };
  if (acts.includes('ANSWERED') && facts.answered?.elsewhere)
    return { code: 'PAPER_ELSEWHERE', details: { kind } };
  if (on(facts) === null) return { code: 'PAPER_NOT_YET', details: { kind } };
  const forbidden = refusal?.(facts) ?? fallen(kind, facts) ?? papersRefusal(facts.status);
  if (forbidden) return forbidden;
  if (to === 'PETITIONER' && (facts.petitioners.length === 0 || !facts.reachable))
    return unaddressed(facts.legal);
  return incomplete(missingElements(kind, facts));
}

/** 姓名、住址不清的除外, as the law of the matter has it beside the notice of acceptance. */
export function unaddressed(legal: LegalProfile): Refusal {
  const { law, provisions } = nationalOf(legal);
  return {
    code: 'PAPER_UNADDRESSED',
    details: { article: citation(law, provisions.notices.ACCEPTANCE_NOTICE) },
  };
}

/** What fell is not issued anew as if it stood, nor reported as a result while the next one is owed. */
function fallen(kind: PetitionPaperKind, { fell }: PaperFacts): Refusal | null {
  if (fell === null) return null;
  const reported = kind === 'COMPLETION_REPORT' && overturns(fell.result);
  return reported || PAPER_RULES[kind].acts.includes('ANSWERED')
    ? { code: 'PAPER_FELL', details: { kind, fell: fallSentence(fell) } }
    : null;
}

/** Why a paper is not sent by this office at all, whatever is filled in. */
const NEVER_SENT: readonly (Refusal['code'] | undefined)[] = [
  'PAPER_OF_OLD_LEDGER',
  'PAPER_ELSEWHERE',
  'PAPER_NOT_FOR_CATEGORY',
  'PAPER_UNADDRESSED',
];

/**
 * Which papers carry an act to its petitioner: one of them is what is served online. None where nobody can be sent one, or another office
 * issues it.
 */
export const papersOfAct = (act: PetitionEventKind, facts: PaperFacts): PetitionPaperKind[] =>
  PETITION_PAPERS.filter((kind) => {
    const { to, acts } = PAPER_RULES[kind];
    if (to !== 'PETITIONER' || !acts.includes(act) || !isOffered(kind, facts)) return false;
    return !NEVER_SENT.includes(issueRefusal(kind, facts)?.code);
  });

export const incomplete = (missing: readonly MissingElement[]): Refusal | null =>
  missing.length === 0
    ? null
    : {
        code: 'PAPER_INCOMPLETE',
        details: {
          missing: missing.map(({ element, article }) => ({
            zh: `${element}（${article.zh}）`,
            en: `${labelOf(element, 'en')} (${article.en})`,
          })),
        },
      };

/** The paper itself, from what its petition holds now. For papers that `issueRefusal` lets pass. */
export function paperContent(
  kind: PetitionPaperKind,
  facts: PaperFacts,
  template: PaperTemplate,
  documentNumber: string | null = null,
): PaperContent {
  const { on, acts, to, copied = false } = PAPER_RULES[kind];
  return {
    kind,
    documentNumber,
    title: template.title,
    addressee: addresseeOf(to, facts),
    body: paperBody(template.body, filledWith(PLACEHOLDERS, facts)),
    remedy: marked(remedyUnder(kind, facts, template)),
    signature: acts === AGREEMENT.acts ? (facts.agreed?.body ?? facts.office) : facts.office,
    copies: copied && facts.incoming?.kind === 'ASSIGN' ? [facts.incoming.from] : [],
    date: on(facts) ?? facts.today,
  };
}

/**
 * What can be done about an answer is said under it, by its track; under the notice of acceptance what runs on meanwhile, where the
 * county's template has no place for it; under no other paper of these.
 */
function remedyUnder(kind: PetitionPaperKind, facts: PaperFacts, { body }: PaperTemplate): string | null {
  if (kind === 'ACCEPTANCE_NOTICE')
    return placeholdersIn(body).includes(RUNNING_ON) ? null : PLACEHOLDERS[RUNNING_ON](facts);
  return kind === ANSWER_PAPERS[facts.track]
    ? remedyOf(nationalOf(facts.legal), facts.track, 'zh', facts.reviewBody)
    : null;
}

const marked = (remedy: string | null): string | null => remedy && withTitleMarks(remedy);

const RUNNING_ON = '照常计算的期限' satisfies Placeholder;

const addresseeOf = (to: PaperRule['to'], facts: PaperFacts): string =>
  (to === 'NOBODY' ? null : to === 'PETITIONER' ? petitionersOf(facts) : PLACEHOLDERS[to](facts)) ?? '';

/** The name a paper is saved under. */
export const paperFileName = (kind: PaperKind, number: string, version: number): string =>
  `${labelOf(kind, 'zh')} ${number}${version > 1 ? ` 第${version}版` : ''}.docx`;
