import { Chip } from '@mui/material';
import type { AccountFieldsFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { RoomList } from '../frame/RoomList';
import { SearchBox } from '../frame/SearchBox';
import { useLabels } from '../i18n/labels';
import { listed } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import { useAccountText } from './account.text';
import { AddAccountButton } from './AddAccountButton';

export default function AccountList() {
  const text = useAccountText();
  const roles = useLabels('role');
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<AccountFieldsFragment>
      title={text.title}
      filters={<SearchBox />}
      actions={<AddAccountButton />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="edit"
      columns={[
        { key: 'name', label: text.name, main: true, cell: ({ name }) => name },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: AccountFieldsFragment) => tenant.name }]
          : []),
        { key: 'official', label: text.official, cell: ({ official }) => official && officialName(official) },
        { key: 'roles', label: text.roles, cell: (account) => listed(account.roles.map(roles.of)) },
        { key: 'state', label: text.state, cell: (account) => <AccountState account={account} /> },
      ]}
    />
  );
}

function AccountState({ account: { disabledAt, mustChangePassword } }: { account: AccountFieldsFragment }) {
  const text = useAccountText();
  if (disabledAt) return <Chip size="small" label={text.disabled} />;
  if (mustChangePassword)
    return <Chip size="small" variant="outlined" color="warning" label={text.initial} />;
  return <Chip size="small" variant="outlined" color="success" label={text.active} />;
}
