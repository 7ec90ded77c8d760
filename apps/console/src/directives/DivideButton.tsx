import { DivideDirectiveDocument, type DirectiveFieldsFragment } from '@huiyin/client';
import { TASKS_OF_DIRECTIVE } from '@huiyin/domain';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { newTask, type TypedTask } from '../tasks/new-task';
import { useDirectiveText } from './directive.text';
import { TasksInput } from './TasksInput';

/** 分解部署: what was not foreseen when it was recorded. */
export function DivideButton({ directive: { id, version, tasks } }: { directive: DirectiveFieldsFragment }) {
  const text = useDirectiveText();
  const refusal = useWriteRefusal('task.manage');
  const room = TASKS_OF_DIRECTIVE - tasks.length;
  return (
    <VerbButton label={text.divide} refusal={refusal ?? (room > 0 ? null : text.most)}>
      {(close) => (
        <VerbDialog
          title={text.divide}
          document={DivideDirectiveDocument}
          defaultValues={{ tasks: [{}] }}
          input={(values) => ({ id, version, tasks: (values['tasks'] as TypedTask[]).map(newTask) })}
          onClose={close}
        >
          <TasksInput room={room} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
