import InfoIcon from '@mui/icons-material/InfoOutlined';
import { Box, Button, IconButton, Popover, Typography } from '@mui/material';
import { useState } from 'react';
import { useOverviewText } from './overview.text';

type Head = Readonly<Record<'figure' | 'name' | 'definition' | 'counterFigure', string>>;

/** A figure's name, and behind the button what it counts and which figure stands against it. */
export function FigureHead({ of: figure, all }: { of: Head; all: readonly Head[] }) {
  const text = useOverviewText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const counter = all.find((one) => one.figure === figure.counterFigure);
  return (
    <Box component="span">
      {figure.name}
      <IconButton
        size="small"
        aria-label={text.whatIs(figure.name)}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ p: 0.25, ml: 0.25, '@media print': { display: 'none' } }}
      >
        <InfoIcon sx={{ fontSize: 16 }} />
      </IconButton>
      {anchor && (
        <Popover
          open
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
          slotProps={{
            paper: { role: 'dialog', 'aria-label': text.whatIs(figure.name), sx: { p: 2, maxWidth: 360 } },
          }}
        >
          <Typography sx={{ mb: 1 }}>{figure.definition}</Typography>
          <Typography variant="body2" color="text.secondary">
            {text.countedBy(counter?.name ?? '')}
          </Typography>
          <Button size="small" onClick={() => setAnchor(null)} sx={{ mt: 1 }}>
            {text.close}
          </Button>
        </Popover>
      )}
    </Box>
  );
}
