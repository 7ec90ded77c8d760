import { PaperPreviewDocument, ReviewPaperPreviewDocument, type PaperKind } from '@huiyin/client';
import { Button, Dialog, DialogActions, DialogContent, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { useLabels } from '../i18n/labels';
import { usePaperText } from './paper.text';
import { PaperSheet } from './PaperSheet';

/** What a paper is about. */
export type PaperOf = Readonly<{ petitionId: string } | { reviewId: string }>;
type Props = Readonly<{ of: PaperOf; kind: PaperKind }>;

/** 预览: the paper as it would read today. */
export function PreviewPaperButton(props: Props) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={text.previewOf(kinds.of(props.kind))}
        onClick={() => setOpen(true)}
      >
        {text.preview}
      </Button>
      {open && <Preview {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const sheetOf = async ({ of, kind }: Props, signal: AbortSignal) =>
  'petitionId' in of
    ? (await run(PaperPreviewDocument, { ...of, kind }, signal)).paperPreview
    : (await run(ReviewPaperPreviewDocument, { ...of, kind }, signal)).reviewPaperPreview;

function Preview({ of, kind, onClose }: Props & Readonly<{ onClose: () => void }>) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['paperPreview', of, kind],
    queryFn: ({ signal }) => sheetOf({ of, kind }, signal),
    gcTime: 0,
  });
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-label={text.previewOf(kinds.of(kind))}>
      {/* a long paper is scrolled by the keyboard as well */}
      <DialogContent tabIndex={0}>
        {isLoading && <LinearProgress aria-label={text.preview} />}
        <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {text.masked}
        </Typography>
        {data && <PaperSheet sheet={data} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {text.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
