import Download from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import type { ReactNode } from 'react';
import { usePaperText } from './paper.text';
import { PreviewPaperButton, type PaperOf } from './PreviewPaperButton';
import type { IssuedPaper, PaperOffer } from './use-papers';

/** 失效 is told of a petition's papers alone: a reviewing body has no file of what was said above it. */
type Listed = IssuedPaper | (Omit<IssuedPaper, 'setAside'> & Readonly<{ setAside?: null }>);
type Props = Readonly<{ paper: Listed; replaced: boolean }>;

/** What went out, the newest first. */
export function IssuedPapers({ papers }: Readonly<{ papers: readonly Listed[] }>) {
  const latest = (number: string) => papers.find(({ documentNumber }) => documentNumber === number)?.edition;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: papers.length > 0 ? 1 : 0 }}>
      {papers.map((paper) => (
        <PaperItem key={paper.id} paper={paper} replaced={paper.edition !== latest(paper.documentNumber)} />
      ))}
    </Box>
  );
}

type OfferProps = Readonly<{ of: PaperOf; offer: PaperOffer; children: ReactNode }>;

/** A paper that an act owes: to be previewed, issued, or why not. */
export function Offer({ of, offer: { kind, allowed, reason }, children }: OfferProps) {
  const kinds = useLabels('paperKind');
  return (
    <Box sx={{ py: 1 }} data-paper={kind}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ flex: '1 1 8em' }}>{kinds.of(kind)}</Typography>
        {allowed && <PreviewPaperButton of={of} kind={kind} />}
        {children}
      </Box>
      {reason && (
        <Typography variant="body2" color="text.secondary">
          {reason}
        </Typography>
      )}
    </Box>
  );
}

/** One edition of a paper as it went out. */
function PaperItem({ paper, replaced }: Props) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const { id, kind, documentNumber, edition, datedOn, issuedAt, issuedBy, reason, setAside, sha256 } = paper;
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ overflowWrap: 'anywhere', color: replaced ? 'text.secondary' : 'inherit' }}>
        {kinds.of(kind)} {documentNumber}
        {(replaced || edition > 1) && ` · ${text.edition(edition)}`}
        {replaced && ` · ${text.replaced}`}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {text.dated} {dayText(datedOn)} · {issuedBy} · {minuteText(issuedAt)}
        {reason && ` · ${reason}`}
      </Typography>
      {setAside && <Typography variant="body2">{setAside}</Typography>}
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {text.hash} {sha256}
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
