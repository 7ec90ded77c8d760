import type { ImportBatchFieldsFragment } from '@huiyin/client';
import { AddButton } from '../frame/AddButton';
import { RoomList } from '../frame/RoomList';
import { minuteText } from '../i18n/dates';
import { ImportPlace } from './ImportPlace';
import { ImportStatusChip } from './ImportStatusChip';
import { useImportText } from './import.text';

export default function ImportList() {
  const text = useImportText();
  return (
    <ImportPlace>
      <RoomList<ImportBatchFieldsFragment>
        title={text.title}
        actions={<AddButton permission="import.run" label={text.start} />}
        empty={{ title: text.empty, hint: text.emptyHint }}
        rowClick="show"
        columns={[
          {
            key: 'fileName',
            label: text.file,
            main: true,
            cell: ({ fileName }) => <span style={{ overflowWrap: 'anywhere' }}>{fileName}</span>,
          },
          { key: 'status', label: text.status, cell: (batch) => <ImportStatusChip batch={batch} /> },
          {
            key: 'rows',
            label: text.rows,
            cell: ({ status, doneRows }) =>
              status === 'COMMITTED' ? text.imported(doneRows) : text.count(doneRows),
          },
          { key: 'createdBy', label: text.by, cell: ({ createdBy }) => createdBy },
          {
            key: 'createdAt',
            label: text.at,
            cell: ({ createdAt }) => <span style={{ whiteSpace: 'nowrap' }}>{minuteText(createdAt)}</span>,
          },
        ]}
      />
    </ImportPlace>
  );
}
