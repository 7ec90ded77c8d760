import { Box } from '@mui/material';
import type { SupervisionOrderFieldsFragment } from '@huiyin/client';
import { isSupervisionOverdue } from '@huiyin/domain';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useSupervisionText } from './supervision-order.text';

type Props = { of: Pick<SupervisionOrderFieldsFragment, 'status' | 'dueOn' | 'term'> };

/** The last day for feedback, what it rests on, and that it has passed in silence. */
export function SupervisionDue({ of: order }: Props) {
  const text = useSupervisionText();
  const terms = useLabels('feedbackTerm');
  return (
    <>
      {order.dueOn}
      <Box component="span" sx={{ color: 'text.secondary', ml: 1, whiteSpace: 'nowrap' }}>
        {terms.of(order.term)}
      </Box>
      {isSupervisionOverdue(order, today()) && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600, ml: 1, whiteSpace: 'nowrap' }}>
          {text.overdue}
        </Box>
      )}
    </>
  );
}
