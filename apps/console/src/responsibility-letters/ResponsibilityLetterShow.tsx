import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, LinearProgress } from '@mui/material';
import type { LetterEvidenceFragment, ResponsibilityLetterFieldsFragment } from '@huiyin/client';
import { Title, useGetOne, useParams } from 'react-admin';
import { ListProblem } from '../frame/ListProblem';
import { LetterEvidence } from './LetterEvidence';
import { LetterPaper } from './LetterPaper';
import { LetterVerbs } from './LetterVerbs';
import { useResponsibilityLetterText } from './responsibility-letter.text';

/** One letter as it is printed, and what may be done with it. */
export default function ResponsibilityLetterShow() {
  const text = useResponsibilityLetterText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<
    ResponsibilityLetterFieldsFragment & LetterEvidenceFragment
  >('responsibility-letters', { id, meta: { whole: true } });
  if (!data && error) return <ListProblem error={error} onRetry={() => void refetch()} />;
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      <Title title={text.title} />
      {data && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
            <LetterVerbs letter={data} />
            <Button variant="outlined" size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
              {text.print}
            </Button>
          </Box>
          <LetterPaper letter={data} />
          {data.countersignedOn && (
            <Box sx={{ mt: 2, maxWidth: 760 }}>
              <LetterEvidence evidence={data} />
            </Box>
          )}
        </>
      )}
    </Box>
  );
}
