import { Box, Link } from '@mui/material';
import { LinkBase } from 'react-admin';

export type Bar = Readonly<{ key: string; label: string; count: number; to: string }>;

/** Horizontal bars of one scale; each is the way to what it counts. */
export function BarList({ bars, matters }: { bars: readonly Bar[]; matters: (count: number) => string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {bars.map(({ key, label, count, to }) => (
        <Box
          component="li"
          key={key}
          sx={{ display: 'grid', gridTemplateColumns: '7em 1fr 4em', gap: 1, alignItems: 'center', py: 0.4 }}
        >
          <Box
            component="span"
            sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
            title={label}
          >
            {label}
          </Box>
          <Box sx={{ bgcolor: 'action.hover', borderRadius: 0.5, height: 14 }}>
            <Box
              sx={{
                width: `${(count / most) * 100}%`,
                height: '100%',
                bgcolor: 'primary.main',
                borderRadius: 0.5,
                printColorAdjust: 'exact',
              }}
            />
          </Box>
          <Box component="span" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
            {count > 0 ? (
              <Link component={LinkBase} to={to} underline="hover" aria-label={`${label} ${matters(count)}`}>
                {matters(count)}
              </Link>
            ) : (
              matters(0)
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
