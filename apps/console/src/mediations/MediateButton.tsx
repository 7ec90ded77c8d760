import { OpenMediationDocument } from '@huiyin/client';
import { MEDIATION_LENGTHS } from '@huiyin/domain';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { today } from '../i18n/dates';
import { PetitionVerb, type VerbProps } from '../petitions/PetitionVerb';
import { UnitInput } from '../units/UnitInput';
import type { FieldValues } from 'react-hook-form';
import { FirstParticipants } from './FirstParticipants';
import { JoinMediationButton } from './JoinMediationButton';
import { ChoiceInput, LineInput, MediatorInputs, mediatorsOf } from './MediationInputs';
import { participantOf } from './ParticipantInputs';
import { useMediationText } from './mediation.text';

/** 提出调解, or 并入 one of the same dispute that is under way. */
export function MediateButton(props: VerbProps) {
  return (
    <>
      <OpenMediationButton {...props} />
      <JoinMediationButton />
    </>
  );
}

function OpenMediationButton(props: VerbProps) {
  const text = useMediationText();
  return (
    <PetitionVerb
      {...props}
      action="mediate"
      document={OpenMediationDocument}
      intro={text.openIntro}
      defaultValues={{ kind: 'PEOPLES_MEDIATION', lead: 'LED_BY_MEDIATION_BODY', openedOn: today() }}
      input={(values) => ({
        kind: values['kind'],
        body: String(values['body'] ?? ''),
        bodyUnitId: values['bodyUnitId'] ? String(values['bodyUnitId']) : null,
        lead: values['lead'],
        subject: String(values['subject'] ?? ''),
        otherPartyKind: values['otherPartyKind'],
        otherParty: String(values['otherParty'] ?? ''),
        ...mediatorsOf(values),
        participants: ((values['participants'] ?? []) as FieldValues[]).map(participantOf),
        openedOn: String(values['openedOn'] ?? ''),
      })}
    >
      <ChoiceInput source="kind" label={text.kind} of="mediationKind" />
      <LineInput source="body" label={text.body} longest={MEDIATION_LENGTHS.body} />
      <UnitInput source="bodyUnitId" label={text.bodyUnit} helperText={text.bodyUnitHint} />
      <ChoiceInput source="lead" label={text.lead} of="mediationLead" />
      <LongText source="subject" label={text.subject} rows={2} longest={MEDIATION_LENGTHS.subject} />
      <ChoiceInput source="otherPartyKind" label={text.otherPartyKind} of="otherPartyKind" />
      <LongText
        source="otherParty"
        label={text.otherParty}
        helperText={text.otherPartyHint}
        rows={1}
        longest={MEDIATION_LENGTHS.otherParty}
      />
      <MediatorInputs />
      <FirstParticipants />
      <DayInput source="openedOn" label={text.openedOn} helperText={text.openedOnHint} />
    </PetitionVerb>
  );
}
