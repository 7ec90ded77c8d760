import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { MEDIATION_LENGTHS } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { useLabels, type Labelled } from '../i18n/labels';
import { OfficialInput } from '../officials/OfficialInput';
import { useMediationText } from './mediation.text';

type Kind = Extract<
  Labelled,
  | 'mediationKind'
  | 'mediationLead'
  | 'mediationSide'
  | 'disputeBody'
  | 'mediationEnding'
  | 'otherPartyKind'
  | 'consentMeans'
  | 'sessionResult'
  | 'agreementForm'
>;

type Choice = Readonly<{
  source: string;
  label: string;
  of: Kind;
  /** Those that are chosen by hand, where the list has others. */
  only?: readonly string[];
}>;

/** One of a closed list. */
export function ChoiceInput({ source, label, of, only }: Choice) {
  const labels = useLabels(of);
  return (
    <SelectInput
      source={source}
      label={label}
      choices={labels.choices().filter(({ id }) => only?.includes(id) ?? true)}
      validate={required()}
      helperText={false}
      fullWidth
    />
  );
}

type Line = Readonly<{
  source: string;
  label: string;
  longest: number;
  helperText?: string;
  optional?: boolean;
}>;

/** A line that has to be filled, or may be. */
export function LineInput({ source, label, longest, helperText, optional = false }: Line) {
  return (
    <TextInput
      source={source}
      label={label}
      validate={optional ? [maxLength(longest)] : [required(), maxLength(longest)]}
      helperText={helperText ?? false}
      fullWidth
    />
  );
}

/** A moment that lies ahead, in Beijing wall time. */
export function AheadInput({ label }: { label: string }) {
  return (
    <TextInput
      source="at"
      label={label}
      type="datetime-local"
      validate={required()}
      helperText={false}
      fullWidth
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

/** Who mediates: up to two officials here, and people from outside, one a line. */
export function MediatorInputs() {
  const text = useMediationText();
  return (
    <>
      <OfficialInput source="mediator1" label={text.mediator} helperText={text.mediatorHint} />
      <OfficialInput source="mediator2" label={text.secondMediator} />
      <LongText
        source="outside"
        label={text.outside}
        helperText={text.outsideHint}
        rows={2}
        longest={MEDIATION_LENGTHS.mediator * 10}
        optional
      />
    </>
  );
}

/** What was typed there, as the act takes it. */
export const mediatorsOf = ({ mediator1, mediator2, outside }: FieldValues) => ({
  mediatorIds: [mediator1, mediator2].filter((id): id is string => typeof id === 'string' && id !== ''),
  outsideMediators: String(outside ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});
