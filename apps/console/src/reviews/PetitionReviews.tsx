import { Box, Button, Typography } from '@mui/material';
import { ReviewsDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { ReviewStatusChip } from './ReviewStatusChip';
import { useReviewText } from './review.text';

/** 复查、复核 of a petition; nothing where there is none. */
export function PetitionReviews({ petition: { id } }: { petition: Readonly<{ id: string }> }) {
  const text = useReviewText();
  const tiers = useLabels('reviewTier');
  const results = useLabels('reviewResult');
  const { data, error, refetch } = useQuery({
    queryKey: ['reviews', id],
    queryFn: async ({ signal }) =>
      (await run(ReviewsDocument, { petitionId: id, first: 20 }, signal)).reviews.nodes,
  });
  if (!error && (data?.length ?? 0) === 0) return null;
  return (
    <Section title={text.title}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data?.map((review) => (
        <Box key={review.id} sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography sx={{ fontWeight: 600 }}>
              {tiers.of(review.tier)} · {review.bodyName}
            </Typography>
            <ReviewStatusChip review={review} />
          </Box>
          <Fact label={text.dueOn}>{text.due(dayText(review.dueOn), review.dueProvisional)}</Fact>
          <Fact label={text.result}>{review.result && results.of(review.result)}</Fact>
          <Button size="small" component={LinkBase} to={`/reviews/${review.id}/show`}>
            {text.toReview}
          </Button>
        </Box>
      ))}
    </Section>
  );
}
