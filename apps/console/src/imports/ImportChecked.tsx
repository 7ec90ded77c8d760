import { useState } from 'react';
import { ImportResult } from './ImportResult';
import { ImportSettings } from './ImportSettings';
import type { BatchDetails } from './use-import';

/** What the check found; from there back to the settings, which keep it until they are checked again. */
export function ImportChecked({ batch }: { batch: BatchDetails }) {
  const [revising, setRevising] = useState(false);
  return revising ? (
    <ImportSettings batch={batch} />
  ) : (
    <ImportResult batch={batch} onRevise={() => setRevising(true)} />
  );
}
