import { SubmitReportDocument } from '@huiyin/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { draftsOf, removeDraft, saveDraft, type Draft } from './drafts';

const AGAIN_MS = 15_000;

/** What time mends: the draft waits, and is sent again with the same key. */
const PASSING = new Set(['NETWORK', 'UNAUTHENTICATED', 'UNAVAILABLE', 'THROTTLED', 'CONFLICT', 'INTERNAL']);

const underWay = new Set<string>();

/** Sends one draft; what was kept leaves the device, what was refused stays to be changed. */
async function send(accountId: string, draft: Draft): Promise<boolean> {
  if (underWay.has(draft.key)) return false;
  underWay.add(draft.key);
  const { key, obligationId, unitId, periodUntil, zero, content, items } = draft;
  const input = { idempotencyKey: key, obligationId, unitId, periodUntil, zero, content, items: [...items] };
  try {
    await run(SubmitReportDocument, { input });
    removeDraft(accountId, key);
    return true;
  } catch (error) {
    const { code, message } = problemOf(error);
    const now = draftsOf(accountId).find((one) => one.key === key);
    if (now && !PASSING.has(code)) saveDraft(accountId, { ...now, state: 'WRITING', problem: message });
    return false;
  } finally {
    underWay.delete(key);
  }
}

/** Sends what waits: now, when the network comes back, and every now and then. Answers with a way to try at once. */
export function useSending(accountId: string): () => void {
  const client = useQueryClient();
  const attempt = useCallback(() => {
    const waiting = draftsOf(accountId).filter(({ state }) => state === 'TO_SEND');
    void Promise.all(waiting.map((draft) => send(accountId, draft))).then((sent) => {
      if (sent.includes(true)) void client.invalidateQueries();
    });
  }, [accountId, client]);
  useEffect(() => {
    attempt();
    window.addEventListener('online', attempt);
    const timer = setInterval(attempt, AGAIN_MS);
    return () => {
      window.removeEventListener('online', attempt);
      clearInterval(timer);
    };
  }, [attempt]);
  return attempt;
}
