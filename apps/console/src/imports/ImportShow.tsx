import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { LinkBase, Title, useGetRecordId } from 'react-admin';
import { labelled } from '../i18n/marks';
import { problemOf } from '../api/problem';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { ImportChecked } from './ImportChecked';
import { ImportDetails } from './ImportDetails';
import { ImportDone } from './ImportDone';
import { ImportOver } from './ImportOver';
import { ImportPlace } from './ImportPlace';
import { ImportSettings } from './ImportSettings';
import { ImportStalled } from './ImportStalled';
import { ImportStatusChip } from './ImportStatusChip';
import { ImportSteps } from './ImportSteps';
import { ImportWorking } from './ImportWorking';
import { useImportText } from './import.text';
import { isAtWork, useImport, type Batch } from './use-import';

/** One batch. Its status alone decides the step, so a reloaded page, or another person's, shows the same. */
export default function ImportShow() {
  return (
    <ImportPlace>
      <Import id={String(useGetRecordId())} />
    </ImportPlace>
  );
}

function Import({ id }: { id: string }) {
  const text = useImportText();
  const { data: batch, error, refetch } = useImport(id);
  if (batch === null) return <Gone />;
  if (batch === undefined) {
    return error ? (
      <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />
    ) : (
      <LinearProgress />
    );
  }
  return (
    <Box>
      <Title title={text.title} />
      <ImportSteps status={batch.status} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 2 }}>
        <Typography variant="h6" component="h1" sx={{ overflowWrap: 'anywhere' }}>
          {batch.fileName}
        </Typography>
        <ImportStatusChip batch={batch} />
        <Button component={LinkBase} to="/imports" size="small" sx={{ ml: 'auto' }}>
          {text.list}
        </Button>
      </Box>
      {error && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {problemOf(error).code === 'NETWORK' ? text.reconnecting : problemOf(error).message}
        </Alert>
      )}
      {batch.error && batch.status !== 'FAILED' && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {labelled(text.lastError, batch.error)}
        </Alert>
      )}
      <CurrentStep batch={batch} />
    </Box>
  );
}

function CurrentStep({ batch }: { batch: Batch }) {
  if (batch.stalled) return <ImportStalled batch={batch} />;
  if (isAtWork(batch.status)) return <ImportWorking batch={batch} />;
  if (batch.status === 'READ')
    return <ImportDetails batch={batch}>{(details) => <ImportSettings batch={details} />}</ImportDetails>;
  if (batch.status === 'CHECKED')
    return <ImportDetails batch={batch}>{(details) => <ImportChecked batch={details} />}</ImportDetails>;
  if (batch.status === 'COMMITTED') return <ImportDone batch={batch} />;
  return <ImportOver batch={batch} />;
}

function Gone() {
  const text = useImportText();
  return (
    <EmptyRoom title={text.gone} hint={text.goneHint}>
      <Button variant="outlined" component={LinkBase} to="/imports">
        {text.list}
      </Button>
    </EmptyRoom>
  );
}
