import { NetworkError } from '@huiyin/client';
import { answerSlot } from '../api/device';

/** The server's answer, or without a network the last one that came to this device for the account. */
export async function recall<Answer>(
  accountId: string,
  name: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const slot = answerSlot(accountId, name);
  try {
    const answer = await ask();
    localStorage.setItem(slot, JSON.stringify(answer));
    return answer;
  } catch (error) {
    const kept = error instanceof NetworkError ? localStorage.getItem(slot) : null;
    if (kept === null) throw error;
    return JSON.parse(kept) as Answer;
  }
}
