import { Box, Button, LinearProgress } from '@mui/material';
import type { DirectiveFieldsFragment } from '@huiyin/client';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { useDirectiveText } from './directive.text';
import { DirectiveSection } from './DirectiveSection';
import { DivideButton } from './DivideButton';

export default function DirectiveShow() {
  const text = useDirectiveText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<DirectiveFieldsFragment>('directives', { id });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/directives">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  const name = data && [data.organ, data.documentNumber].filter(Boolean).join(' ');
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && name && (
        <>
          <Title title={name} />
          <DirectiveSection directive={data} title={name} verbs={<DivideButton directive={data} />} />
        </>
      )}
    </Box>
  );
}
