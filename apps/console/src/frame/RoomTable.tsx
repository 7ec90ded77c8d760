import {
  Box,
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

/** Rows as a table, or as cards on a phone. Every row has one real link, for keyboards and new tabs. */
export function RoomTable<R extends Row>({ columns, rows, rowClick }: Props<R>) {
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const pathOf = useRowPath(rowClick);
  const Rows = phone ? Cards : Lines;
  return <Rows columns={columns} rows={rows} pathOf={pathOf} />;
}

type RowsProps<R> = Readonly<{
  columns: readonly Column<R>[];
  rows: readonly R[];
  pathOf: (row: R) => string | null;
}>;

function Lines<R extends Row>({ columns, rows, pathOf }: RowsProps<R>) {
  const navigate = useNavigate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.key} sx={{ width: column.width }}>
              {column.sortable ? <SortLabel field={column.key}>{column.label}</SortLabel> : column.label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const path = pathOf(row);
          return (
            <TableRow
              key={row.id}
              hover={path !== null}
              onClick={() => path && navigate(path)}
              sx={{ cursor: path ? 'pointer' : 'default', '&:last-child td': { borderBottom: 0 } }}
            >
              {columns.map((column) => (
                <TableCell key={column.key}>
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

function Cards<R extends Row>({ columns, rows, pathOf }: RowsProps<R>) {
  const navigate = useNavigate();
  const shown = columns.filter((column) => !column.wideOnly);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => {
        const path = pathOf(row);
        return (
          <Box
            component="li"
            key={row.id}
            onClick={() => path && navigate(path)}
            sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider', cursor: path ? 'pointer' : 'default' }}
          >
            {shown.map((column) =>
              column.main ? (
                <Box key={column.key} sx={{ mb: 0.5 }}>
                  <MainCell path={path}>{column.cell(row)}</MainCell>
                </Box>
              ) : (
                <Box
                  key={column.key}
                  component="span"
                  // a date or a name goes to the next line as a whole
                  sx={{ display: 'inline-block', mr: 1.5, fontSize: '0.875rem', color: 'text.secondary' }}
                >
                  {column.cell(row)}
                </Box>
              ),
            )}
          </Box>
        );
      })}
    </Box>
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
