import { Button } from '@mui/material';
import { useRef, type ComponentProps, type ReactNode } from 'react';

type Props = Readonly<{
  label: string;
  icon: ReactNode;
  onFiles: (files: File[]) => void;
}> &
  Pick<ComponentProps<'input'>, 'accept' | 'capture' | 'multiple'>;

/** A button that opens the choice of files, or the camera. */
export function FileButton({ label, icon, onFiles, ...offered }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="outlined" startIcon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        {...offered}
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // the same file, corrected, can be chosen again
          target.value = '';
        }}
      />
    </>
  );
}
