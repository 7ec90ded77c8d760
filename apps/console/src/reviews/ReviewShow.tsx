import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { ReviewFieldsFragment, ReviewQuery } from '@huiyin/client';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Passage, Section } from '../frame/Section';
import { dayOf, minuteOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { ClockList } from '../petitions/ClockList';
import { ReviewPapers } from '../papers/ReviewPapers';
import { ReviewApplicants } from './ReviewApplicants';
import { ReviewOpinion } from './ReviewOpinion';
import { ReviewStatusChip } from './ReviewStatusChip';
import { ReviewVerbs } from './ReviewVerbs';
import { useReviewText } from './review.text';

/** What comes from the list at first has no terms yet. */
type Shown = ReviewFieldsFragment & Partial<Pick<NonNullable<ReviewQuery['review']>, 'clocks'>>;

/** One review: what is asked, by when, what may be done, the opinion, and every step. */
export default function ReviewShow() {
  const text = useReviewText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<Shown>('reviews', { id });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/reviews">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Title title={text.title} />
          <Request review={data} />
          <Section title={text.clocks}>
            <ClockList clocks={data.clocks ?? []} />
          </Section>
          <ReviewOpinion review={data} />
          <ReviewPapers review={data} />
          <Answer review={data} />
          <Steps review={data} />
        </Box>
      )}
    </Box>
  );
}

function Request({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const tiers = useLabels('reviewTier');
  const { petitionId, hearingWanted, withdrawalWanted } = review;
  return (
    <Section
      title={`${tiers.of(review.tier)}：${review.title}`}
      aside={<ReviewStatusChip status={review.status} />}
    >
      <Fact label={text.body}>{review.bodyName}</Fact>
      <Fact label={text.office}>
        {review.officeName} {review.petitionNumber}
      </Fact>
      <ReviewApplicants review={review} />
      <Fact label={text.requested}>
        {minuteOf(review.requestedAt)} · {review.requestedBy}
      </Fact>
      <Fact label={text.dueOn}>{text.due(review.dueOn, review.dueProvisional)}</Fact>
      <Passage label={text.reason}>{review.reason}</Passage>
      <Passage label={text.lateGround}>{review.lateGround}</Passage>
      {(hearingWanted || withdrawalWanted) && (
        <Alert severity="info" sx={{ my: 1 }}>
          {text.underWay(review.bodyName)}
        </Alert>
      )}
      <ReviewVerbs review={review} />
      {petitionId && (
        <Button size="small" component={LinkBase} to={`/petitions/${petitionId}/show`} sx={{ mt: 1 }}>
          {text.toMatter}
        </Button>
      )}
    </Section>
  );
}

/** What is reviewed, as it was when it was asked for. */
function Answer({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const outcomes = useLabels('outcome');
  const results = useLabels('reviewResult');
  return (
    <Section title={text.reviewed}>
      <Fact label={text.outcome}>{outcomes.of(review.outcome)}</Fact>
      <Fact label={text.answered}>{review.answeredOn}</Fact>
      <Fact label={text.servedOn}>{review.servedOn ?? text.neverServed}</Fact>
      <Passage label={text.reply}>{review.replyText}</Passage>
      <Passage label={text.facts}>{review.facts}</Passage>
      <Passage label={text.legalBasis}>{review.legalBasis}</Passage>
      {review.earlierResult && <Fact label={text.earlier}>{results.of(review.earlierResult)}</Fact>}
      <Passage label={text.earlierOpinion}>{review.earlierOpinion}</Passage>
    </Section>
  );
}

/** Everything that was done, the oldest first. */
function Steps({ review: { steps } }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const kinds = useLabels('reviewStepKind');
  return (
    <Section title={text.steps}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {steps.map(({ id, kind, at, byOffice, byName, text: words, days }) => (
          <li key={id}>
            <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {kinds.of(kind)}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary">
              {days ? text.held(dayOf(at), days) : minuteOf(at)} · {byOffice} {byName}
            </Typography>
            {words && (
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{words}</Typography>
            )}
          </li>
        ))}
      </Box>
    </Section>
  );
}
