import { Box } from '@mui/material';
import { useFrameText } from './frame.text';

type Props = Readonly<{ refused: readonly Readonly<{ label: string; reason: string }>[] }>;

/** Every reason once, with the verbs it stands against: for who cannot point at a button, and on paper. */
export function RefusedReasons({ refused }: Props) {
  const { listed } = useFrameText();
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  return (
    <Box
      component="ul"
      sx={{ m: 0, mt: 1, pl: 2.5, color: 'text.secondary', fontSize: '0.9rem', lineHeight: 1.8 }}
    >
      {reasons.map((reason) => {
        const labels = refused.filter((item) => item.reason === reason).map(({ label }) => label);
        return (
          <li key={reason}>
            <strong>{listed(labels)}</strong>
            {reason}
          </li>
        );
      })}
    </Box>
  );
}
