import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { labelled, listed } from '../i18n/marks';
import { MeetingResolutions } from './MeetingResolutions';
import { MeetingStatusChip } from './MeetingStatusChip';
import { MeetingVerbs } from './MeetingVerbs';
import { useMeetingText } from './meeting.text';
import type { Meeting, MeetingProps } from './members';

const NOT_PRINTED = { '@media print': { display: 'none' } };

/** What a meeting is about, who was there, its minutes and what it decided. */
export default function MeetingShow() {
  const text = useMeetingText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<Meeting>('meetings', { id, meta: { whole: true } });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/meetings">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && <Whole meeting={data} />}
    </Box>
  );
}

function Whole({ meeting }: MeetingProps) {
  const text = useMeetingText();
  const { group, heldAt, place, agenda, minutes, status } = meeting;
  const title = `${group.name} · ${minuteText(heldAt)}`;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={title} />
      <Section title={title} aside={<MeetingStatusChip status={status} />}>
        <Fact label={text.place}>{place}</Fact>
        <Fact label={text.adoptedAt}>{meeting.adoptedAt && minuteText(meeting.adoptedAt)}</Fact>
        <Fact label={text.cancelled}>{meeting.cancelReason}</Fact>
        <Fact label={text.agenda}>
          <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
            {agenda.map((item, i) => (
              // an agenda may name a thing twice
              <li key={`${i} ${item}`}>{item}</li>
            ))}
          </Box>
        </Fact>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, alignItems: 'center', ...NOT_PRINTED }}>
          <MeetingVerbs meeting={meeting} />
        </Box>
      </Section>
      {status !== 'CANCELLED' && <AttendanceSection meeting={meeting} />}
      {(status === 'HELD' || status === 'ADOPTED') && (
        <>
          <Section
            title={text.minutes}
            aside={
              minutes !== null && (
                <Button startIcon={<PrintIcon />} onClick={() => window.print()} sx={NOT_PRINTED}>
                  {text.print}
                </Button>
              )
            }
          >
            <Typography
              color={minutes === null ? 'text.secondary' : 'text.primary'}
              sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.8 }}
            >
              {minutes ?? text.noMinutes}
            </Typography>
          </Section>
          <MeetingResolutions meetingId={meeting.id} />
        </>
      )}
    </Box>
  );
}

function AttendanceSection({ meeting: { attendance, quorum } }: MeetingProps) {
  const text = useMeetingText();
  const attendances = useLabels('attendance');
  const names = (wanted: string): string =>
    listed(attendance.filter((line) => line.attendance === wanted).map(({ official }) => official.name));
  if (quorum === null)
    return (
      <Section title={text.attendance}>
        <Typography color="text.secondary">{text.notYet}</Typography>
      </Section>
    );
  return (
    <Section title={text.attendance}>
      <Alert severity={quorum.met ? 'success' : 'warning'} sx={{ mb: 1 }}>
        {labelled(
          text.quorum(quorum.members, quorum.present, quorum.needed),
          quorum.met ? text.quorumMet : text.quorumNot,
        )}
      </Alert>
      {attendances.choices().map(({ id, name }) => (
        <Fact key={id} label={name}>
          {names(id)}
        </Fact>
      ))}
    </Section>
  );
}
