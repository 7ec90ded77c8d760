import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { petitionsPath } from '../petitions/petitions-path';
import { useOverviewText } from './overview.text';
import { daysOf, type Period, type TenantFigures } from './use-overview';

type Props = Readonly<{
  tenants: readonly TenantFigures[];
  period: Period;
  /** In whose petitions a figure is looked up: all the county's need the tenant's name. */
  wholeCounty: boolean;
  soon: string;
  onShow: (tenantId: string) => void;
}>;

const NUMBERS = ['open', 'dueSoon', 'overdue', 'received', 'answered', 'answeredInTime'] as const;

type Figures = Record<(typeof NUMBERS)[number], number>;

/** One line a tenant, most overdue first, each figure the way to its petitions; and their sum. */
export function TenantTable({ tenants, period, wholeCounty, soon, onShow }: Props) {
  const text = useOverviewText();
  const { first, last } = daysOf(period);
  const heads = [text.open, text.dueSoon, text.overdue, text.received, text.answered, text.inTime];
  const filters = {
    open: { open: true },
    dueSoon: { overdue: false, dueTo: soon },
    overdue: { overdue: true },
    received: { receivedFrom: first, receivedTo: last, voided: false },
    answered: { answeredFrom: first, answeredTo: last, answeredWhenDue: true },
    answeredInTime: { answeredFrom: first, answeredTo: last, answeredInTime: true },
  };
  const sum = (key: (typeof NUMBERS)[number]): number =>
    tenants.reduce((total, tenant) => total + tenant[key], 0);
  const cells = (figures: Figures, at: object) =>
    NUMBERS.map((key) => (
      <TableCell key={key} align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {figures[key] === 0 ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            0
          </Box>
        ) : (
          <Link
            component={LinkBase}
            to={petitionsPath({ ...filters[key], ...at })}
            underline="hover"
            color={key === 'overdue' ? 'error' : 'primary'}
            sx={{ fontWeight: key === 'overdue' ? 700 : 500 }}
          >
            {figures[key]}
          </Link>
        )}
        {key === 'answeredInTime' && figures.answered > 0 && (
          <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: '0.8rem' }}>
            {text.inTimeOf(Math.round((figures.answeredInTime / figures.answered) * 100))}
          </Box>
        )}
      </TableCell>
    ));
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text.tenants}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text.tenant}</TableCell>
            {heads.map((head) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {tenants.map((tenant) => (
            <TableRow key={tenant.tenantId} hover>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {wholeCounty ? (
                  <Button
                    size="small"
                    title={text.show(tenant.name)}
                    onClick={() => onShow(tenant.tenantId)}
                    sx={{ ml: -1, minWidth: 0 }}
                  >
                    {tenant.name}
                  </Button>
                ) : (
                  tenant.name
                )}
                {tenant.status === 'SUSPENDED' && ` · ${text.suspended}`}
                {tenant.status === 'CLOSED' && ` · ${text.closed}`}
              </TableCell>
              {cells(tenant, wholeCounty ? { tenantId: tenant.tenantId } : {})}
            </TableRow>
          ))}
          {tenants.length > 1 && (
            <TableRow sx={{ '& td': { fontWeight: 700 } }}>
              <TableCell>{text.total}</TableCell>
              {cells(Object.fromEntries(NUMBERS.map((key) => [key, sum(key)])) as Figures, {})}
            </TableRow>
          )}
        </TableBody>
      </Table>
    </Box>
  );
}
