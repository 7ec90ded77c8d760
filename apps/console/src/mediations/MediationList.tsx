import { Box, Chip } from '@mui/material';
import type { MediationRowFragment } from '@huiyin/client';
import { RUNNING_MEDIATION } from '@huiyin/domain';
import { useListContext } from 'react-admin';
import { useWholeCounty } from '../api/viewer-store';
import { RoomList } from '../frame/RoomList';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { MediationStatusChip } from './MediationStatusChip';
import { useMediationText } from './mediation.text';

type Row = MediationRowFragment;

/** What runs, when the next session is, and of which agreement something is late. */
export default function MediationList() {
  const text = useMediationText();
  const kinds = useLabels('mediationKind');
  const leads = useLabels('mediationLead');
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<Row>
      title={text.title}
      filters={[<Tabs key="tabs" />]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        { key: 'matter', label: text.matter, main: true, cell: ({ petition }) => petition.title },
        { key: 'status', label: text.status, cell: ({ status }) => <MediationStatusChip status={status} /> },
        {
          key: 'next',
          label: text.nextSession,
          cell: ({ nextSessionAt }) => nextSessionAt && minuteText(nextSessionAt),
        },
        {
          key: 'overdue',
          label: text.itemsOverdue,
          cell: ({ itemsOverdue }) =>
            itemsOverdue > 0 && (
              <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
                {text.count(itemsOverdue)}
              </Box>
            ),
        },
        { key: 'kind', label: text.kind, cell: ({ kind }) => kinds.of(kind) },
        { key: 'body', label: text.body, cell: ({ body }) => body },
        { key: 'lead', label: text.lead, cell: ({ lead }) => leads.of(lead) },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: Row) => tenant.name }]
          : []),
      ]}
    />
  );
}

/** What is narrowed to: one of them at a time. */
const TABS = {
  all: {},
  running: { status: RUNNING_MEDIATION },
  toPerform: { status: ['AGREEMENT_REACHED'] },
  overdue: { overdue: true },
} as const;

function Tabs() {
  const text = useMediationText();
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
