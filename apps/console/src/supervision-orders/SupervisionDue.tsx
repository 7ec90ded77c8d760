import type { SupervisionOrderFieldsFragment } from '@huiyin/client';
import { isSupervisionOverdue } from '@huiyin/domain';
import { AwaitedDay } from '../frame/AwaitedDay';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useSupervisionText } from './supervision-order.text';

type Props = { of: Pick<SupervisionOrderFieldsFragment, 'status' | 'dueOn' | 'term'> };

/** The last day for feedback, what it rests on, and that it has passed in silence. */
export function SupervisionDue({ of: order }: Props) {
  const text = useSupervisionText();
  const terms = useLabels('feedbackTerm');
  const overdue = isSupervisionOverdue(order, today()) && text.overdue;
  return <AwaitedDay day={order.dueOn} basis={terms.of(order.term)} overdue={overdue} />;
}
