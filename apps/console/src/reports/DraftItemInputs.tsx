import { Box, Button, MenuItem, TextField } from '@mui/material';
import type { ReportSubject } from '@huiyin/client';
import { REPORT_LENGTHS } from '@huiyin/domain';
import { useLabels } from '../i18n/labels';
import type { DraftItem } from '../outbox/drafts';
import { useReportText } from './report.text';

type Props = Readonly<{
  number: number;
  item: DraftItem;
  onChange: (item: DraftItem) => void;
  onRemove: () => void;
}>;

export function DraftItemInputs({ number, item, onChange, onRemove }: Props) {
  const text = useReportText();
  const subjects = useLabels('reportSubject');
  return (
    <Box
      role="group"
      aria-label={text.item(number)}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, mb: 1.5, display: 'grid', gap: 1.5 }}
    >
      <TextField
        select
        label={text.subject}
        value={item.subject}
        onChange={({ target }) => onChange({ ...item, subject: target.value as ReportSubject })}
        fullWidth
      >
        {subjects.choices().map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={text.itemTitle}
        value={item.title}
        onChange={({ target }) => onChange({ ...item, title: target.value })}
        slotProps={{ htmlInput: { maxLength: REPORT_LENGTHS.itemTitle } }}
        fullWidth
      />
      <TextField
        label={text.itemDescription}
        value={item.description}
        onChange={({ target }) => onChange({ ...item, description: target.value })}
        slotProps={{ htmlInput: { maxLength: REPORT_LENGTHS.itemDescription } }}
        multiline
        minRows={2}
        fullWidth
      />
      <Button size="small" onClick={onRemove} sx={{ justifySelf: 'end' }}>
        {text.removeItem}
      </Button>
    </Box>
  );
}
