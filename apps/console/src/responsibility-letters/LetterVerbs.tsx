import {
  ChangeResponsibilityLetterDocument,
  CountersignResponsibilityLetterDocument,
  SignResponsibilityLetterDocument,
  WithdrawResponsibilityLetterDocument,
  type ResponsibilityLetterFieldsFragment,
} from '@huiyin/client';
import { maxLength, required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { LetterInputs } from './LetterInputs';
import { useResponsibilityLetterText } from './responsibility-letter.text';

/** What may be done with a letter; what is refused says why. */
export function LetterVerbs({ letter }: { letter: ResponsibilityLetterFieldsFragment }) {
  const text = useResponsibilityLetterText();
  const { id, version, businessDuties, petitionDuties, fromOn, untilOn } = letter;
  const said = (value: FieldValues[string]): string => String(value ?? '');
  return (
    <>
      <VerdictButton
        subject={letter}
        action="sign"
        document={SignResponsibilityLetterDocument}
        intro={text.signIntro}
        defaultValues={{ signedOn: today() }}
        input={({ signedOn }) => ({ id, version, signedOn: said(signedOn) })}
        primary
      >
        <DayInput source="signedOn" label={text.signedOn} />
      </VerdictButton>
      <VerdictButton
        subject={letter}
        action="countersign"
        document={CountersignResponsibilityLetterDocument}
        intro={text.countersignIntro}
        defaultValues={{ countersignedOn: today() }}
        input={({ countersignedBy, countersignedOn }) => ({
          id,
          version,
          countersignedBy: said(countersignedBy),
          countersignedOn: said(countersignedOn),
        })}
        primary
      >
        <TextInput
          source="countersignedBy"
          label={text.countersignedBy}
          validate={[required(), maxLength(50)]}
          helperText={false}
          fullWidth
        />
        <DayInput source="countersignedOn" label={text.inForceSince} />
      </VerdictButton>
      <VerdictButton
        subject={letter}
        action="change"
        document={ChangeResponsibilityLetterDocument}
        defaultValues={{ businessDuties, petitionDuties, fromOn, untilOn }}
        input={(typed) => ({
          id,
          version,
          businessDuties: said(typed['businessDuties']),
          petitionDuties: said(typed['petitionDuties']),
          fromOn: said(typed['fromOn']),
          untilOn: said(typed['untilOn']),
        })}
        wide
      >
        <LetterInputs />
      </VerdictButton>
      <VerdictButton
        subject={letter}
        action="withdraw"
        document={WithdrawResponsibilityLetterDocument}
        intro={text.withdrawIntro}
        input={() => ({ id, version })}
      />
    </>
  );
}
