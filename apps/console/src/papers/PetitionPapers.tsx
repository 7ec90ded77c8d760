import { LinearProgress, Typography } from '@mui/material';
import { problemOf } from '../api/problem';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { IssuePaperButton } from './IssuePaperButton';
import { usePaperText } from './paper.text';
import { IssuedPapers, Offer } from './PaperItem';
import { usePapers } from './use-papers';

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
  return (
    <Section title={text.title}>
      {!stands && <Typography color="text.secondary">{text.enterFirst}</Typography>}
      {isLoading && <LinearProgress aria-label={text.title} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data && offers.length === 0 && (
        <Typography color="text.secondary">{origin === 'IMPORT' ? text.oldLedger : text.none}</Typography>
      )}
      {origin !== 'IMPORT' &&
        offers.map((offer) => (
          <Offer key={offer.kind} of={{ petitionId: id }} offer={offer}>
            <IssuePaperButton petitionId={id} offer={offer} />
          </Offer>
        ))}
      <IssuedPapers papers={papers} />
    </Section>
  );
}
