import type { TaskRowFragment } from '@huiyin/client';
import { useViewer, useWholeCounty } from '../api/viewer-store';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { FilterChip } from '../frame/FilterChip';
import { RoomList } from '../frame/RoomList';
import { useLabels } from '../i18n/labels';
import { TaskSource } from './TaskSource';
import { useTaskColumns } from './TaskTable';
import { useTaskText } from './task.text';

export default function TaskList() {
  const text = useTaskText();
  const me = useViewer()?.officialId;
  const statuses = useLabels('taskStatus');
  const sources = useLabels('taskSource');
  const wholeCounty = useWholeCounty();
  const columns = useTaskColumns<TaskRowFragment>();
  return (
    <RoomList<TaskRowFragment>
      title={text.title}
      filters={[
        ...(me ? [<FilterChip key="mine" label={text.mine} filter={{ ownerId: me }} />] : []),
        <FilterChip key="overdue" label={text.overdue} filter={{ overdue: true }} />,
        <ChoiceFilter
          key="status"
          source="status"
          label={text.status}
          choices={statuses.choices()}
          several
        />,
        <ChoiceFilter key="source" source="source" label={text.source} choices={sources.choices()} />,
      ]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        ...columns,
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: TaskRowFragment) => tenant.name }]
          : []),
        { key: 'source', label: text.source, cell: (task) => <TaskSource task={task} /> },
      ]}
    />
  );
}
