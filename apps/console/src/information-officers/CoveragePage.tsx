import { Box, Card, Chip, FormControlLabel, LinearProgress, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { problemOf } from '../api/problem';
import { useWholeCounty } from '../api/viewer-store';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { RoomTable, type Column } from '../frame/RoomTable';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { AppointOfficerButton } from './AppointOfficerButton';
import { useInformationOfficerText } from './information-officer.text';
import { useCoverage, type Unit } from './use-coverage';

/** 覆盖情况: who reports for each unit, what is missing first. */
export default function CoveragePage() {
  const text = useInformationOfficerText();
  const { data, error, isFetching, refetch } = useCoverage();
  return (
    <Box aria-busy={isFetching} sx={{ pt: 1 }}>
      <Title title={text.title} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyRoom title={text.none} hint={text.noneHint} />}
      {data && data.length > 0 && <Coverage units={data} />}
    </Box>
  );
}

function Coverage({ units }: { units: readonly Unit[] }) {
  const text = useInformationOfficerText();
  const [onlyGaps, setOnlyGaps] = useState(false);
  const columns = useColumns();
  const gaps = units.filter((unit) => unit.gaps.length > 0);
  const shown = onlyGaps ? gaps : units;
  return (
    <>
      <Typography color="text.secondary">{text.intro}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', my: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {text.covered(units.length - gaps.length, units.length)}
        </Typography>
        <FormControlLabel
          label={text.onlyGaps}
          control={<Switch size="small" checked={onlyGaps} onChange={(_, checked) => setOnlyGaps(checked)} />}
        />
      </Box>
      <Card sx={{ overflowX: 'auto' }}>
        {shown.length === 0 ? (
          <EmptyRoom title={text.noGaps} hint={text.noGapsHint} />
        ) : (
          <RoomTable columns={columns} rows={shown} rowClick="show" />
        )}
      </Card>
    </>
  );
}

function useColumns(): Column<Unit>[] {
  const text = useInformationOfficerText();
  const kinds = useLabels('unitKind');
  const wholeCounty = useWholeCounty();
  return [
    {
      key: 'unit',
      label: text.unit,
      main: true,
      cell: ({ unitName, unitKind }) => noted(unitName, kinds.of(unitKind)),
    },
    ...(wholeCounty
      ? [{ key: 'tenant', label: text.tenant, cell: ({ tenantName }: Unit) => tenantName }]
      : []),
    { key: 'officer', label: text.officer, cell: ({ officer }) => officer },
    { key: 'backup', label: text.backup, cell: ({ backup }) => backup },
    { key: 'trained', label: text.trained, cell: ({ trainedOn }) => dayText(trainedOn), wideOnly: true },
    { key: 'state', label: text.state, cell: (unit) => <State unit={unit} /> },
    ...(wholeCounty
      ? []
      : [
          {
            key: 'appoint',
            label: '',
            cell: (unit: Unit) => unit.officer === null && <AppointOfficerButton unit={unit} />,
          },
        ]),
  ];
}

function State({ unit: { gaps } }: { unit: Unit }) {
  const text = useInformationOfficerText();
  const names = useLabels('coverageGap');
  if (gaps.length === 0)
    return <Chip size="small" variant="outlined" color="success" label={text.complete} />;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, flexWrap: 'wrap' }}>
      {gaps.map((gap) => (
        <Chip
          key={gap}
          size="small"
          variant="outlined"
          color={gap === 'NO_OFFICER' || gap === 'NO_ACCOUNT' ? 'error' : 'warning'}
          label={names.of(gap)}
        />
      ))}
    </Box>
  );
}
