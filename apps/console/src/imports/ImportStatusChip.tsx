import { Chip, type ChipProps } from '@mui/material';
import type { ImportStatus } from '@huiyin/client';
import { labelOf } from '@huiyin/domain';
import { useLanguage } from '../i18n/language';
import { useImportText } from './import.text';

const colours: Partial<Record<ImportStatus, ChipProps['color']>> = {
  READING: 'primary',
  READ: 'warning',
  CHECKING: 'primary',
  CHECKED: 'warning',
  COMMITTING: 'primary',
  COMMITTED: 'success',
  FAILED: 'error',
};

type Props = Readonly<{ batch: { readonly status: ImportStatus; readonly stalled: boolean } }>;

/** The word says how far it is; amber waits for somebody. */
export function ImportStatusChip({ batch: { status, stalled } }: Props) {
  const text = useImportText();
  const name = labelOf(status, useLanguage());
  const label = stalled ? `${name} · ${text.interrupted}` : name;
  return (
    <Chip
      size="small"
      label={label}
      color={stalled ? 'error' : (colours[status] ?? 'default')}
      variant={colours[status] ? 'outlined' : 'filled'}
      sx={{ fontWeight: 600 }}
    />
  );
}
