import {
  RecordReceptionDocument,
  type PetitionRowFragment,
  type ReceptionChannel,
  type ReceptionOutcome,
} from '@huiyin/client';
import { RECEPTION_LENGTHS } from '@huiyin/domain';
import { maxLength, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useWriteRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { LongText } from '../frame/LongText';
import { ReferenceChoice } from '../frame/ReferenceChoice';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf, wallTimeNow } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { OfficialInput } from '../officials/OfficialInput';
import { useReceptionText } from './reception.text';

const TEXTS = ['place', 'asked', 'told', 'organ', 'reason'] as const;

/** 登记接待: of what was not registered, or of a further visit on what is. */
export function RecordReceptionButton() {
  const text = useReceptionText();
  const refusal = useWriteRefusal('petition.register');
  const me = useViewer()?.officialId ?? null;
  const now = wallTimeNow();
  return (
    <VerbButton label={text.record} refusal={refusal} primary>
      {(close) => (
        <VerbDialog
          title={text.record}
          intro={text.recordIntro}
          document={RecordReceptionDocument}
          defaultValues={{
            channel: 'VISIT',
            outcome: 'ANSWERED_ON_THE_SPOT',
            officialId: me,
            fromAt: now,
            untilAt: now,
          }}
          input={(values) => ({
            channel: values['channel'] as ReceptionChannel,
            outcome: values['outcome'] as ReceptionOutcome,
            officialId: String(values['officialId']),
            fromAt: instantOf(String(values['fromAt'])),
            untilAt: instantOf(String(values['untilAt'])),
            ...(values['outcome'] === 'MATTER_REGISTERED' && values['petitionId']
              ? { petitionId: String(values['petitionId']) }
              : {}),
            ...Object.fromEntries(
              TEXTS.filter((name) => values[name]).map((name) => [name, String(values[name])]),
            ),
          })}
          onClose={close}
        >
          <Inputs />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

function Inputs() {
  const text = useReceptionText();
  const channels = useLabels('receptionChannel');
  const outcomes = useLabels('receptionOutcome');
  const outcome = useWatch<{ outcome?: string }>({ name: 'outcome' });
  const registered = outcome === 'MATTER_REGISTERED';
  return (
    <>
      <RadioButtonGroupInput
        source="outcome"
        label={text.outcome}
        choices={outcomes.choices()}
        validate={required()}
        helperText={false}
      />
      {registered ? (
        <ReferenceChoice<PetitionRowFragment>
          source="petitionId"
          label={text.petition}
          reference="petitions"
          optionText={({ number, title }) => `${number} ${title}`}
          helperText={text.petitionHelp}
          mandatory
        />
      ) : (
        <TextInput
          source="asked"
          label={text.asked}
          helperText={text.askedHelp}
          validate={[required(), maxLength(RECEPTION_LENGTHS.asked)]}
          fullWidth
        />
      )}
      <LongText
        source="told"
        label={text.told}
        helperText={text.toldHelp}
        longest={RECEPTION_LENGTHS.told}
        optional={registered}
      />
      {outcome === 'TOLD_WHERE_TO_GO' && (
        <TextInput
          source="organ"
          label={text.organ}
          validate={[required(), maxLength(RECEPTION_LENGTHS.organ)]}
          helperText={false}
          fullWidth
        />
      )}
      {!registered && (
        <LongText
          source="reason"
          label={text.reason}
          helperText={text.reasonHelp}
          longest={RECEPTION_LENGTHS.reason}
          rows={2}
        />
      )}
      <RadioButtonGroupInput
        source="channel"
        label={text.channel}
        choices={channels.choices()}
        validate={required()}
        helperText={false}
      />
      <WallTimeInput source="fromAt" label={text.fromAt} />
      <WallTimeInput source="untilAt" label={text.untilAt} />
      <OfficialInput source="officialId" label={text.official} helperText={text.officialHelp} mandatory />
      <TextInput
        source="place"
        label={text.place}
        validate={maxLength(RECEPTION_LENGTHS.place)}
        helperText={false}
        fullWidth
      />
    </>
  );
}
