import { Box, Button, Typography } from '@mui/material';
import type { SupervisionOutlookQuery } from '@huiyin/client';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { Fact } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import type { AnyOrder } from './order-verbs';
import { SupervisionDue } from './SupervisionDue';
import { SupervisionStatusChip } from './SupervisionStatusChip';
import { useSupervisionText } from './supervision-order.text';

export type Proposed = SupervisionOutlookQuery['supervisionOutlook']['proposals'][number];

/** A ground that holds today, what shows it, and the button that orders on it. */
export function Proposal({ proposal, children }: { proposal: Proposed; children: ReactNode }) {
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
      {children}
    </Box>
  );
}

/** One order in short, on the page of what it is of. */
export function OrderLine({ order }: { order: AnyOrder }) {
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
