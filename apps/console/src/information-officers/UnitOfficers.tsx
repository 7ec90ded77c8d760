import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { LinkBase, Title, useParams } from 'react-admin';
import { problemOf } from '../api/problem';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Section } from '../frame/Section';
import { dayText, today } from '../i18n/dates';
import { officialName } from '../officials/OfficialInput';
import { EditOfficerButton } from './EditOfficerButton';
import { EndOfficerButton } from './EndOfficerButton';
import { useInformationOfficerText } from './information-officer.text';
import { SucceedOfficerButton } from './SucceedOfficerButton';
import { TrainOfficerButton } from './TrainOfficerButton';
import { useOfficersOf, type OfficerProps } from './use-officers';

/** Who reports for one unit, and who did before. */
export default function UnitOfficers() {
  const text = useInformationOfficerText();
  const { id: unitId = '' } = useParams();
  const { data, error, isFetching, refetch } = useOfficersOf(unitId);
  return (
    <Box aria-busy={isFetching} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={data?.[0]?.unit.name ?? text.history} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyRoom title={text.nobody} hint={text.nobodyHint}>
          <Button variant="outlined" component={LinkBase} to="/information-officers">
            {text.back}
          </Button>
        </EmptyRoom>
      )}
      {data?.map((officer) => (
        <Appointment key={officer.id} officer={officer} />
      ))}
    </Box>
  );
}

function Appointment({ officer }: OfficerProps) {
  const text = useInformationOfficerText();
  const { official, backup, unit, fromOn, untilOn, documentNumber, documentTitle, trainings } = officer;
  const runs = untilOn === null || untilOn >= today();
  return (
    <Section
      title={`${unit.name} · ${official.name}`}
      aside={
        runs && (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
            <TrainOfficerButton officer={officer} />
            <EditOfficerButton officer={officer} />
            <SucceedOfficerButton officer={officer} />
            <EndOfficerButton officer={officer} />
          </Box>
        )
      }
    >
      <Fact label={text.officer}>
        {officialName(official)} {official.phone}
      </Fact>
      <Fact label={text.backup}>{backup && `${officialName(backup)} ${backup.phone ?? ''}`}</Fact>
      <Fact label={text.fromOn}>
        {dayText(fromOn)} – {dayText(untilOn) ?? text.now}
      </Fact>
      <Fact label={text.documentNumber}>{[documentNumber, documentTitle].filter(Boolean).join(' ')}</Fact>
      <Fact label={text.trainings}>
        {trainings.length === 0 ? (
          <Typography component="span" color="text.secondary">
            {text.noTraining}
          </Typography>
        ) : (
          trainings.map(({ id, heldOn, subject }) => (
            <Box key={id}>
              {dayText(heldOn)} {subject}
            </Box>
          ))
        )}
      </Fact>
    </Section>
  );
}
