import { RoomEdit } from '../frame/RoomEdit';
import { OFFICIAL_FIELDS, OfficialInputs } from './OfficialInputs';
import { useOfficialText } from './official.text';
import { HandOverButton } from './HandOverButton';
import { RetireOfficialButton } from './RetireOfficialButton';

export default function OfficialEdit() {
  const text = useOfficialText();
  return (
    <RoomEdit
      title={text.edit}
      permission="official.manage"
      fields={OFFICIAL_FIELDS}
      verbs={
        <>
          <HandOverButton />
          <RetireOfficialButton />
        </>
      }
    >
      <OfficialInputs />
    </RoomEdit>
  );
}
