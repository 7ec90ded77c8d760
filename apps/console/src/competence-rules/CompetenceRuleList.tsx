import { Chip } from '@mui/material';
import type { CompetenceRuleFieldsFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { AddButton } from '../frame/AddButton';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import { useScope } from './use-scope';
import { useCompetenceRuleText } from './competence-rule.text';

export default function CompetenceRuleList() {
  const text = useCompetenceRuleText();
  const scopeOf = useScope();
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<CompetenceRuleFieldsFragment>
      title={text.title}
      perPage={100}
      filters={[<RetiredSwitch key="retired" label={text.includeRetired} />]}
      actions={<AddButton permission="competence.manage" label={text.add} />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="edit"
      columns={[
        { key: 'scope', label: text.scope, main: true, cell: scopeOf },
        { key: 'body', label: text.body, cell: ({ unit, officeName }) => unit?.name ?? officeName },
        { key: 'responsible', label: text.responsible, cell: ({ responsible }) => responsible?.name },
        { key: 'lead', label: text.lead, cell: ({ leadOfficial }) => leadOfficial?.name },
        { key: 'basis', label: text.basis, cell: ({ basis }) => basis },
        ...(wholeCounty
          ? [
              {
                key: 'tenant',
                label: text.tenant,
                cell: ({ tenant }: CompetenceRuleFieldsFragment) => tenant.name,
              },
            ]
          : []),
        {
          key: 'retired',
          label: '',
          cell: ({ retiredAt }) => retiredAt && <Chip size="small" label={text.retired} />,
        },
      ]}
    />
  );
}
