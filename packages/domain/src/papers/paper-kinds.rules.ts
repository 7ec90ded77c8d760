import { RuleViolation } from '../shared/errors';
import {
  REVIEW_PAPERS,
  type PaperContent,
  type PaperKind,
  type PaperTemplate,
  type PetitionPaperKind,
  type ReviewPaperKind,
} from './paper';
import { PLACEHOLDERS } from './paper-placeholders';
import { PAPER_SAMPLES } from './paper-samples';
import { PAPER_RULES, paperContent } from './paper.rules';
import { REVIEW_PAPER_RULES, reviewPaperContent } from './review-paper.rules';
import { REVIEW_PLACEHOLDERS } from './review-placeholders';
import { REVIEW_SAMPLES } from './review-samples';

export const isReviewPaper = (kind: PaperKind): kind is ReviewPaperKind =>
  (REVIEW_PAPERS as readonly PaperKind[]).includes(kind);

/** @throws RuleViolation INVALID for a paper of a review */
export function requirePetitionPaper(kind: PaperKind): PetitionPaperKind {
  if (!isReviewPaper(kind)) return kind;
  throw new RuleViolation('INVALID', {
    field: '文书',
    reason: {
      zh: '这是复查复核的文书，请在复查复核的案卷里出具',
      en: 'it is a paper of a review: issue it in the review’s file',
    },
  });
}

/** @throws RuleViolation INVALID for a paper of a petition */
export function requireReviewPaper(kind: PaperKind): ReviewPaperKind {
  if (isReviewPaper(kind)) return kind;
  throw new RuleViolation('INVALID', {
    field: '文书',
    reason: {
      zh: '这是信访事项的文书，请在信访事项里出具',
      en: 'it is a paper of a petition: issue it in the petition',
    },
  });
}

/** What a template of a kind must ask for, beside whom it is for, which is printed in any case; and what it may ask for. */
export function wordsOf(kind: PaperKind): Readonly<{ wanted: readonly string[]; known: readonly string[] }> {
  if (isReviewPaper(kind))
    return { wanted: REVIEW_PAPER_RULES[kind].elements, known: Object.keys(REVIEW_PLACEHOLDERS) };
  const { elements, to } = PAPER_RULES[kind];
  return { wanted: elements.filter((element) => element !== to), known: Object.keys(PLACEHOLDERS) };
}

/** A template filled with what was invented for it. */
export const samplePaper = (
  kind: PaperKind,
  template: PaperTemplate,
  documentNumber: string | null = null,
): PaperContent =>
  isReviewPaper(kind)
    ? reviewPaperContent(kind, REVIEW_SAMPLES[kind], template, documentNumber)
    : paperContent(kind, PAPER_SAMPLES[kind], template, documentNumber);
