import { Alert, Box } from '@mui/material';
import { RadioButtonGroupInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { Attendance } from '@huiyin/client';
import { useLabels } from '../i18n/labels';
import { officialName } from '../officials/OfficialInput';
import { useMeetingText } from './meeting.text';
import { membersOf, type Meeting, type MeetingProps } from './members';

/** What each member is taken for until somebody says otherwise: as recorded before, else present. */
export const attendanceDefaults = (meeting: Meeting): FieldValues => ({
  attendance: Object.fromEntries(
    membersOf(meeting).map(({ id }) => [
      id,
      meeting.attendance.find(({ officialId }) => officialId === id)?.attendance ?? 'PRESENT',
    ]),
  ),
});

export const attendanceInput = (values: FieldValues): { officialId: string; attendance: Attendance }[] =>
  Object.entries((values['attendance'] ?? {}) as Record<string, Attendance>).map(
    ([officialId, attendance]) => ({ officialId, attendance }),
  );

/** One line for each member of that day. */
export function AttendanceInputs({ meeting }: MeetingProps) {
  const text = useMeetingText();
  const attendances = useLabels('attendance');
  const members = membersOf(meeting);
  if (members.length === 0) return <Alert severity="warning">{text.noMembers}</Alert>;
  return (
    <Box>
      {members.map((member) => (
        <RadioButtonGroupInput
          key={member.id}
          source={`attendance.${member.id}`}
          label={officialName(member)}
          choices={attendances.choices()}
          helperText={false}
        />
      ))}
    </Box>
  );
}
