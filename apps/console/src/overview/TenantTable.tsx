import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { petitionsPath } from '../petitions/petitions-path';
import { useOverviewText } from './overview.text';
import { FigureHead } from './FigureHead';
import { daysOf, type Explained, type Period, type TenantFigures } from './use-overview';

type Props = Readonly<{
  tenants: readonly TenantFigures[];
  figures: readonly Explained[];
  period: Period;
  /** In whose petitions a figure is looked up: all the county's need the tenant's name. */
  wholeCounty: boolean;
  soon: string;
  onShow: (tenantId: string) => void;
  /** Asked for the bounces of a tenant, or of all. */
  onBounces: (tenantId: string | null) => void;
}>;

const NUMBERS = [
  'open',
  'dueSoon',
  'overdue',
  'received',
  'answered',
  'answeredInTime',
  'rated',
  'bodySatisfied',
  'organSatisfied',
  'ratingsSetAside',
  'settledHere',
  'bounced',
  'bounceDays',
  'vacancies',
  'missingReports',
] as const;

/** Figures that are a share of another one. */
const SHARE_OF: Partial<Record<Key, Key>> = {
  answeredInTime: 'answered',
  bodySatisfied: 'rated',
  organSatisfied: 'rated',
  settledHere: 'rated',
};

/** Figures that say nothing where another one is 0: a dash stands there. */
const NOTHING_WITHOUT: Partial<Record<Key, 'reportsDue'>> = { missingReports: 'reportsDue' };

/** Figures of which one matter may count more than once: they lead to each time. */
const BOUNCES: readonly Key[] = ['bounced', 'bounceDays'];

type Key = (typeof NUMBERS)[number];
type Figures = Record<Key | 'reportsDue' | 'settledInVillage', number>;

/** A desk shows them all; where there is less room, the tenant's name stays while they are moved along. */
const ALL_FIGURES = {
  '& th, & td': { px: 0.5 },
  '& th': { lineHeight: 1.3, verticalAlign: 'bottom', whiteSpace: 'normal', minWidth: '4.2em' },
  '& th:first-of-type, & td:first-of-type': {
    position: 'sticky',
    left: 0,
    bgcolor: 'background.paper',
    zIndex: 1,
  },
} as const;

/** One line a tenant, most overdue first, each figure the way to its petitions; and their sum. */
export function TenantTable({
  tenants,
  figures: explained,
  period,
  wholeCounty,
  soon,
  onShow,
  onBounces,
}: Props) {
  const text = useOverviewText();
  const { first, last } = daysOf(period);
  const heads = NUMBERS.flatMap((key) => explained.filter(({ figure }) => figure === key));
  const filters: Partial<Record<Key, object>> = {
    open: { open: true },
    dueSoon: { overdue: false, dueTo: soon },
    overdue: { overdue: true },
    received: { receivedFrom: first, receivedTo: last, voided: false },
    answered: { answeredFrom: first, answeredTo: last, answeredWhenDue: true },
    answeredInTime: { answeredFrom: first, answeredTo: last, answeredInTime: true },
    rated: { ratedFrom: first, ratedTo: last },
    bodySatisfied: { ratedFrom: first, ratedTo: last, bodySatisfied: true },
    organSatisfied: { ratedFrom: first, ratedTo: last, organSatisfied: true },
    ratingsSetAside: { setAsideFrom: first, setAsideTo: last },
    settledHere: { ratedFrom: first, ratedTo: last, settledHere: true },
  };
  const sum = (key: keyof Figures): number => tenants.reduce((total, tenant) => total + tenant[key], 0);
  const cells = (figures: Figures, at: object, tenantId: string | null) =>
    NUMBERS.map((key) => (
      <TableCell key={key} align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        <Value
          nothing={
            figures[NOTHING_WITHOUT[key] ?? key] === 0 && key in NOTHING_WITHOUT ? text.nothingDue : null
          }
          figure={figures[key]}
          path={filters[key] && petitionsPath({ ...filters[key], ...at })}
          onAsk={BOUNCES.includes(key) ? () => onBounces(tenantId) : undefined}
          alarm={key === 'overdue'}
        />
        <Share of={figures[key]} whole={figures[SHARE_OF[key] ?? key]} shown={key in SHARE_OF} />
        {key === 'settledHere' && figures.settledInVillage > 0 && (
          <Box sx={{ fontSize: '0.8rem' }}>
            <Link
              component={LinkBase}
              to={petitionsPath({ ...filters.settledHere, inVillage: true, ...at })}
              underline="hover"
            >
              {text.inVillage(figures.settledInVillage)}
            </Link>
          </Box>
        )}
      </TableCell>
    ));
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text.tenants}>
      <Table size="small" sx={ALL_FIGURES}>
        <TableHead>
          <TableRow>
            <TableCell>{text.tenant}</TableCell>
            {heads.map((head) => (
              <TableCell key={head.figure} align="right">
                <FigureHead of={head} all={explained} />
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
              {cells(tenant, wholeCounty ? { tenantId: tenant.tenantId } : {}, tenant.tenantId)}
            </TableRow>
          ))}
          {tenants.length > 1 && (
            <TableRow sx={{ '& td': { fontWeight: 700 } }}>
              <TableCell>{text.total}</TableCell>
              {cells(
                Object.fromEntries(
                  [...NUMBERS, 'reportsDue' as const, 'settledInVillage' as const].map((key) => [
                    key,
                    sum(key),
                  ]),
                ) as Figures,
                {},
                null,
              )}
            </TableRow>
          )}
        </TableBody>
      </Table>
    </Box>
  );
}

type ValueProps = Readonly<{
  figure: number;
  path: string | undefined;
  onAsk: (() => void) | undefined;
  alarm: boolean;
  /** Why there is nothing to count; null where there is. */
  nothing: string | null;
}>;

/** A figure, and the way to what it counts where there is one. */
function Value({ figure, path, onAsk, alarm, nothing }: ValueProps) {
  if (nothing !== null)
    return (
      <Box component="span" title={nothing} aria-label={nothing} role="img" sx={{ color: 'text.secondary' }}>
        —
      </Box>
    );
  if (figure > 0 && onAsk)
    return (
      <Link component="button" onClick={onAsk} underline="hover" sx={{ fontWeight: 500 }}>
        {figure}
      </Link>
    );
  if (figure === 0 || path === undefined)
    return (
      <Box component="span" sx={figure === 0 ? { color: 'text.secondary' } : {}}>
        {figure}
      </Box>
    );
  return (
    <Link
      component={LinkBase}
      to={path}
      underline="hover"
      color={alarm ? 'error' : 'primary'}
      sx={{ fontWeight: alarm ? 700 : 500 }}
    >
      {figure}
    </Link>
  );
}

function Share({ of: part, whole, shown }: { of: number; whole: number; shown: boolean }) {
  const text = useOverviewText();
  if (!shown || whole === 0) return null;
  return (
    <>
      {' '}
      <Box component="span" sx={{ color: 'text.secondary', ml: 0.5, fontSize: '0.8rem' }}>
        {text.share(Math.round((part / whole) * 100))}
      </Box>
    </>
  );
}
