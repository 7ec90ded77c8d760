import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { Section } from '../frame/Section';
import { FigureHead } from './FigureHead';
import { useOverviewText } from './overview.text';
import { daysOf, type Explained, type Period, type TenantFigures } from './use-overview';

type Props = Readonly<{
  tenants: readonly TenantFigures[];
  figures: readonly Explained[];
  period: Period;
  wholeCounty: boolean;
}>;

const NUMBERS = ['receptions', 'receptionsUnregistered', 'receptionRated', 'receptionSatisfied'] as const;

/** 接待 by tenant, in the order of their names: what was not registered leads to its lines. */
export function ReceptionTable({ tenants, figures, period, wholeCounty }: Props) {
  const text = useOverviewText();
  const { first, last } = daysOf(period);
  const received = tenants
    .filter((tenant) => NUMBERS.some((key) => tenant[key] > 0))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'zh'));
  if (received.length === 0) return null;
  const path = (tenantId: string, more: object = {}): string => {
    const filter = { receivedFrom: first, receivedTo: last, ...(wholeCounty ? { tenantId } : {}), ...more };
    return `/receptions?filter=${encodeURIComponent(JSON.stringify(filter))}&page=1`;
  };
  const paths = (tenantId: string): Partial<Record<(typeof NUMBERS)[number], string>> => ({
    receptions: path(tenantId),
    receptionsUnregistered: path(tenantId, { registered: false }),
  });
  return (
    <Section title={text.receptions}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text.receptions}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text.tenant}</TableCell>
              {figures
                .filter(({ figure }) => NUMBERS.some((key) => key === figure))
                .map((head) => (
                  <TableCell key={head.figure} align="right">
                    <FigureHead of={head} all={figures} />
                  </TableCell>
                ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {received.map((tenant) => (
              <TableRow key={tenant.tenantId} hover>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{tenant.name}</TableCell>
                {NUMBERS.map((key) => {
                  const to = tenant[key] > 0 ? paths(tenant.tenantId)[key] : undefined;
                  return (
                    <TableCell key={key} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                      {to ? (
                        <Link component={LinkBase} to={to} underline="hover">
                          {tenant[key]}
                        </Link>
                      ) : (
                        tenant[key]
                      )}
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}
