import { useSyncExternalStore } from 'react';
import type { ReportSubject } from '@huiyin/client';

export type DraftItem = Readonly<{ subject: ReportSubject; title: string; description: string }>;

/** Which report a draft is to become. */
export type DraftOf = Readonly<{
  obligationId: string;
  what: string;
  unitId: string | null;
  unitName: string | null;
  periodFrom: string;
  periodUntil: string;
}>;

/** A report on this device. Its key is made with it, so that however often it is sent it is kept once. */
export type Draft = DraftOf &
  Readonly<{
    key: string;
    zero: boolean;
    content: string;
    items: readonly DraftItem[];
    /** TO_SEND: whoever wrote it has let it go; it is sent as soon as the server is reached. */
    state: 'WRITING' | 'TO_SEND';
    /** Why the server did not take it. */
    problem: string | null;
  }>;

const NONE: readonly Draft[] = [];
const listeners = new Set<() => void>();
const read = new Map<string, readonly Draft[]>();

const slotOf = (accountId: string): string => `huiyin.report-drafts.${accountId}`;

/** Every draft of an account on this device. A PC at a counter is shared: nobody sees another's. */
export function draftsOf(accountId: string): readonly Draft[] {
  const known = read.get(accountId);
  if (known) return known;
  const kept = localStorage.getItem(slotOf(accountId));
  const drafts = kept === null ? NONE : (JSON.parse(kept) as readonly Draft[]);
  read.set(accountId, drafts);
  return drafts;
}

function keep(accountId: string, drafts: readonly Draft[]): void {
  if (drafts.length === 0) localStorage.removeItem(slotOf(accountId));
  else localStorage.setItem(slotOf(accountId), JSON.stringify(drafts));
  read.set(accountId, drafts);
  for (const listener of listeners) listener();
}

export function saveDraft(accountId: string, draft: Draft): void {
  const others = draftsOf(accountId).filter(({ key }) => key !== draft.key);
  keep(accountId, [...others, draft]);
}

export function removeDraft(accountId: string, key: string): void {
  keep(
    accountId,
    draftsOf(accountId).filter((draft) => draft.key !== key),
  );
}

export const isOf = (draft: DraftOf, { obligationId, unitId, periodUntil }: DraftOf): boolean =>
  draft.obligationId === obligationId && draft.unitId === unitId && draft.periodUntil === periodUntil;

/** Another tab may have written. */
function subscribe(listener: () => void): () => void {
  const onStorage = (): void => {
    read.clear();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

export const useDrafts = (accountId: string): readonly Draft[] =>
  useSyncExternalStore(subscribe, () => draftsOf(accountId));
