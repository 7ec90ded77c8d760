import { AnswerPetitionDocument } from '@huiyin/client';
import { TEXT_LENGTH } from '@huiyin/domain';
import { RadioButtonGroupInput, required } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function AnswerButton(props: VerbProps) {
  const text = useVerbText();
  const outcomes = useLabels('outcome');
  return (
    <PetitionVerb {...props} action="answer" document={AnswerPetitionDocument} intro={text.answer} wide>
      <RadioButtonGroupInput
        source="outcome"
        label={text.outcome}
        choices={outcomes.choices(['NOT_RECORDED'])}
        validate={required()}
        helperText={false}
      />
      <LongText source="facts" label={text.facts} rows={4} longest={TEXT_LENGTH} />
      <LongText source="legalBasis" label={text.legalBasis} rows={2} longest={TEXT_LENGTH} />
      <LongText source="replyText" label={text.replyText} rows={6} longest={TEXT_LENGTH} />
    </PetitionVerb>
  );
}
