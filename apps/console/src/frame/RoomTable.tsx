import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase, useCreatePath, useListContext, useNavigate, useResourceContext } from 'react-admin';

type Row = { readonly id: string };

export type Column<R> = Readonly<{
  key: string;
  label: string;
  cell: (row: R) => ReactNode;
  /** The cell that names the row: its link, and the heading of its card on a phone. */
  main?: boolean;
  /** Sorts by the column's key. */
  sortable?: boolean;
  width?: number | string;
  /** Not on a phone. */
  wideOnly?: boolean;
}>;

export type RowClick<R> = 'show' | 'edit' | ((row: R) => string | null);

type Props<R> = Readonly<{ columns: readonly Column<R>[]; rows: readonly R[]; rowClick?: RowClick<R> }>;

/** A phone’s window holds the same rows as cards: the same elements, so that a dialog opened from one outlives the turning of the phone. */
const CARDS = {
  '&, & > tbody, & > tbody > tr': { display: 'block' },
  '& > tbody > tr': { p: 1.5, borderBottom: 1, borderColor: 'divider' },
  '& > tbody > tr > td': {
    // a date or a name goes to the next line as a whole
    display: 'inline-block',
    p: 0,
    mr: 1.5,
    border: 0,
    width: 'auto',
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    verticalAlign: 'baseline',
    color: 'text.secondary',
    '&.main': { display: 'block', mr: 0, mb: 0.5, color: 'text.primary' },
    '&:empty': { display: 'none' },
  },
} as const;

/** Rows as a table, or as cards on a phone. Every row has one real link, for keyboards and new tabs. */
export function RoomTable<R extends Row>({ columns, rows, rowClick }: Props<R>) {
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const pathOf = useRowPath(rowClick);
  const navigate = useNavigate();
  const shown = phone ? columns.filter((column) => !column.wideOnly) : columns;
  // cards are read aloud as a list, which has no columns
  const role = (card: string) => (phone ? { role: card } : {});
  return (
    <Table size="small" {...role('presentation')} sx={phone ? CARDS : {}}>
      {!phone && (
        <TableHead key="head">
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.key} sx={{ width: column.width }}>
                {column.sortable ? <SortLabel field={column.key}>{column.label}</SortLabel> : column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
      )}
      <TableBody key="body" {...role('list')}>
        {rows.map((row) => {
          const path = pathOf(row);
          return (
            <TableRow
              key={row.id}
              {...role('listitem')}
              hover={path !== null}
              onClick={() => path && navigate(path)}
              sx={{ cursor: path ? 'pointer' : 'default', '&:last-child td': { borderBottom: 0 } }}
            >
              {shown.map((column) => (
                <TableCell key={column.key} className={column.main ? 'main' : ''} {...role('presentation')}>
                  {column.main ? <MainCell path={path}>{column.cell(row)}</MainCell> : column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

function MainCell({ path, children }: { path: string | null; children: ReactNode }) {
  if (path === null) return <Typography sx={{ fontWeight: 600 }}>{children}</Typography>;
  return (
    <Link
      component={LinkBase}
      to={path}
      underline="hover"
      sx={{ fontWeight: 600 }}
      onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
    >
      {children}
    </Link>
  );
}

function SortLabel({ field, children }: { field: string; children: ReactNode }) {
  const { sort, setSort } = useListContext();
  const active = sort?.field === field;
  const order = active && sort.order === 'ASC' ? 'ASC' : 'DESC';
  return (
    <TableSortLabel
      active={active}
      direction={order === 'ASC' ? 'asc' : 'desc'}
      onClick={() => setSort({ field, order: active && order === 'DESC' ? 'ASC' : 'DESC' })}
    >
      {children}
    </TableSortLabel>
  );
}

function useRowPath<R extends Row>(rowClick: RowClick<R> | undefined): (row: R) => string | null {
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  return (row) => {
    if (rowClick === undefined) return null;
    return typeof rowClick === 'function'
      ? rowClick(row)
      : createPath({ resource, type: rowClick, id: row.id });
  };
}
