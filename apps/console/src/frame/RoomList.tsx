import { Box, Card, LinearProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { ListBase, Pagination, Title, useListContext, type SortPayload } from 'react-admin';
import { EmptyRoom, NothingMatches } from './EmptyRoom';
import { ListProblem } from './ListProblem';
import { RoomTable, type Column, type RowClick } from './RoomTable';

type Row = { readonly id: string };

export type RoomListProps<R extends Row> = Readonly<{
  title: string;
  columns: readonly Column<R>[];
  filters?: ReactNode;
  actions?: ReactNode;
  empty: { title: string; hint: string };
  rowClick?: RowClick<R>;
  sort?: SortPayload;
  perPage?: number;
  /** Instead of the table, for a room that is not a plain list. */
  children?: ReactNode;
}>;

/** A room's list: what narrows it, what can be added, the rows, the pages. */
export function RoomList<R extends Row>({
  title,
  filters,
  actions,
  sort,
  perPage = 25,
  ...rows
}: RoomListProps<R>) {
  return (
    <ListBase perPage={perPage} {...(sort ? { sort } : {})} disableSyncWithLocation={false}>
      <Title title={title} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        {filters}
        <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>
      </Box>
      <Rows {...rows} />
    </ListBase>
  );
}

function Rows<R extends Row>({
  columns,
  empty,
  rowClick,
  children,
}: Pick<RoomListProps<R>, 'columns' | 'empty' | 'rowClick' | 'children'>) {
  const { data, error, isFetching, isPending, filterValues, refetch } = useListContext<R>();
  const filtered = Object.values(filterValues).some((value) => value !== undefined && value !== '');
  if (error && !data) return <ListProblem error={error} onRetry={() => void refetch()} />;
  return (
    <Card sx={{ position: 'relative', overflowX: 'auto' }} aria-busy={isFetching}>
      {isFetching && <LinearProgress sx={{ position: 'absolute', insetInline: 0, top: 0, height: 3 }} />}
      {isPending ? (
        <Box sx={{ minHeight: 240 }} />
      ) : data.length > 0 ? (
        (children ?? <RoomTable columns={columns} rows={data} {...(rowClick ? { rowClick } : {})} />)
      ) : filtered ? (
        <NothingMatches />
      ) : (
        <EmptyRoom {...empty} />
      )}
      {!isPending && data.length > 0 && <Pagination rowsPerPageOptions={[25, 50, 100]} />}
    </Card>
  );
}
