import { AskToAssistDocument } from '@huiyin/client';
import { newTask } from '../tasks/new-task';
import { TaskInputs } from '../tasks/TaskInputs';
import { UnitInput } from '../units/UnitInput';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

/** 请单位会办. */
export function CoHandleButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb
      {...props}
      action="coHandle"
      document={AskToAssistDocument}
      intro={text.coHandle}
      input={({ unitId, task }) => ({ unitId: String(unitId), task: newTask(task ?? {}) })}
    >
      <UnitInput source="unitId" label={text.assisting} mandatory />
      <TaskInputs source="task" />
    </PetitionVerb>
  );
}
