import { Box } from '@mui/material';
import type { DirectiveFieldsFragment } from '@huiyin/client';
import { isTaskOverdue } from '@huiyin/domain';
import { useWholeCounty } from '../api/viewer-store';
import { AddButton } from '../frame/AddButton';
import { RoomList } from '../frame/RoomList';
import { SearchBox } from '../frame/SearchBox';
import { dayText, today } from '../i18n/dates';
import { useDirectiveText } from './directive.text';

export default function DirectiveList() {
  const text = useDirectiveText();
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<DirectiveFieldsFragment>
      title={text.title}
      filters={<SearchBox />}
      actions={<AddButton permission="task.manage" label={text.record} />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        { key: 'organ', label: text.organ, main: true, cell: ({ organ }) => organ },
        { key: 'number', label: text.documentNumber, cell: ({ documentNumber }) => documentNumber },
        ...(wholeCounty
          ? [
              {
                key: 'tenant',
                label: text.tenant,
                cell: ({ tenant }: DirectiveFieldsFragment) => tenant.name,
              },
            ]
          : []),
        { key: 'received', label: text.receivedOn, cell: ({ receivedOn }) => dayText(receivedOn) },
        { key: 'progress', label: text.progress, cell: ({ tasks }) => <Progress tasks={tasks} /> },
      ]}
    />
  );
}

/** How many of its tasks are done, of those that were not withdrawn; and how many are late. */
function Progress({ tasks }: Pick<DirectiveFieldsFragment, 'tasks'>) {
  const text = useDirectiveText();
  const counted = tasks.filter(({ status }) => status !== 'WITHDRAWN');
  const done = counted.filter(({ status }) => status === 'DONE').length;
  const late = tasks.filter((task) => isTaskOverdue(task, today())).length;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {text.done(done, counted.length)}
      {late > 0 && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600, ml: 1 }}>
          {text.overdue(late)}
        </Box>
      )}
    </Box>
  );
}
