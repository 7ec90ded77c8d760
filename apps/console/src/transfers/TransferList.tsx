import type { TransferRowFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RoomList } from '../frame/RoomList';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { TransferStatusChip } from './TransferStatusChip';
import { useTransferText } from './transfer.text';

export default function TransferList() {
  const text = useTransferText();
  const sides = useLabels('transferSide');
  const statuses = useLabels('transferStatus');
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<TransferRowFragment>
      title={text.title}
      filters={[
        <ChoiceFilter key="side" source="side" label={text.side} choices={sides.choices()} />,
        <ChoiceFilter
          key="status"
          source="status"
          label={text.status}
          choices={statuses.choices()}
          several
        />,
      ]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        {
          key: 'title',
          label: text.matter,
          main: true,
          cell: ({ title, receiptNumber }) => title ?? receiptNumber,
        },
        { key: 'status', label: text.status, cell: ({ status }) => <TransferStatusChip status={status} /> },
        { key: 'side', label: text.side, cell: ({ side, kind }) => <Way side={side} kind={kind} /> },
        { key: 'other', label: text.other, cell: ({ otherName }) => otherName },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: TransferRowFragment) => tenant.name }]
          : []),
        { key: 'receipt', label: text.receipt, cell: ({ receiptNumber }) => receiptNumber },
        { key: 'offered', label: text.offered, cell: ({ offeredAt }) => dayText(offeredAt) },
        { key: 'due', label: text.reportDue, cell: ({ reportDueOn }) => dayText(reportDueOn) },
      ]}
    />
  );
}

function Way({ side, kind }: Pick<TransferRowFragment, 'side' | 'kind'>) {
  const sides = useLabels('transferSide');
  const kinds = useLabels('transferKind');
  return <>{`${sides.of(side)} · ${kinds.of(kind)}`}</>;
}
