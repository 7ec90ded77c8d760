import { addDays } from '@huiyin/domain';
import { useState } from 'react';
import { Form } from 'react-admin';
import { Box } from '@mui/material';
import { useViewer } from '../api/viewer-store';
import { Section } from '../frame/Section';
import { today } from '../i18n/dates';
import { ChangeSheetButton } from './ChangeSheetButton';
import { CheckButton } from './CheckButton';
import { useCheckText } from './check.text';
import { ColumnTable } from './ColumnTable';
import { DiscardButton } from './DiscardButton';
import { ImportOptions } from './ImportOptions';
import { MappingMessages } from './MappingMessages';
import { SheetPlace } from './SheetPlace';
import type { BatchDetails } from './use-import';

/** What is older and unanswered would all be overdue at once; the term to conclude is 60 days. */
const COUNTED_DAYS = 60;

/** Which rows, what their columns mean, how they are registered: one form, sent by 检查. */
export function ImportSettings({ batch }: { batch: BatchDetails }) {
  const text = useCheckText();
  const viewer = useViewer();
  const [defaults] = useState(() => ({
    channel: batch.channel,
    firstAskedId: batch.firstAskedId ?? viewer?.officialId ?? null,
    receivedOn: batch.receivedOn,
    dateOrder: batch.dateOrder,
    countedFrom: batch.countedFrom ?? (batch.status === 'READ' ? addDays(today(), -COUNTED_DAYS) : null),
  }));
  return (
    <Form defaultValues={defaults}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Section title={text.sheetAndHeader} aside={<ChangeSheetButton batch={batch} />}>
          <SheetPlace batch={batch} />
        </Section>
        <Section title={text.columns}>
          <ColumnTable batch={batch} />
        </Section>
        <Section title={text.options}>
          <ImportOptions batch={batch} />
        </Section>
        <Box>
          <MappingMessages batch={batch} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            {/* a key of its own for each version: after a check that failed, checking again is another act */}
            <CheckButton key={batch.version} batch={batch} />
            <DiscardButton batch={batch} />
          </Box>
        </Box>
      </Box>
    </Form>
  );
}
