import type { GroupMandateInput, MandateWay } from '@huiyin/client';
import { BooleanInput } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { useWriteRefusal } from '../api/use-write-refusal';
import { Section } from '../frame/Section';
import { useGroupText } from './group.text';
import { GroupInputs } from './GroupInputs';

/** 集体信访 at the counter: whoever brings the mandate goes home with the invitation code. What accuses somebody, or staff bring, is no group's. */
export function RegisterGroup() {
  const text = useGroupText();
  const refusal = useWriteRefusal('groupMatter.manage');
  const { category, asGroup, staff } = useWatch() as {
    category?: string;
    asGroup?: boolean;
    staff?: boolean;
  };
  if (category === 'ACCUSATION' || staff) return null;
  return (
    <Section title={text.title}>
      <BooleanInput
        source="asGroup"
        label={text.asGroup}
        helperText={refusal ?? text.asGroupHelp}
        disabled={refusal !== null}
      />
      {asGroup && <GroupInputs />}
    </Section>
  );
}

/** What was typed of it, where it is a group. */
export const typedMandate = (values: FieldValues): GroupMandateInput | null =>
  values['asGroup']
    ? {
        chosenBy: values['chosenBy'] as MandateWay,
        chosenOn: String(values['chosenOn']),
        mandate: String(values['mandate'] ?? ''),
      }
    : null;
