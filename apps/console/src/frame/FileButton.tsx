import { Button, type ButtonProps } from '@mui/material';
import { useRef, type ComponentProps } from 'react';

type Props = Readonly<{ label: string; onFiles: (files: File[]) => void }> &
  Pick<ComponentProps<'input'>, 'accept' | 'capture' | 'multiple'> &
  Pick<ButtonProps, 'autoFocus' | 'loading' | 'size' | 'startIcon' | 'sx' | 'variant'>;

/** A button that opens the choice of files, or the camera; `onFiles` is told of at least one. */
export function FileButton({ label, onFiles, accept, capture, multiple, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="outlined" {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        capture={capture}
        multiple={multiple}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // the same file, corrected, can be chosen again
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
