import { Typography } from '@mui/material';
import { RecordExplanationDocument } from '@huiyin/client';
import { EXPLANATION_LENGTHS as MOST } from '@huiyin/domain';
import { maxLength, required, TextInput, useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf, wallTimeNow } from '../i18n/dates';
import { OfficialInput } from '../officials/OfficialInput';
import { AidInputs, offerOf } from './AidInputs';
import { useExplanationText } from './explanation.text';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';

/** 登记解释说明. */
export function ExplainButton(props: VerbProps) {
  const text = useExplanationText();
  const petition = useRecordContext<PetitionRecord>();
  return (
    <PetitionVerb
      {...props}
      action="explain"
      document={RecordExplanationDocument}
      intro={text.intro}
      wide
      defaultValues={{ heldAt: wallTimeNow(), explainer: petition?.owner.id, wanted: 'ASKED' }}
      input={(values) => ({
        heldAt: instantOf(String(values['heldAt'])),
        place: String(values['place'] ?? ''),
        explainerIds: [values['explainer'], values['second']].filter(
          (id): id is string => typeof id === 'string' && id !== '',
        ),
        explained: String(values['explained'] ?? ''),
        rules: String(values['rules'] ?? ''),
        materials: String(values['materials'] ?? '')
          .split('\n')
          .filter((one) => one.trim() !== ''),
        offer: values['service'] || values['agency'] ? offerOf(values) : null,
      })}
    >
      <WallTimeInput source="heldAt" label={text.heldAt} />
      <TextInput
        source="place"
        label={text.place}
        validate={[required(), maxLength(MOST.place)]}
        helperText={false}
        fullWidth
      />
      <OfficialInput source="explainer" label={text.explainer} mandatory />
      <OfficialInput source="second" label={text.explainerMore} />
      <LongText source="explained" label={text.explained} longest={MOST.explained} rows={4} />
      <LongText source="rules" label={text.rules} longest={MOST.rules} rows={2} />
      <LongText source="materials" label={text.materials} longest={MOST.material * 20} rows={2} optional />
      <Typography variant="subtitle2" sx={{ mt: 1 }}>
        {text.alsoOffered}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text.aidIntro}
      </Typography>
      <AidInputs optional />
    </PetitionVerb>
  );
}
