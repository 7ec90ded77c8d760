import { useSyncExternalStore } from 'react';
import type { ReportSubject } from '@huiyin/client';
import { draftSlot } from '../api/device';

/** What is written on this device. Its key is made with it, so that however often it is sent it is kept once. */
type Written = Readonly<{
  key: string;
  /** TO_SEND: whoever wrote it has let it go; it is sent as soon as the server is reached. */
  state: 'WRITING' | 'TO_SEND';
  /** Why the server did not take it. */
  problem: string | null;
}>;

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

export type ReportDraft = Written &
  DraftOf &
  Readonly<{ kind: 'REPORT'; zero: boolean; content: string; items: readonly DraftItem[] }>;

export type EmergencyDraft = Written &
  Readonly<{
    kind: 'EMERGENCY';
    what: string;
    place: string;
    /** Beijing wall time as typed; empty while it is written means now. */
    happenedAt: string;
    measures: string;
    unitId: string | null;
  }>;

export type Draft = ReportDraft | EmergencyDraft;

const NONE: readonly Draft[] = [];
const listeners = new Set<() => void>();
const read = new Map<string, readonly Draft[]>();

/** Every draft of an account on this device; nobody sees another's. */
export function draftsOf(accountId: string): readonly Draft[] {
  const known = read.get(accountId);
  if (known) return known;
  const kept = localStorage.getItem(draftSlot(accountId));
  const drafts = kept === null ? NONE : (JSON.parse(kept) as readonly Draft[]);
  read.set(accountId, drafts);
  return drafts;
}

function keep(accountId: string, drafts: readonly Draft[]): void {
  if (drafts.length === 0) localStorage.removeItem(draftSlot(accountId));
  else localStorage.setItem(draftSlot(accountId), JSON.stringify(drafts));
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

export const removeDrafts = (accountId: string): void => keep(accountId, NONE);

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
