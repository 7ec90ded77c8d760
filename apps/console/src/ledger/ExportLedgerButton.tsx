import Download from '@mui/icons-material/DownloadOutlined';
import { Button, Tooltip } from '@mui/material';
import { useListContext } from 'react-admin';
import { useMay } from '../api/viewer-store';
import { useLedgerText } from './ledger.text';

const CARRIED = ['search', 'status', 'channel', 'receivedFrom', 'receivedTo'];

/** 导出台账: the list as a spreadsheet, for those who may; says so when the ledger cannot be as narrow as the list. */
export function ExportLedgerButton() {
  const text = useLedgerText();
  const may = useMay('ledger.export');
  const { filterValues } = useListContext();
  if (!may) return null;
  const given = Object.entries(filterValues as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const query = new URLSearchParams(
    given.filter(([name]) => CARRIED.includes(name)).map(([name, value]) => [name, String(value)]),
  );
  const wider = given.some(([name]) => !CARRIED.includes(name));
  return (
    <Tooltip describeChild title={wider ? text.wider : text.hint}>
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
