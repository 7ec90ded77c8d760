import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Section } from '../frame/Section';
import { useOverviewText } from './overview.text';
import type { Overview } from './use-overview';

/** Whose bounces: a unit's, or those of an office itself. */
export type Of = Readonly<{ tenantId: string | null; unitId: string | null; byOffice: boolean }>;

/** 退回 by unit: who gave how many matters back, and the days that took. Nothing where none was. */
export function BounceList({ bounces, onAsk }: { bounces: Overview['bounces']; onAsk: (of: Of) => void }) {
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
              <TableCell align="right">
                <Link
                  component="button"
                  underline="hover"
                  onClick={() => onAsk({ tenantId, unitId, byOffice: unitId === null })}
                >
                  {bounced}
                </Link>
              </TableCell>
              <TableCell align="right">{days}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
