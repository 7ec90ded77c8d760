import { Box, Typography } from '@mui/material';
import {
  ReviewSupervisionOutlookDocument,
  ReviewSupervisionsDocument,
  type ReviewFieldsFragment,
} from '@huiyin/client';
import { RUNNING_SUPERVISION } from '@huiyin/domain';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { OrderLine, Proposal } from './OrderLine';
import { SuperviseReviewButton } from './SuperviseReviewButton';
import { useSupervisionText } from './supervision-order.text';

/** 督办 of a review on the file of the body that decides it, and while none runs the grounds that hold today. */
export function ReviewSupervision({ review }: { review: ReviewFieldsFragment }) {
  const text = useSupervisionText();
  const { id, side } = review;
  const viewer = useViewer();
  const inside = viewer !== null && (!viewer.countyStaff || viewer.workplace !== null);
  const {
    data: orders,
    error,
    refetch,
  } = useQuery({
    queryKey: ['reviewSupervisions', id],
    enabled: side === 'REVIEWING',
    queryFn: async ({ signal }) =>
      (await run(ReviewSupervisionsDocument, { reviewId: id, first: 20 }, signal)).reviewSupervisions.nodes,
  });
  const free = orders !== undefined && !orders.some(({ status }) => RUNNING_SUPERVISION.includes(status));
  const may = review.actions.some(({ action, allowed }) => action === 'supervise' && allowed);
  const { data: outlook } = useQuery({
    queryKey: ['reviewSupervisionOutlook', id],
    enabled: inside && free && may,
    queryFn: async ({ signal }) =>
      (await run(ReviewSupervisionOutlookDocument, { reviewId: id }, signal)).reviewSupervisionOutlook,
  });
  const asked = outlook && free && may ? outlook : null;
  if (!error && !asked && (orders?.length ?? 0) === 0) return null;
  return (
    <Section title={text.title}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {orders?.map((order) => (
        <OrderLine key={order.id} order={order} />
      ))}
      {asked && asked.proposals.length > 0 && (
        <Typography color="text.secondary">{text.reviewProposals}</Typography>
      )}
      {asked?.proposals.map((proposal) => (
        <Proposal key={`${proposal.ground} ${proposal.fact}`} proposal={proposal}>
          <SuperviseReviewButton
            review={review}
            outlook={asked}
            proposal={proposal}
            label={text.superviseThus}
          />
        </Proposal>
      ))}
      {asked && asked.proposals.length === 0 && (
        <Box>
          <SuperviseReviewButton review={review} outlook={asked} />
        </Box>
      )}
    </Section>
  );
}
