import Download from '@mui/icons-material/DownloadOutlined';
import { Button, Tooltip } from '@mui/material';
import { useListContext } from 'react-admin';
import { useMay } from '../api/viewer-store';
import { useLedgerText } from './ledger.text';

/** 导出台账: what the list shows as a spreadsheet, for those who may. */
export function ExportLedgerButton() {
  const text = useLedgerText();
  const may = useMay('ledger.export');
  const { filterValues } = useListContext();
  if (!may) return null;
  const given = Object.entries(filterValues as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return (
    <Tooltip describeChild title={text.hint}>
      <Button
        component="a"
        href={`/ledger.xlsx?${query.toString()}`}
        download
        variant="outlined"
        startIcon={<Download />}
      >
        {text.export}
      </Button>
    </Tooltip>
  );
}
