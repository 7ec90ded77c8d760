import { Box, LinearProgress } from '@mui/material';
import { useFrameText } from './frame.text';

/** While a page's own code comes. */
export function Waiting() {
  const text = useFrameText();
  return (
    <Box aria-busy sx={{ py: 4 }}>
      <LinearProgress aria-label={text.loading} />
    </Box>
  );
}
