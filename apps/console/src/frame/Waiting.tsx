import { Box, CircularProgress } from '@mui/material';
import { useFrameText } from './frame.text';

/** While a page's own code comes. */
export function Waiting() {
  const text = useFrameText();
  return (
    <Box aria-busy sx={{ py: 8, textAlign: 'center' }}>
      <CircularProgress aria-label={text.loading} />
    </Box>
  );
}
