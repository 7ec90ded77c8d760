/** What this device keeps of an account between visits, each under a name of its own: a PC at a counter is shared. */
export const draftSlot = (accountId: string): string => `huiyin.drafts.${accountId}`;
const answerPrefix = (accountId: string): string => `huiyin.answers.${accountId}.`;
export const answerSlot = (accountId: string, name: string): string => answerPrefix(accountId) + name;

/** Whether something written here has not arrived. */
export const hasDrafts = (accountId: string): boolean => localStorage.getItem(draftSlot(accountId)) !== null;

/** Forgets the answers kept for an account; what it has written stays until somebody says that it may go. */
export function forgetAnswers(accountId: string): void {
  for (const slot of Object.keys(localStorage))
    if (slot.startsWith(answerPrefix(accountId))) localStorage.removeItem(slot);
}
