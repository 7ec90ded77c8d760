import { LinearProgress, Typography } from '@mui/material';
import { problemOf } from '../api/problem';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { IssueReviewPaperButton, type PaperedReview } from './IssueReviewPaperButton';
import { usePaperText } from './paper.text';
import { IssuedPapers, Offer } from './PaperItem';
import { useReviewPapers } from './use-papers';

type Props = Readonly<{
  review: PaperedReview & Readonly<{ version: number; side: string }>;
}>;

/** 文书 of a review, in the file of the body that reviews: the office whose answer it is has none to issue. */
export function ReviewPapers({ review }: Props) {
  const { id, version, side } = review;
  const text = usePaperText();
  const stands = useViewer()?.workplace !== null;
  const mayRead = usePermissionRefusal('paper.read') === null && side === 'REVIEWING';
  const { data, error, isLoading, refetch } = useReviewPapers(id, version, mayRead && stands);
  if (!mayRead) return null;
  const offers = data?.reviewPaperOffers.filter(({ done }) => done) ?? [];
  return (
    <Section title={text.title}>
      {!stands && <Typography color="text.secondary">{text.enterFirst}</Typography>}
      {isLoading && <LinearProgress aria-label={text.title} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data && offers.length === 0 && <Typography color="text.secondary">{text.noneOfReview}</Typography>}
      {offers.map((offer) => (
        <Offer key={offer.kind} of={{ reviewId: id }} offer={offer}>
          <IssueReviewPaperButton review={review} offer={offer} />
        </Offer>
      ))}
      <IssuedPapers papers={data?.reviewPapers ?? []} />
    </Section>
  );
}
