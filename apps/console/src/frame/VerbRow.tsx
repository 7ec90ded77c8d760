import { Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useFrameText } from './frame.text';
import { RefusedReasons } from './RefusedReasons';

type Verdict = Readonly<{ label: string; allowed: boolean; reason: string | null }>;

type Props = Readonly<{
  /** What the verbs are of, with its verdicts. */
  subject: Readonly<{ actions: readonly Verdict[] }>;
  /** The verbs, each one button. */
  children: ReactNode;
}>;

/** Verbs in a row: what may be done; and behind one button what may not, with every reason. With nothing to do it stands open. */
export function VerbRow({ subject: { actions }, children }: Props) {
  const { why } = useFrameText();
  const refused = actions.filter(({ allowed }) => !allowed);
  const [explained, setExplained] = useState(refused.length === actions.length);
  return (
    <Box sx={{ mt: 1, '@media print': { display: 'none' } }}>
      <Verbs explained={explained}>
        {children}
        {refused.length > 0 && (
          <Button size="small" aria-expanded={explained} onClick={() => setExplained(!explained)}>
            {why(refused.length)}
          </Button>
        )}
      </Verbs>
      {explained && (
        <RefusedReasons refused={refused.map(({ label, reason }) => ({ label, reason: reason ?? '' }))} />
      )}
    </Box>
  );
}

/** Buttons one after the other; those that cannot be used are there once it is explained why. */
export function Verbs({ explained, children }: Readonly<{ explained: boolean; children: ReactNode }>) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        ...(!explained && { '& > [aria-disabled=true]': { display: 'none' } }),
      }}
    >
      {children}
    </Box>
  );
}
