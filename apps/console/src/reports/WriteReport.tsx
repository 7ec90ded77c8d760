import Add from '@mui/icons-material/Add';
import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  TextField,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { explain, readReport, REPORT_LENGTHS, RuleViolation } from '@huiyin/domain';
import { useState } from 'react';
import { dayText } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { DraftItemInputs } from './DraftItemInputs';
import { removeDraft, saveDraft, type ReportDraft as Draft } from '../outbox/drafts';
import { send } from '../outbox/send';
import { useReportText } from './report.text';

type Props = Readonly<{ accountId: string; draft: Draft; onClose: () => void }>;

/** The form of one report: every letter is on the device at once, whatever the network does. */
export function WriteReport({ accountId, draft, onClose }: Props) {
  const text = useReportText();
  const language = useLanguage();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (more: Partial<Draft>): void => {
    setProblem(null);
    saveDraft(accountId, { ...draft, ...more, problem: null });
  };
  const submit = (): void => {
    try {
      readReport(draft);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      setProblem(explain(error.code, error.details, language));
      return;
    }
    const filed: Draft = { ...draft, state: 'TO_SEND', problem: null };
    saveDraft(accountId, filed);
    onClose();
    void send(accountId, filed);
  };
  const discard = (): void => {
    removeDraft(accountId, draft.key);
    onClose();
  };
  const shown = problem ?? draft.problem;
  return (
    <Dialog open fullWidth maxWidth="sm" fullScreen={phone}>
      <DialogTitle>
        {draft.what}
        <Typography color="text.secondary">
          {draft.unitName} {dayText(draft.periodFrom)} – {dayText(draft.periodUntil)}
        </Typography>
      </DialogTitle>
      <DialogContent>
        {shown && (
          <Alert severity="error" sx={{ mb: 1 }}>
            {shown}
          </Alert>
        )}
        <Typography variant="body2" color="text.secondary">
          {text.whatToReport}
        </Typography>
        <FormControlLabel
          label={text.zero}
          disabled={draft.items.length > 0}
          control={<Checkbox checked={draft.zero} onChange={(_, zero) => change({ zero })} />}
        />
        {!draft.zero && <Items draft={draft} change={change} />}
        <TextField
          label={text.content}
          multiline
          minRows={2}
          fullWidth
          value={draft.content}
          onChange={({ target }) => change({ content: target.value })}
          slotProps={{ htmlInput: { maxLength: REPORT_LENGTHS.content } }}
          sx={{ mt: 2 }}
        />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {text.keptHere}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        <Button color="error" onClick={discard} sx={{ mr: 'auto' }}>
          {text.discard}
        </Button>
        <Button onClick={onClose}>{text.later}</Button>
        <Button variant="contained" onClick={submit}>
          {text.submit}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Items({ draft: { items }, change }: { draft: Draft; change: (more: Partial<Draft>) => void }) {
  const text = useReportText();
  return (
    <Box>
      {items.map((item, i) => (
        <DraftItemInputs
          // an item has no identity but its place
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          number={i + 1}
          item={item}
          onChange={(changed) => change({ items: items.with(i, changed) })}
          onRemove={() => change({ items: items.filter((_, other) => other !== i) })}
        />
      ))}
      <Button
        variant="outlined"
        startIcon={<Add />}
        onClick={() => change({ items: [...items, { subject: 'DISPUTE', title: '', description: '' }] })}
      >
        {text.addItem}
      </Button>
    </Box>
  );
}
