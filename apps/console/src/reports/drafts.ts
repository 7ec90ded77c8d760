import { useDrafts, type DraftOf, type ReportDraft } from '../outbox/drafts';

export const isOf = (draft: DraftOf, { obligationId, unitId, periodUntil }: DraftOf): boolean =>
  draft.obligationId === obligationId && draft.unitId === unitId && draft.periodUntil === periodUntil;

export const useReportDrafts = (accountId: string): readonly ReportDraft[] =>
  useDrafts(accountId).filter((draft) => draft.kind === 'REPORT');
