import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A titled card of a page. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 1, gap: 1 }}>
        <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        {aside}
      </Box>
      {children}
    </Card>
  );
}

/** A name and its value; nothing at all where there is no value. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <Box sx={{ display: 'flex', gap: 1.5, py: 0.4 }}>
      <Box component="span" sx={{ flex: '0 0 6em', color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}

/** A longer text under its name, with the writer's own line breaks. */
export function Passage({ label, children }: { label: string; children: string | null }) {
  if (!children) return null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.8 }}>
        {children}
      </Typography>
    </Box>
  );
}
