import { EMERGENCY_LENGTHS } from '@huiyin/domain';
import { maxLength, required, TextInput } from 'react-admin';
import { RoomCreate } from '../frame/RoomCreate';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf, wallTimeNow } from '../i18n/dates';
import { UnitInput } from '../units/UnitInput';
import { useEmergencyText } from './emergency-report.text';

/** What goes up at once; a call by phone does not wait for it. */
export default function EmergencyReportCreate() {
  const text = useEmergencyText();
  return (
    <RoomCreate
      title={text.report}
      redirect="show"
      transform={({ happenedAt, ...rest }) => ({
        ...rest,
        happenedAt: instantOf(String(happenedAt ?? wallTimeNow())),
      })}
    >
      <TextInput
        source="what"
        label={text.what}
        helperText={text.whatHelp}
        validate={[required(), maxLength(EMERGENCY_LENGTHS.what)]}
        fullWidth
      />
      <TextInput
        source="place"
        label={text.place}
        helperText={false}
        validate={[required(), maxLength(EMERGENCY_LENGTHS.place)]}
        fullWidth
      />
      <WallTimeInput source="happenedAt" label={text.happenedAt} helperText={text.happenedHelp} />
      <TextInput
        source="measures"
        label={text.measures}
        helperText={text.measuresHelp}
        validate={[required(), maxLength(EMERGENCY_LENGTHS.measures)]}
        multiline
        minRows={3}
        fullWidth
      />
      <UnitInput source="unitId" label={text.unit} helperText={text.unitHelp} />
    </RoomCreate>
  );
}
