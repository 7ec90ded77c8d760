import type { PetitionRowFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { AddButton } from '../frame/AddButton';
import { RoomList } from '../frame/RoomList';
import type { Column } from '../frame/RoomTable';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { ExportLedgerButton } from '../ledger/ExportLedgerButton';
import { DueText } from './DueText';
import { usePetitionText } from './petition.text';
import { PetitionFilters } from './PetitionFilters';
import { StatusChip } from './StatusChip';
import { UrgentChip } from './UrgentChip';

export default function PetitionList() {
  const text = usePetitionText();
  return (
    <RoomList<PetitionRowFragment>
      title={text.title}
      sort={{ field: 'receivedAt', order: 'DESC' }}
      filters={<PetitionFilters />}
      actions={[
        <ExportLedgerButton key="export" />,
        <AddButton key="register" permission="petition.register" label={text.register} />,
      ]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={useColumns()}
    />
  );
}

function useColumns(): Column<PetitionRowFragment>[] {
  const text = usePetitionText();
  const channels = useLabels('channel');
  const wholeCounty = useWholeCounty();
  return [
    {
      key: 'number',
      label: text.number,
      sortable: true,
      cell: ({ number }) => <span style={{ whiteSpace: 'nowrap' }}>{number}</span>,
    },
    {
      key: 'title',
      label: text.subject,
      main: true,
      width: '26%',
      cell: ({ title, urgent }) => (
        <span style={{ display: 'inline-block', minWidth: 160 }}>
          <UrgentChip urgent={urgent} />
          {title}
        </span>
      ),
    },
    ...(wholeCounty
      ? [
          {
            key: 'tenant',
            label: text.tenant,
            cell: ({ tenant }: PetitionRowFragment) => (
              <span style={{ whiteSpace: 'nowrap' }}>{tenant.name}</span>
            ),
          },
        ]
      : []),
    { key: 'status', label: text.status, cell: ({ status }) => <StatusChip status={status} /> },
    { key: 'dueOn', label: text.due, sortable: true, width: 170, cell: (row) => <DueText due={row} /> },
    {
      key: 'receivedAt',
      label: text.received,
      sortable: true,
      width: 110,
      cell: ({ receivedAt, channel }) => <>{`${dayText(receivedAt)} ${channels.of(channel)}`}</>,
    },
    { key: 'unit', label: text.unit, cell: ({ unit }) => unit?.name },
    // beside the tenant there is no room for it
    ...(wholeCounty
      ? []
      : [
          {
            key: 'lead',
            label: text.lead,
            wideOnly: true,
            cell: ({ leadOfficial }: PetitionRowFragment) => (
              <span style={{ whiteSpace: 'nowrap' }}>{leadOfficial?.name}</span>
            ),
          },
        ]),
    {
      key: 'petitioner',
      label: text.petitioner,
      cell: ({ petitionerMasked, anonymous, headCount }) => (
        <>
          <span style={{ whiteSpace: 'nowrap' }}>{anonymous ? text.anonymous : petitionerMasked}</span>
          {headCount > 1 && (
            <>
              {' '}
              <span style={{ whiteSpace: 'nowrap' }}>· {text.people(headCount)}</span>
            </>
          )}
        </>
      ),
    },
  ];
}
