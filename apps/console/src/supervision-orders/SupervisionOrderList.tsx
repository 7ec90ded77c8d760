import { Chip } from '@mui/material';
import type { SupervisionOrderFieldsFragment } from '@huiyin/client';
import { useListContext } from 'react-admin';
import { useViewer, useWholeCounty } from '../api/viewer-store';
import { FilterChip } from '../frame/FilterChip';
import { RoomList } from '../frame/RoomList';
import { useLabels } from '../i18n/labels';
import { officialName } from '../officials/OfficialInput';
import { ProposedMatters } from './ProposedMatters';
import { SupervisionDue } from './SupervisionDue';
import { SupervisionStatusChip } from './SupervisionStatusChip';
import { useSupervisionText } from './supervision-order.text';

type Row = SupervisionOrderFieldsFragment;

export default function SupervisionOrderList() {
  const text = useSupervisionText();
  const rungs = useLabels('supervisionRung');
  const grounds = useLabels('supervisionGround');
  const me = useViewer()?.officialId;
  const wholeCounty = useWholeCounty();
  return (
    <>
      <RoomList<Row>
        title={text.title}
        filters={[
          <Tabs key="tabs" />,
          ...(me ? [<FilterChip key="mine" label={text.mine} filter={{ officialId: me }} />] : []),
        ]}
        empty={{ title: text.empty, hint: text.emptyHint }}
        rowClick="show"
        columns={[
          { key: 'matter', label: text.matter, main: true, cell: ({ petition }) => petition.title },
          {
            key: 'status',
            label: text.status,
            cell: ({ status }) => <SupervisionStatusChip status={status} />,
          },
          { key: 'rung', label: text.rung, cell: ({ rung }) => rungs.of(rung) },
          { key: 'due', label: text.dueOn, cell: (order) => <SupervisionDue of={order} /> },
          { key: 'official', label: text.official, cell: ({ official }) => officialName(official) },
          { key: 'ground', label: text.ground, cell: ({ ground }) => grounds.of(ground) },
          { key: 'supervisor', label: text.supervisor, cell: ({ supervisor }) => supervisor },
          ...(wholeCounty
            ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: Row) => tenant.name }]
            : []),
        ]}
      />
      <ProposedMatters />
    </>
  );
}

/** What is narrowed to: one of them at a time. */
const TABS = {
  all: {},
  open: { status: ['FEEDBACK_AWAITED'] },
  overdue: { overdue: true },
  answered: { status: ['FED_BACK', 'RECTIFIED'] },
} as const;

function Tabs() {
  const text = useSupervisionText();
  const { filterValues, setFilters } = useListContext();
  const { status, overdue, ...others } = filterValues;
  const now = JSON.stringify({ ...(status ? { status } : {}), ...(overdue ? { overdue } : {}) });
  return (Object.keys(TABS) as (keyof typeof TABS)[]).map((tab) => {
    const on = JSON.stringify(TABS[tab]) === now;
    return (
      <Chip
        key={tab}
        label={text[tab]}
        clickable
        aria-pressed={on}
        color={on ? 'primary' : 'default'}
        variant={on ? 'filled' : 'outlined'}
        onClick={() => setFilters({ ...others, ...TABS[tab] })}
      />
    );
  });
}
