import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { ReviewFieldsFragment } from '@huiyin/client';
import { daysText } from '@huiyin/domain';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import { labelled } from '../i18n/marks';
import { ClockList } from '../petitions/ClockList';
import { ReviewPapers } from '../papers/ReviewPapers';
import { ReviewSupervision } from '../supervision-orders/ReviewSupervision';
import type { ShownReview } from './ExtendReviewButton';
import { ReviewApplicants } from './ReviewApplicants';
import { ReviewOpinion } from './ReviewOpinion';
import { ReviewStatusChip } from './ReviewStatusChip';
import { ReviewVerbs } from './ReviewVerbs';
import { useReviewText } from './review.text';

/** One review: what is asked, by when, what may be done, the opinion, and every step. */
export default function ReviewShow() {
  const text = useReviewText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<ShownReview>('reviews', { id });
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
            <Extension review={data} />
          </Section>
          <ReviewSupervision review={data} />
          <ReviewOpinion review={data} />
          <ReviewPapers review={data} />
          <Answer review={data} />
          <Steps review={data} />
        </Box>
      )}
    </Box>
  );
}

function Request({ review }: { review: ShownReview }) {
  const text = useReviewText();
  const tiers = useLabels('reviewTier');
  const channels = useLabels('reviewChannel');
  const { petitionId, hearingWanted, withdrawalWanted } = review;
  return (
    <Section
      title={labelled(tiers.of(review.tier), review.title)}
      aside={<ReviewStatusChip review={review} />}
    >
      <Fact label={text.body}>{review.bodyName}</Fact>
      <Fact label={text.office}>
        {review.officeName} {review.petitionNumber}
      </Fact>
      <ReviewApplicants review={review} />
      <Fact label={text.requested}>
        {minuteText(review.requestedAt)} · {review.requestedBy}
      </Fact>
      <Fact label={text.channel}>{review.channel && channels.of(review.channel)}</Fact>
      <Fact label={text.dueOn}>{text.due(dayText(review.dueOn), review.dueProvisional)}</Fact>
      <Fact label={text.archived}>{archivedOf(review)}</Fact>
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

/** Under which volume's number, when and by whom; nothing while it is not archived. */
const archivedOf = ({ archiveVolume, archivedAt, archivedBy }: ReviewFieldsFragment): string | null =>
  archivedAt && `${archiveVolume} · ${minuteText(archivedAt)} · ${archivedBy}`;

/** What is reviewed, as it was when it was asked for. */
function Answer({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const outcomes = useLabels('outcome');
  const results = useLabels('reviewResult');
  return (
    <Section title={text.reviewed}>
      <Fact label={text.outcome}>{outcomes.of(review.outcome)}</Fact>
      <Fact label={text.answered}>{dayText(review.answeredOn)}</Fact>
      <Fact label={text.servedOn}>{dayText(review.servedOn) ?? text.neverServed}</Fact>
      <Passage label={text.reply}>{review.replyText}</Passage>
      <Passage label={text.facts}>{review.facts}</Passage>
      <Passage label={text.legalBasis}>{review.legalBasis}</Passage>
      {review.earlierResult && <Fact label={text.earlier}>{results.of(review.earlierResult)}</Fact>}
      <Passage label={text.earlierOpinion}>{review.earlierOpinion}</Passage>
    </Section>
  );
}

/** Days of the term for the opinion, in its own unit. */
function useDaysOf({ tier, clocks = [] }: Pick<ShownReview, 'tier' | 'clocks'>) {
  const language = useLanguage();
  const unit = clocks.find(({ kind }) => kind === tier)?.unit ?? 'DAY';
  return (days: number) => daysText(days, unit, language);
}

/** 延期: how far, by whom it was approved, why, and how that was told; nothing where there was none. */
function Extension({ review }: { review: ShownReview }) {
  const text = useReviewText();
  const daysOf = useDaysOf(review);
  const { extendedDays, extensionApprover, extensionReason, extensionNotice } = review;
  return (
    extendedDays !== null && (
      <>
        <Fact label={text.extended}>{text.extendedFor(daysOf(extendedDays))}</Fact>
        <Fact label={text.approver}>{extensionApprover}</Fact>
        <Passage label={text.extensionReason}>{extensionReason}</Passage>
        <Fact label={text.extensionTold}>{extensionNotice}</Fact>
      </>
    )
  );
}

/** Everything that was done, the oldest first. */
function Steps({ review: { steps, tier, clocks } }: { review: ShownReview }) {
  const text = useReviewText();
  const daysOf = useDaysOf({ tier, clocks });
  const kinds = useLabels('reviewStepKind');
  return (
    <Section title={text.steps}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {steps.map(({ id, kind, at, byOffice, byName, text: words, days }) => (
          <li key={id}>
            <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {kinds.of(kind)}
              {kind === 'EXTENDED' && days && ` ${daysOf(days)}`}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary">
              {kind === 'HEARING_HELD' && days ? text.held(dayText(at), days) : minuteText(at)} · {byOffice}{' '}
              {byName}
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
