import { AcceptPetitionSimplyDocument } from '@huiyin/client';
import { Alert } from '@mui/material';
import { explain, SIMPLE_GROUNDS, type SimpleExclusion, type SimpleGround } from '@huiyin/domain';
import { CheckboxGroupInput, RadioButtonGroupInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useLabels } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

/** 受理（简易办理）: why it fits, and that nothing stands against it. */
export function AcceptSimplyButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb
      {...props}
      action="acceptSimply"
      document={AcceptPetitionSimplyDocument}
      intro={text.acceptSimply}
      input={({ ground, exclusions }) => ({
        ground: ground as SimpleGround,
        exclusions: (exclusions ?? []) as SimpleExclusion[],
      })}
    >
      <Fields />
    </PetitionVerb>
  );
}

function Fields() {
  const text = useVerbText();
  const language = useLanguage();
  const grounds = useLabels('simpleGround');
  const exclusions = useLabels('simpleExclusion');
  const holding = (useWatch({ name: 'exclusions' }) ?? []) as readonly SimpleExclusion[];
  return (
    <>
      <RadioButtonGroupInput
        source="ground"
        label={text.simpleGround}
        choices={SIMPLE_GROUNDS.map((id) => ({ id, name: grounds.of(id) }))}
        validate={required()}
        row={false}
        helperText={false}
      />
      <CheckboxGroupInput
        source="exclusions"
        label={text.simpleExclusions}
        choices={exclusions.choices()}
        row={false}
        helperText={false}
      />
      {holding.length > 0 && (
        <Alert severity="warning" role="status">
          {explain('SIMPLE_UNFIT', { reasons: holding.join() }, language)}
        </Alert>
      )}
    </>
  );
}
