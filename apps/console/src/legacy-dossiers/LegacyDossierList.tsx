import { Box } from '@mui/material';
import type { LegacyDossierRowFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { FilterChip } from '../frame/FilterChip';
import { RoomList } from '../frame/RoomList';
import { dayText, daysUntil } from '../i18n/dates';
import { StatusChip } from '../petitions/StatusChip';
import { useDossierText } from './legacy-dossier.text';

type Row = LegacyDossierRowFragment;

/** Every dossier: how many papers are missing, and which measure is due next. */
export default function LegacyDossierList() {
  const text = useDossierText();
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<Row>
      title={text.title}
      filters={[
        <FilterChip key="gaps" label={text.withGaps} filter={{ gaps: true }} />,
        <FilterChip key="overdue" label={text.overdue} filter={{ overdue: true }} />,
      ]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        {
          key: 'matter',
          label: text.matter,
          main: true,
          width: '34%',
          cell: ({ petition }) => `${petition.number} ${petition.title}`,
        },
        {
          key: 'status',
          label: text.status,
          cell: ({ petition }) => <StatusChip status={petition.status} />,
        },
        {
          key: 'gaps',
          label: text.gapsOpen,
          cell: ({ gapsOpen }) => (gapsOpen > 0 ? text.missing(gapsOpen) : text.noGaps),
        },
        { key: 'next', label: text.next, cell: (row) => <Next row={row} /> },
        { key: 'opened', label: text.openedOn, cell: ({ openedOn }) => dayText(openedOn) },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: Row) => tenant.name }]
          : []),
      ]}
    />
  );
}

function Next({ row: { nextMeasure, nextMeasureOn } }: { row: Row }) {
  const text = useDossierText();
  if (!nextMeasure || !nextMeasureOn) return <>{text.noPlan}</>;
  const late = daysUntil(nextMeasureOn) < 0;
  return (
    <Box component="span" sx={late ? { color: 'error.main', fontWeight: 600 } : {}}>
      {dayText(nextMeasureOn)} {nextMeasure}
    </Box>
  );
}
