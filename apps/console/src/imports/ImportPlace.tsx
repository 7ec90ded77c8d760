import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { useMay, useViewer } from '../api/viewer-store';
import { useImportText } from './import.text';

type Props = Readonly<{
  /** The page changes something, so a suspended tenant is refused too. */
  writes?: boolean;
  children: ReactNode;
}>;

/** Imports belong to one tenant: who stands in none, or may not import, is told so instead. */
export function ImportPlace({ writes = false, children }: Props) {
  const text = useImportText();
  const refusal = useWriteRefusal('import.run');
  const reads = useMay('import.run') && useViewer()?.workplace;
  if (refusal === null || (reads && !writes)) return children;
  return (
    <>
      <Title title={text.title} />
      <Alert severity="info">{labelled(text.refused, refusal)}</Alert>
    </>
  );
}
