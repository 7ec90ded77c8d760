import { Box, Button, Typography } from '@mui/material';
import { ProposedSupervisionsDocument } from '@huiyin/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { useWholeCounty } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import type { Proposed } from './OrderLine';
import { useSupervisionText } from './supervision-order.text';

/**
 * 建议督办 of all matters and reviews that one supervises, for those who may order it; an order is given on the page of each. Of very many
 * matters the first are looked at, and the next when they are asked for: how many are left is said.
 */
export function ProposedMatters() {
  const text = useSupervisionText();
  const tiers = useLabels('reviewTier');
  const may = usePermissionRefusal('supervision.issue') === null;
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['proposedSupervisions'],
    enabled: may,
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) =>
      (await run(ProposedSupervisionsDocument, { offset: pageParam }, signal)).proposedSupervisions,
    getNextPageParam: ({ nextOffset }) => nextOffset,
  });
  if (!may || (!error && !data)) return null;
  const pages = data?.pages ?? [];
  const reviews = pages[0]?.reviews ?? [];
  const matters = pages.flatMap(({ nodes }) => nodes);
  const { candidateCount = 0, nextOffset = null } = pages.at(-1) ?? {};
  return (
    <Box sx={{ mt: 3 }}>
      <Section title={text.proposedMatters(matters.length + reviews.length)}>
        <Typography color="text.secondary">{text.proposedIntro}</Typography>
        <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {reviews.map(({ reviewId, tier, petitionNumber, title, tenantName, proposals }) => (
            <Line
              key={reviewId}
              title={`${tiers.of(tier)} ${petitionNumber} ${title}`}
              tenantName={tenantName}
              proposals={proposals}
              path={`/reviews/${reviewId}/show`}
              to={text.toReview}
            />
          ))}
          {matters.map(({ petitionId, number, title, tenantName, unitName, proposals }) => (
            <Line
              key={petitionId}
              title={`${number} ${title}`}
              tenantName={tenantName}
              unitName={unitName}
              proposals={proposals}
              path={`/petitions/${petitionId}/show`}
              to={text.toMatter}
            />
          ))}
        </Box>
        {hasNextPage && nextOffset !== null && (
          <Box sx={{ mt: 2 }}>
            <Typography color="text.secondary">
              {text.lookedAt(nextOffset, candidateCount - nextOffset)}
            </Typography>
            <Button variant="outlined" disabled={isFetching} onClick={() => void fetchNextPage()}>
              {text.lookFurther}
            </Button>
          </Box>
        )}
      </Section>
    </Box>
  );
}

type LineProps = Readonly<{
  title: string;
  tenantName: string;
  unitName?: string | null;
  proposals: readonly Proposed[];
  path: string;
  to: string;
}>;

function Line({ title, tenantName, unitName = null, proposals, path, to }: LineProps) {
  const text = useSupervisionText();
  const grounds = useLabels('supervisionGround');
  const wholeCounty = useWholeCounty();
  const where = [wholeCounty ? tenantName : null, unitName].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Typography>
      <Typography variant="body2" color="text.secondary">
        {where}
      </Typography>
      {proposals.map(({ ground, fact }) => (
        <Typography key={`${ground} ${fact}`}>{text.because(grounds.of(ground), fact)}</Typography>
      ))}
      <Button size="small" component={LinkBase} to={path}>
        {to}
      </Button>
    </Box>
  );
}
