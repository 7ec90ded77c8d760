import { Card, CardActionArea, Typography } from '@mui/material';
import { LinkBase } from 'react-admin';
import { petitionsPath } from '../petitions/petitions-path';

type Props = Readonly<{
  label: string;
  /** What is to be done with them. */
  hint?: string;
  /** Undefined while it is being counted. */
  count: number | undefined;
  colour?: 'error' | 'warning';
  /** The list it opens. */
  filter: object;
}>;

/** One figure and the way to what it counts. A colour only where there is something to press. */
export function Figure({ label, hint, count, colour, filter }: Props) {
  return (
    <Card>
      <CardActionArea component={LinkBase} to={petitionsPath(filter)} sx={{ p: 2, height: '100%' }}>
        <Typography component="p" sx={{ fontWeight: 600 }}>
          {label}
        </Typography>
        <Typography
          component="p"
          sx={{
            fontSize: '2rem',
            lineHeight: 1.3,
            fontWeight: 700,
            fontVariantNumeric: 'tabular-nums',
            color: count === 0 ? 'text.disabled' : colour ? `${colour}.main` : 'text.primary',
          }}
        >
          {count ?? '…'}
        </Typography>
        {hint && (
          <Typography variant="body2" color="text.secondary">
            {hint}
          </Typography>
        )}
      </CardActionArea>
    </Card>
  );
}
