import { Alert } from '@mui/material';
import { MOST_MANAGERS, STAFF_OFFICE_LENGTH } from '@huiyin/domain';
import { BooleanInput, maxLength, required, TextInput } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { useViewer } from '../api/viewer-store';
import { FieldsetArray } from '../frame/Fieldsets';
import { Section } from '../frame/Section';
import { OfficialInput } from '../officials/OfficialInput';
import { useReceivesAccusations } from './RegisterAccused';
import { useStaffText } from './staff.text';

type Typed = Readonly<{ category?: string; staff?: boolean; staffConcerned?: boolean; staffOwn?: boolean }>;

/** 教职工内部矛盾 at the counter: from whom it is kept. What accuses somebody is another matter. */
export function RegisterStaff() {
  const text = useStaffText();
  const atCounty = useReceivesAccusations();
  const school = useViewer()?.workplace?.kind === 'SCHOOL';
  const { category, staff, staffConcerned, staffOwn } = useWatch() as Typed;
  if (category === 'ACCUSATION') return null;
  const own = !atCounty || staffOwn === true;
  return (
    <Section title={text.section}>
      <BooleanInput
        source="staff"
        label={atCounty ? text.staffAtCounty : text.staff(school)}
        helperText={false}
      />
      {staff && (
        <>
          <Alert severity="info" sx={{ mb: 1 }}>
            {text.help}
          </Alert>
          {atCounty && <BooleanInput source="staffOwn" label={text.own} helperText={false} />}
          {own ? (
            <>
              <BooleanInput source="staffConcerned" label={text.concerned} helperText={text.concernedHelp} />
              {!staffConcerned && <Managers />}
            </>
          ) : (
            <TextInput
              source="staffOffice"
              label={text.officeName}
              helperText={text.officeNameHelp}
              validate={[required(), maxLength(STAFF_OFFICE_LENGTH)]}
              fullWidth
            />
          )}
        </>
      )}
    </Section>
  );
}

function Managers() {
  const text = useStaffText();
  return (
    <FieldsetArray
      source="managers"
      removeLabel={text.remove}
      addLabel={text.add}
      least={1}
      most={MOST_MANAGERS}
      blank={() => ({ officialId: null })}
    >
      {(i) => (
        <OfficialInput
          source={`managers.${i}.officialId`}
          label={text.manager}
          helperText={text.managerHelp}
          mandatory
        />
      )}
    </FieldsetArray>
  );
}

type TypedStaff = Readonly<{ managerIds: string[]; officeConcerned: boolean; officeName: string | null }>;

/** What was typed of it, where staff bring it. */
export function typedStaff(values: FieldValues, atCounty: boolean): TypedStaff | null {
  if (!values['staff']) return null;
  const officeName = atCounty && !values['staffOwn'] ? String(values['staffOffice'] ?? '') : null;
  const officeConcerned = officeName === null && values['staffConcerned'] === true;
  const managers = (values['managers'] ?? []) as readonly { officialId: string | null }[];
  const named = officeConcerned || officeName !== null ? [] : managers;
  return { managerIds: named.flatMap(({ officialId }) => officialId ?? []), officeConcerned, officeName };
}
