import { SERVICE_STANDARD_LENGTH, STATEMENT_LENGTH } from '@huiyin/domain';
import { TextInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { OfficialInput } from '../officials/OfficialInput';
import { usePublicContactText } from './public-contact.text';

export const PUBLIC_CONTACT_FIELDS = [
  'address',
  'receptionPlace',
  'phone',
  'contactName',
  'officeHours',
  'receptionDays',
  'receiverId',
  'serviceStandard',
  'privacyNotice',
] as const;

export function PublicContactInputs() {
  const text = usePublicContactText();
  return (
    <>
      <TextInput source="phone" label={text.phone} type="tel" fullWidth helperText={false} />
      <TextInput source="contactName" label={text.contactName} helperText={text.contactNameHelp} fullWidth />
      <TextInput source="officeHours" label={text.officeHours} helperText={text.officeHoursHelp} fullWidth />
      <TextInput
        source="receptionPlace"
        label={text.receptionPlace}
        helperText={text.receptionPlaceHelp}
        fullWidth
      />
      <TextInput source="address" label={text.address} helperText={text.addressHelp} fullWidth />
      <LongText
        source="receptionDays"
        label={text.receptionDays}
        helperText={text.receptionDaysHelp}
        longest={500}
        optional
      />
      <OfficialInput source="receiverId" label={text.receiver} helperText={text.receiverHelp} />
      <LongText
        source="serviceStandard"
        label={text.standard}
        helperText={text.standardHelp}
        longest={SERVICE_STANDARD_LENGTH}
        rows={6}
        optional
      />
      <LongText
        source="privacyNotice"
        label={text.notice}
        helperText={text.noticeHelp}
        longest={STATEMENT_LENGTH}
        rows={8}
        optional
      />
    </>
  );
}
