import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Section } from '../frame/Section';
import { useOverviewText } from './overview.text';
import type { Overview } from './use-overview';

/** 退回 by unit: who gave how many matters back, and the days that took. Nothing where none was. */
export function BounceList({ bounces }: { bounces: Overview['bounces'] }) {
  const text = useOverviewText();
  if (bounces.length === 0) return null;
  return (
    <Section title={text.bounces}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text.unit}</TableCell>
            <TableCell align="right">{text.times}</TableCell>
            <TableCell align="right">{text.daysLost}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {bounces.map(({ unitId, name, tenantId, tenantName, bounced, days }) => (
            <TableRow key={unitId ?? tenantId ?? ''}>
              <TableCell>{[tenantName, name ?? text.office].filter(Boolean).join(' ')}</TableCell>
              <TableCell align="right">{bounced}</TableCell>
              <TableCell align="right">{days}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
