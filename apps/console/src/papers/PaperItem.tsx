import Download from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { minuteOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { usePaperText } from './paper.text';
import type { IssuedPaper } from './use-papers';

type Props = Readonly<{ paper: IssuedPaper; replaced: boolean }>;

/** One edition of a paper as it went out. */
export function PaperItem({ paper, replaced }: Props) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const { id, kind, documentNumber, edition, datedOn, issuedAt, issuedBy, reason, sha256 } = paper;
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ overflowWrap: 'anywhere', color: replaced ? 'text.secondary' : 'inherit' }}>
        {kinds.of(kind)} {documentNumber}
        {(replaced || edition > 1) && ` · ${text.edition(edition)}`}
        {replaced && ` · ${text.replaced}`}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {text.dated} {datedOn} · {issuedBy} · {minuteOf(issuedAt)}
        {reason && ` · ${reason}`}
      </Typography>
      <Typography variant="body2" color="text.secondary" title={sha256} noWrap>
        {text.hash} {sha256.slice(0, 16)}…
      </Typography>
      <Button
        component="a"
        href={`/papers/${id}`}
        download
        size="small"
        variant="outlined"
        startIcon={<Download />}
        aria-label={text.download(documentNumber, edition)}
        sx={{ mt: 0.5, '@media print': { display: 'none' } }}
      >
        {text.downloadShort}
      </Button>
    </Box>
  );
}
