import { Button, Tooltip } from '@mui/material';
import { useState, type ReactNode } from 'react';

export type VerbButtonProps = Readonly<{
  label: string;
  /** Why it cannot be done now; null when it can. */
  refusal: string | null;
  /** The next natural step. */
  primary?: boolean;
  /** What opens; told how to close itself. */
  children: (close: () => void) => ReactNode;
}>;

/** One verb, one button. A refused one stays where it is, can be reached by keyboard, and says why. */
export function VerbButton({ label, refusal, primary = false, children }: VerbButtonProps) {
  const [open, setOpen] = useState(false);
  const refused = refusal !== null;
  const button = (
    <Button
      variant={primary ? 'contained' : 'outlined'}
      size={primary ? 'medium' : 'small'}
      aria-disabled={refused || undefined}
      onClick={refused ? undefined : () => setOpen(true)}
      sx={
        refused
          ? {
              color: 'text.disabled',
              bgcolor: 'transparent',
              boxShadow: 'none',
              borderColor: 'divider',
              cursor: 'not-allowed',
              '&:hover': { bgcolor: 'transparent' },
            }
          : undefined
      }
    >
      {label}
    </Button>
  );
  return (
    <>
      {refused ? (
        <Tooltip describeChild enterTouchDelay={0} leaveTouchDelay={8_000} title={refusal}>
          {button}
        </Tooltip>
      ) : (
        button
      )}
      {open && children(() => setOpen(false))}
    </>
  );
}
