import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { useFrameText } from './frame.text';

type Props = Readonly<{ title: string; hint: string; children?: ReactNode }>;

/** An empty page says what to do next. */
export function EmptyRoom({ title, hint, children }: Props) {
  return (
    <Box sx={{ textAlign: 'center', py: 6, px: 2, width: '100%' }}>
      <Typography variant="h6" gutterBottom>
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {hint}
      </Typography>
      {children}
    </Box>
  );
}

/** Nothing matches the filters: they can be cleared from here. */
export function NothingMatches() {
  const text = useFrameText();
  const { setFilters } = useListContext();
  return (
    <EmptyRoom title={text.none} hint={text.noneHint}>
      <Button variant="outlined" onClick={() => setFilters({}, [])}>
        {text.clear}
      </Button>
    </EmptyRoom>
  );
}
