import { Box } from '@mui/material';
import { RecordAbsenceDocument, type AbsenceKind } from '@huiyin/client';
import { required, SelectInput } from 'react-admin';
import { problemOf } from '../api/problem';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { RoomTable } from '../frame/RoomTable';
import { Section } from '../frame/Section';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { dayText, today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { officialName, OfficialInput } from '../officials/OfficialInput';
import { CancelAbsenceButton, ChangeAbsenceButton, RecordReturnButton } from './AbsenceButtons';
import { useLeadershipText } from './leadership-group.text';
import type { GroupProps } from './posts';
import { useAbsences, type Away } from './use-absences';

/** 外出登记: who of the group is away now or will be. */
export function AbsenceSection({ group }: GroupProps) {
  const text = useLeadershipText();
  const kinds = useLabels('absenceKind');
  const { data: absences, error, refetch } = useAbsences({ groupId: group.id, since: today() });
  return (
    <Section title={text.absences} aside={<RecordAbsenceButton />}>
      {error ? (
        <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />
      ) : absences === undefined ? (
        <Box sx={{ minHeight: 60 }} aria-busy />
      ) : absences.length === 0 ? (
        <EmptyRoom title={text.noAbsences} hint={text.noAbsencesHint} />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <RoomTable<Away>
            rows={absences}
            columns={[
              {
                key: 'official',
                label: text.official,
                main: true,
                cell: ({ official }) => officialName(official),
              },
              { key: 'kind', label: text.absenceKind, cell: ({ kind }) => kinds.of(kind) },
              {
                key: 'days',
                label: text.days,
                cell: ({ fromOn, lastDay }) => `${dayText(fromOn)} – ${dayText(lastDay) ?? text.openEnded}`,
              },
              {
                key: 'verbs',
                label: '',
                cell: (absence) => (
                  <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
                    <RecordReturnButton absence={absence} />
                    <ChangeAbsenceButton absence={absence} />
                    <CancelAbsenceButton absence={absence} />
                  </Box>
                ),
              },
            ]}
          />
        </Box>
      )}
    </Section>
  );
}

function RecordAbsenceButton() {
  const text = useLeadershipText();
  const kinds = useLabels('absenceKind');
  const refusal = useWriteRefusal('absence.record');
  return (
    <VerbButton label={text.recordAbsence} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.recordAbsence}
          intro={text.recordAbsenceIntro}
          document={RecordAbsenceDocument}
          defaultValues={{ kind: 'OFFICIAL_TRIP', fromOn: today(), untilOn: today() }}
          input={({ officialId, kind, fromOn, untilOn }) => ({
            officialId: String(officialId),
            kind: kind as AbsenceKind,
            fromOn: String(fromOn),
            untilOn: untilOn ? String(untilOn) : null,
          })}
          onClose={close}
        >
          <OfficialInput source="officialId" label={text.official} mandatory />
          <SelectInput
            source="kind"
            label={text.absenceKind}
            choices={kinds.choices()}
            validate={required()}
            helperText={false}
            fullWidth
          />
          <DayInput source="fromOn" label={text.awayFrom} />
          <DayInput source="untilOn" label={text.awayToOpen} optional />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
