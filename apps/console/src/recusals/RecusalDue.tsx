import type { RecusalFieldsFragment } from '@huiyin/client';
import { isRecusalOverdue } from '@huiyin/domain';
import { AwaitedDay } from '../frame/AwaitedDay';
import { today } from '../i18n/dates';
import { useRecusalText } from './recusal.text';

/** The last day for the decision, which no law sets. */
export function RecusalDue({ of: recusal }: { of: Pick<RecusalFieldsFragment, 'status' | 'decideBy'> }) {
  const text = useRecusalText();
  if (recusal.decideBy === null) return null;
  const overdue = isRecusalOverdue(recusal, today()) && text.overdue;
  return <AwaitedDay day={recusal.decideBy} basis={text.internal} overdue={overdue} />;
}
