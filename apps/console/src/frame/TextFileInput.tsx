import { Button } from '@mui/material';
import type { ChangeEvent } from 'react';
import { useFormContext } from 'react-hook-form';

type Props = Readonly<{ source: string; label: string; accept: string }>;

/** Fills a text field from a file: UTF-8, or GB18030 as spreadsheets here save it. */
export function TextFileInput({ source, label, accept }: Props) {
  const { setValue } = useFormContext();

  async function read({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    // the same file, corrected, can be chosen again
    target.value = '';
    if (file) setValue(source, decode(await file.arrayBuffer()), { shouldDirty: true, shouldValidate: true });
  }

  return (
    <Button component="label" variant="outlined" sx={{ my: 1 }}>
      {label}
      <input type="file" accept={accept} hidden onChange={(event) => void read(event)} />
    </Button>
  );
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
