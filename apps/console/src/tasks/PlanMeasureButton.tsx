import { PlanMeasureDocument, type MeasureKind } from '@huiyin/client';
import { BooleanInput, required, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useLabels } from '../i18n/labels';
import { PetitionVerb, type VerbProps } from '../petitions/PetitionVerb';
import { useMeasureText } from './measure.text';
import { newTask } from './new-task';
import { TaskInputs } from './TaskInputs';

/** 列化解措施. */
export function PlanMeasureButton(props: VerbProps) {
  const text = useMeasureText();
  const kinds = useLabels('measureKind');
  return (
    <PetitionVerb
      {...props}
      action="planMeasure"
      document={PlanMeasureDocument}
      intro={text.intro}
      input={({ kind, onRequest, task }) => ({
        kind: kind as MeasureKind,
        onRequest: onRequest === true,
        task: newTask(task ?? {}),
      })}
    >
      <SelectInput
        source="kind"
        label={text.kind}
        choices={kinds.choices()}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <OnRequest />
      <TaskInputs source="task" />
    </PetitionVerb>
  );
}

/** Counselling is arranged for whoever asks for it. */
function OnRequest() {
  const text = useMeasureText();
  const kind: unknown = useWatch({ name: 'kind' });
  if (kind !== 'BY_COUNSELLING') return null;
  return <BooleanInput source="onRequest" label={text.onRequest} helperText={text.onRequestHelp} />;
}
