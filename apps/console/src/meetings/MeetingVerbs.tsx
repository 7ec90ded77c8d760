import {
  AdoptMinutesDocument,
  CancelMeetingDocument,
  ChangeMeetingDocument,
  HoldMeetingDocument,
  RecordMinutesDocument,
  RecordResolutionDocument,
} from '@huiyin/client';
import { MINUTES_LENGTH } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { instantOf, today, wallTimeOf } from '../i18n/dates';
import { newTask } from '../tasks/new-task';
import { TaskInputs } from '../tasks/TaskInputs';
import { AttendanceInputs, attendanceDefaults, attendanceInput } from './AttendanceInputs';
import { useMeetingText } from './meeting.text';
import { MeetingInputs } from './MeetingInputs';
import { linesOf, type MeetingProps } from './members';

/** What is done before a meeting, on it and after it; what is refused says why. */
export function MeetingVerbs({ meeting }: MeetingProps) {
  const { status } = meeting;
  if (status === 'PLANNED') return <Planned meeting={meeting} />;
  return status === 'CANCELLED' ? null : <Held meeting={meeting} />;
}

function Planned({ meeting }: MeetingProps) {
  const text = useMeetingText();
  const { id, version } = meeting;
  return (
    <>
      <VerdictButton
        subject={meeting}
        action="hold"
        document={HoldMeetingDocument}
        intro={text.holdIntro}
        defaultValues={attendanceDefaults(meeting)}
        input={(values) => ({ id, version, attendance: attendanceInput(values) })}
        primary
      >
        <AttendanceInputs meeting={meeting} />
      </VerdictButton>
      <VerdictButton
        subject={meeting}
        action="change"
        document={ChangeMeetingDocument}
        defaultValues={{
          heldAt: wallTimeOf(new Date(meeting.heldAt)),
          place: meeting.place,
          agenda: meeting.agenda.join('\n'),
        }}
        input={({ heldAt, place, agenda }) => ({
          id,
          version,
          heldAt: instantOf(String(heldAt)),
          place: String(place),
          agenda: linesOf(agenda as string),
        })}
      >
        <MeetingInputs />
      </VerdictButton>
      <Cancel meeting={meeting} />
    </>
  );
}

function Held({ meeting }: MeetingProps) {
  const text = useMeetingText();
  const { id, version, status, minutes } = meeting;
  return (
    <>
      {status === 'HELD' && (
        <>
          <VerdictButton
            subject={meeting}
            action="record"
            document={RecordMinutesDocument}
            defaultValues={{ minutes }}
            input={(values) => ({ id, version, minutes: String(values['minutes'] ?? '') })}
            primary={minutes === null}
            wide
          >
            <LongText source="minutes" label={text.minutes} rows={10} longest={MINUTES_LENGTH} autoFocus />
          </VerdictButton>
          <VerdictButton
            subject={meeting}
            action="record"
            label={text.correct}
            document={RecordMinutesDocument}
            intro={text.holdIntro}
            defaultValues={attendanceDefaults(meeting)}
            input={(values) => ({ id, version, attendance: attendanceInput(values) })}
          >
            <AttendanceInputs meeting={meeting} />
          </VerdictButton>
        </>
      )}
      <VerdictButton
        subject={meeting}
        action="resolve"
        document={RecordResolutionDocument}
        intro={text.resolveIntro}
        defaultValues={{ task: { dueOn: today() } }}
        input={({ task }) => ({ meetingId: id, task: newTask(task) })}
      >
        <TaskInputs source="task" />
      </VerdictButton>
      {status === 'HELD' && (
        <VerdictButton
          subject={meeting}
          action="adopt"
          document={AdoptMinutesDocument}
          intro={text.adoptIntro}
          input={() => ({ id, version })}
          primary
        />
      )}
      {status === 'HELD' && <Cancel meeting={meeting} />}
    </>
  );
}

/** Before it is held it is called off; afterwards only a mistaken entry is taken back. */
function Cancel({ meeting }: MeetingProps) {
  const text = useMeetingText();
  const { id, version, status } = meeting;
  return (
    <VerdictButton
      subject={meeting}
      action="cancel"
      document={CancelMeetingDocument}
      {...(status === 'HELD' ? { label: text.void, intro: text.voidIntro } : {})}
      input={({ reason }) => ({ id, version, reason: String(reason ?? '') })}
    >
      <LongText source="reason" label={text.cancelReason} longest={500} autoFocus />
    </VerdictButton>
  );
}
