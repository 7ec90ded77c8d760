import { Box, Button, Typography } from '@mui/material';
import type { SupervisionOrderFieldsFragment } from '@huiyin/client';
import { RUNNING_SUPERVISION } from '@huiyin/domain';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import { SuperviseButton } from './SuperviseButton';
import { SupervisionDue } from './SupervisionDue';
import { SupervisionStatusChip } from './SupervisionStatusChip';
import { useSupervisionText } from './supervision-order.text';
import { useOutlook, useSupervision } from './use-supervision';

type Petition = Readonly<{ id: string; status: string }>;

/** 督办 of a petition, and while none runs the grounds that hold today. Nothing where there is neither. */
export function PetitionSupervision({ petition: { id, status } }: { petition: Petition }) {
  const text = useSupervisionText();
  const { data: orders, error, refetch } = useSupervision(id);
  const running = orders?.some((order) => RUNNING_SUPERVISION.includes(order.status)) ?? true;
  const viewer = useViewer();
  // county staff see the grounds where they have entered
  const inside = viewer !== null && (!viewer.countyStaff || viewer.workplace !== null);
  const over = status === 'ARCHIVED' || status === 'VOIDED';
  const wanted = inside && !running && !over;
  const { data: outlook } = useOutlook(id, wanted);
  const proposals = wanted ? (outlook?.proposals ?? []) : [];
  return (
    <>
      {proposals.length > 0 && (
        <Section title={text.proposals}>
          <Typography color="text.secondary">{text.proposalsIntro}</Typography>
          {proposals.map((proposal) => (
            <Proposal key={`${proposal.ground} ${proposal.fact}`} proposal={proposal} />
          ))}
        </Section>
      )}
      {(error || (orders?.length ?? 0) > 0) && (
        <Section title={text.title}>
          <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
          {orders?.map((order) => (
            <Order key={order.id} order={order} />
          ))}
        </Section>
      )}
    </>
  );
}

function Proposal({
  proposal,
}: {
  proposal: NonNullable<Parameters<typeof SuperviseButton>[0]['proposal']>;
}) {
  const text = useSupervisionText();
  const grounds = useLabels('supervisionGround');
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        mt: 1.5,
        pt: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 18em', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {noted(grounds.of(proposal.ground), proposal.provision)}
        </Typography>
        <Typography>{proposal.fact}</Typography>
      </Box>
      <SuperviseButton proposal={proposal} label={text.superviseThus} />
    </Box>
  );
}

function Order({ order }: { order: SupervisionOrderFieldsFragment }) {
  const text = useSupervisionText();
  const rungs = useLabels('supervisionRung');
  const grounds = useLabels('supervisionGround');
  return (
    <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>
          {rungs.of(order.rung)} · {grounds.of(order.ground)}
        </Typography>
        <SupervisionStatusChip status={order.status} />
      </Box>
      <Fact label={text.official}>{officialName(order.official)}</Fact>
      <Fact label={text.supervisor}>{order.supervisor}</Fact>
      <Fact label={text.dueOn}>
        <SupervisionDue of={order} />
      </Fact>
      <Button size="small" component={LinkBase} to={`/supervision-orders/${order.id}/show`}>
        {text.toOrder}
      </Button>
    </Box>
  );
}
