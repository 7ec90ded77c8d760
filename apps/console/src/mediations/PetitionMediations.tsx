import { Box, Button, Typography } from '@mui/material';
import { MediationsDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useDisputeText } from './dispute.text';
import { MediationStatusChip } from './MediationStatusChip';
import { useMediationText } from './mediation.text';

/** 调解 of a petition; nothing where there is none. */
export function PetitionMediations({ petition: { id } }: { petition: Readonly<{ id: string }> }) {
  const text = useMediationText();
  const kinds = useLabels('mediationKind');
  const leads = useLabels('mediationLead');
  const disputes = useDisputeText();
  const { data, error, refetch } = useQuery({
    queryKey: ['mediations', id],
    queryFn: async ({ signal }) =>
      (await run(MediationsDocument, { petitionId: id, first: 20 }, signal)).mediations.nodes,
  });
  if (!error && (data?.length ?? 0) === 0) return null;
  return (
    <Section title={text.title}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data?.map((mediation) => (
        <Box key={mediation.id} sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography sx={{ fontWeight: 600 }}>
              {kinds.of(mediation.kind)} · {mediation.body}
            </Typography>
            <MediationStatusChip status={mediation.status} />
          </Box>
          <Fact label={text.lead}>{leads.of(mediation.lead)}</Fact>
          <Fact label={disputes.matters}>
            {mediation.matterCount > 1 ? disputes.joint(mediation.matterCount) : null}
          </Fact>
          <Fact label={text.nextSession}>
            {mediation.nextSessionAt && minuteText(mediation.nextSessionAt)}
          </Fact>
          <Fact label={text.itemsOverdue}>
            {mediation.itemsOverdue > 0 ? text.count(mediation.itemsOverdue) : null}
          </Fact>
          <Button size="small" component={LinkBase} to={`/mediations/${mediation.id}/show`}>
            {text.toMediation}
          </Button>
        </Box>
      ))}
    </Section>
  );
}
