import { Box, LinearProgress, Typography } from '@mui/material';
import { problemOf } from '../api/problem';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { IssuePaperButton } from './IssuePaperButton';
import { usePaperText } from './paper.text';
import { PaperItem } from './PaperItem';
import { PreviewPaperButton } from './PreviewPaperButton';
import { usePapers, type PaperOffer } from './use-papers';

type Props = Readonly<{ petition: Readonly<{ id: string; version: number; origin: string }> }>;

/** 文书 of a petition: what can be issued for the acts that were done, what stands in the way, and what went out. */
export function PetitionPapers({ petition: { id, version, origin } }: Props) {
  const text = usePaperText();
  const stands = useViewer()?.workplace !== null;
  const mayRead = usePermissionRefusal('paper.read') === null;
  const { data, error, isLoading, refetch } = usePapers(id, version, mayRead && stands);
  if (!mayRead) return null;
  const offers = data?.paperOffers.filter(({ done }) => done) ?? [];
  const papers = data?.papers ?? [];
  const latest = (number: string) => papers.find(({ documentNumber }) => documentNumber === number)?.edition;
  return (
    <Section title={text.title}>
      {!stands && <Typography color="text.secondary">{text.enterFirst}</Typography>}
      {isLoading && <LinearProgress aria-label={text.title} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data && offers.length === 0 && (
        <Typography color="text.secondary">{origin === 'IMPORT' ? text.oldLedger : text.none}</Typography>
      )}
      {origin !== 'IMPORT' && offers.map((offer) => <Offer key={offer.kind} petitionId={id} offer={offer} />)}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: papers.length > 0 ? 1 : 0 }}>
        {papers.map((paper) => (
          <PaperItem key={paper.id} paper={paper} replaced={paper.edition !== latest(paper.documentNumber)} />
        ))}
      </Box>
    </Section>
  );
}

function Offer({ petitionId, offer }: Readonly<{ petitionId: string; offer: PaperOffer }>) {
  const kinds = useLabels('paperKind');
  return (
    <Box sx={{ py: 1 }} data-paper={offer.kind}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ flex: '1 1 8em' }}>{kinds.of(offer.kind)}</Typography>
        {offer.allowed && <PreviewPaperButton petitionId={petitionId} kind={offer.kind} />}
        <IssuePaperButton petitionId={petitionId} offer={offer} />
      </Box>
      {offer.reason && (
        <Typography variant="body2" color="text.secondary">
          {offer.reason}
        </Typography>
      )}
    </Box>
  );
}
