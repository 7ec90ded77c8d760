import { Box } from '@mui/material';
import { DATE_ORDERS } from '@huiyin/domain';
import { required, SelectInput, TextInput } from 'react-admin';
import { useLabels } from '../i18n/labels';
import { OfficialInput } from '../officials/OfficialInput';
import { useCheckText } from './check.text';
import type { BatchDetails } from './use-import';

const YEAR_LAST = /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/;

/** What the file itself does not say. */
export function ImportOptions({ batch }: { batch: BatchDetails }) {
  const text = useCheckText();
  const channels = useLabels('channel');
  const orders = DATE_ORDERS.map((id) => ({ id, name: text.dateOrders[id] }));
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <SelectInput
        source="channel"
        label={text.channel}
        choices={channels.choices()}
        translateChoice={false}
        validate={required()}
        fullWidth
        helperText={false}
      />
      <OfficialInput
        source="firstAskedId"
        label={text.firstAsked}
        helperText={text.firstAskedHelp}
        mandatory
      />
      <DayInput source="receivedOn" label={text.receivedOn} />
      <DayInput source="countedFrom" label={text.countedFrom} helperText={text.countedFromHelp} />
      {needsDateOrder(batch) && (
        <SelectInput
          source="dateOrder"
          label={text.dateOrder}
          choices={orders}
          translateChoice={false}
          fullWidth
          helperText={false}
        />
      )}
    </Box>
  );
}

function DayInput({ source, label, helperText }: { source: string; label: string; helperText?: string }) {
  return (
    <TextInput
      source={source}
      label={label}
      type="date"
      fullWidth
      helperText={helperText ?? false}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

/** Rows below the first twenty may hold such dates too: then the check has found problems. */
function needsDateOrder({ dateOrder, problemRows, preview }: BatchDetails): boolean {
  return (
    dateOrder !== null ||
    problemRows > 0 ||
    preview.some(({ cells }) => cells.some((cell) => YEAR_LAST.test(cell)))
  );
}
