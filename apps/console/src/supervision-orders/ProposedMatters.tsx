import { Box, Button, Typography } from '@mui/material';
import { ProposedSupervisionsDocument, type ProposedSupervisionsQuery } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { useWholeCounty } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { useSupervisionText } from './supervision-order.text';

type Matter = ProposedSupervisionsQuery['proposedSupervisions']['nodes'][number];

/** 建议督办 of all matters that one supervises, for those who may order it; an order is given on the page of the matter. */
export function ProposedMatters() {
  const text = useSupervisionText();
  const may = usePermissionRefusal('supervision.issue') === null;
  const { data, error, refetch } = useQuery({
    queryKey: ['proposedSupervisions'],
    enabled: may,
    queryFn: async ({ signal }) => (await run(ProposedSupervisionsDocument, {}, signal)).proposedSupervisions,
  });
  if (!may || (!error && !data)) return null;
  return (
    <Box sx={{ mt: 3 }}>
      <Section title={text.proposedMatters(data?.totalCount ?? 0)}>
        <Typography color="text.secondary">{text.proposedIntro}</Typography>
        <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data?.nodes.map((matter) => (
            <Proposed key={matter.petitionId} matter={matter} />
          ))}
        </Box>
      </Section>
    </Box>
  );
}

function Proposed({ matter }: { matter: Matter }) {
  const text = useSupervisionText();
  const grounds = useLabels('supervisionGround');
  const wholeCounty = useWholeCounty();
  const { petitionId, number, title, tenantName, unitName, proposals } = matter;
  const where = [wholeCounty ? tenantName : null, unitName].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {number} {title}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {where}
      </Typography>
      {proposals.map(({ ground, fact }) => (
        <Typography key={`${ground} ${fact}`}>{text.because(grounds.of(ground), fact)}</Typography>
      ))}
      <Button size="small" component={LinkBase} to={`/petitions/${petitionId}/show`}>
        {text.toMatter}
      </Button>
    </Box>
  );
}
