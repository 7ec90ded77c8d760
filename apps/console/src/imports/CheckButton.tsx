import { Box, Button, Tooltip, Typography } from '@mui/material';
import { CheckImportDocument, type Channel, type DateOrder, type ImportField } from '@huiyin/client';
import { useRefresh } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { useAct } from '../api/use-act';
import { useWriteRefusal } from '../api/use-write-refusal';
import { useLanguage } from '../i18n/language';
import { ProblemAlert } from '../frame/ProblemAlert';
import { useCheckText } from './check.text';
import { useMapping } from './mapping';
import type { BatchDetails } from './use-import';

/** 检查: sends the settings; what cannot be checked says why before anything is sent. */
export function CheckButton({ batch: details }: { batch: BatchDetails }) {
  const text = useCheckText();
  const refresh = useRefresh();
  const { handleSubmit } = useFormContext();
  const { act, pending, problem } = useAct(CheckImportDocument);
  const language = useLanguage();
  const { meanings, problems } = useMapping(details);
  const refusal = useWriteRefusal('import.run') ?? problems[0]?.message[language] ?? null;

  async function check(values: FieldValues): Promise<void> {
    const result = await act({
      id: details.id,
      version: details.version,
      columns: meanings.map(({ index, code }) => ({ index, field: (code || null) as ImportField | null })),
      channel: values['channel'] as Channel,
      firstAskedId: (values['firstAskedId'] as string | null) || null,
      receivedOn: (values['receivedOn'] as string | null) || null,
      dateOrder: (values['dateOrder'] as DateOrder | null) || null,
      countedFrom: (values['countedFrom'] as string | null) || null,
    });
    if (result) refresh();
  }

  return (
    <>
      <Box sx={{ width: '100%' }}>
        <ProblemAlert problem={problem} />
      </Box>
      <Tooltip describeChild title={refusal ?? ''}>
        <Button
          variant="contained"
          size="large"
          loading={pending}
          aria-disabled={refusal !== null || undefined}
          onClick={refusal === null ? (event) => void handleSubmit(check)(event) : undefined}
          sx={
            refusal === null
              ? undefined
              : {
                  bgcolor: 'action.disabledBackground',
                  color: 'text.disabled',
                  cursor: 'not-allowed',
                  '&:hover': { bgcolor: 'action.disabledBackground' },
                }
          }
        >
          {text.check}
        </Button>
      </Tooltip>
      <Typography variant="body2" color="text.secondary">
        {text.checkHint}
      </Typography>
    </>
  );
}
