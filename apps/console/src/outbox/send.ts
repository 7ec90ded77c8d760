import { ReportEmergencyDocument, SubmitReportDocument } from '@huiyin/client';
import { problemOf } from '../api/problem';
import { queryClient } from '../api/query-client';
import { run } from '../api/run';
import { instantOf } from '../i18n/dates';
import { draftsOf, removeDraft, saveDraft, type Draft } from './drafts';

/** What time mends, or whoever wrote it by signing in: the draft waits, and is sent again with the same key. */
const PASSING = new Set([
  'NETWORK',
  'UNAUTHENTICATED',
  'OTHER_ACCOUNT',
  'UNAVAILABLE',
  'THROTTLED',
  'CONFLICT',
  'INTERNAL',
]);

const underWay = new Set<string>();

/** What became of it: stored under an id, still waiting, or a draft again with the reason. */
export type Sent = Readonly<{ id: string } | { waits: true } | { problem: string }>;

/** Sends one draft; what was stored leaves the device, what was refused stays to be changed. */
export async function send(accountId: string, draft: Draft): Promise<Sent> {
  if (underWay.has(draft.key)) return { waits: true };
  underWay.add(draft.key);
  try {
    const id = await deliver(accountId, draft);
    removeDraft(accountId, draft.key);
    void queryClient.invalidateQueries();
    return { id };
  } catch (error) {
    const { code, message } = problemOf(error);
    if (PASSING.has(code)) return { waits: true };
    const now = draftsOf(accountId).find(({ key }) => key === draft.key);
    if (now) saveDraft(accountId, { ...now, state: 'WRITING', problem: message });
    return { problem: message };
  } finally {
    underWay.delete(draft.key);
  }
}

/** In the name of who wrote it alone: the server refuses it to anybody else's session. */
async function deliver(account: string, draft: Draft): Promise<string> {
  if (draft.kind === 'REPORT') {
    const { key: idempotencyKey, obligationId, unitId, periodUntil, zero, content, items } = draft;
    const input = { idempotencyKey, obligationId, unitId, periodUntil, zero, content, items: [...items] };
    return (await run(SubmitReportDocument, { input }, undefined, account)).submitReport.id;
  }
  const { key: idempotencyKey, what, place, happenedAt, measures, unitId } = draft;
  const input = { idempotencyKey, what, place, happenedAt: instantOf(happenedAt), measures, unitId };
  return (await run(ReportEmergencyDocument, { input }, undefined, account)).reportEmergency.id;
}

/** Tries everything that waits. */
export function sendWaiting(accountId: string): void {
  for (const draft of draftsOf(accountId)) if (draft.state === 'TO_SEND') void send(accountId, draft);
}
