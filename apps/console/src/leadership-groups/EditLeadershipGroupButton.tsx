import { UpdateLeadershipGroupDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { GROUP_FIELDS, LeadershipGroupInputs } from './LeadershipGroupInputs';
import { useLeadershipText } from './leadership-group.text';
import type { GroupProps } from './posts';

export function EditLeadershipGroupButton({ group }: GroupProps) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('leadership.manage');
  const { id, version } = group;
  return (
    <VerbButton label={text.edit} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.edit}
          document={UpdateLeadershipGroupDocument}
          defaultValues={Object.fromEntries(GROUP_FIELDS.map((field) => [field, group[field]]))}
          input={(values) => ({
            ...Object.fromEntries(
              GROUP_FIELDS.filter((field) => (values[field] ?? '') !== (group[field] ?? '')).map((field) => [
                field,
                // a day or a unit that is removed is none; a text is empty
                values[field] || (field === 'documentOn' || field === 'officeUnitId' ? null : ''),
              ]),
            ),
            id,
            version,
          })}
          onClose={close}
        >
          <LeadershipGroupInputs />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
