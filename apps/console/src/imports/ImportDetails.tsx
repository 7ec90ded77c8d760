import { Box, LinearProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem';
import { ListProblem } from '../frame/ListProblem';
import { useImportDetails, type Batch, type BatchDetails } from './use-import';

/** Columns, rows and findings come after the status, since they are asked for only where they are shown. */
export function ImportDetails({
  batch,
  children,
}: {
  batch: Batch;
  children: (details: BatchDetails) => ReactNode;
}) {
  const { data, error, isFetching, refetch } = useImportDetails(batch);
  if (error && !data)
    return <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />;
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && children(data)}
    </Box>
  );
}
