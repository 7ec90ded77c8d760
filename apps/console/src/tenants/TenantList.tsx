import { Box, Chip, Typography } from '@mui/material';
import type { TenantFieldsFragment } from '@huiyin/client';
import { RecordContextProvider } from 'react-admin';
import { useWholeCounty } from '../api/viewer-store';
import { RoomList } from '../frame/RoomList';
import { SearchBox } from '../frame/SearchBox';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { CloseTenantButton } from './CloseTenantButton';
import { EnterTenantButton } from './EnterTenantButton';
import { OpenTenantButton } from './OpenTenantButton';
import { RenameTenantButton } from './RenameTenantButton';
import { ResumeTenantButton } from './ResumeTenantButton';
import { SuspendTenantButton } from './SuspendTenantButton';
import { UpdateTenantButton } from './UpdateTenantButton';
import { useTenantText } from './tenant.text';

export default function TenantList() {
  const text = useTenantText();
  const kinds = useLabels('tenantKind');
  const statuses = useLabels('tenantStatus');
  return (
    <RoomList<TenantFieldsFragment>
      title={text.title}
      filters={[<SearchBox key="search" />, <InsideOne key="inside" />]}
      actions={<OpenTenantButton />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      columns={[
        { key: 'name', label: text.name, main: true, cell: ({ name }) => name },
        { key: 'code', label: text.code, cell: ({ code }) => code },
        { key: 'kind', label: text.kind, cell: ({ kind }) => kinds.of(kind) },
        {
          key: 'status',
          label: text.status,
          cell: ({ status, statusReason, successorName }) => (
            <Chip
              size="small"
              variant="outlined"
              color={status === 'ACTIVE' ? 'success' : 'error'}
              label={successorName ? `${statuses.of(status)} → ${successorName}` : statuses.of(status)}
              title={statusReason ?? undefined}
            />
          ),
        },
        { key: 'openedAt', label: text.openedAt, wideOnly: true, cell: ({ openedAt }) => dayText(openedAt) },
        { key: 'verbs', label: '', cell: (tenant) => <Verbs tenant={tenant} /> },
      ]}
    />
  );
}

/** Inside a tenant one reads that one alone, so who has opened another would look for it in vain. */
function InsideOne() {
  const text = useTenantText();
  if (useWholeCounty()) return null;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ alignSelf: 'center' }}>
      {text.insideOne}
    </Typography>
  );
}

function Verbs({ tenant }: { tenant: TenantFieldsFragment }) {
  return (
    <RecordContextProvider value={tenant}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: { xs: 1, sm: 0 } }}>
        <EnterTenantButton />
        <RenameTenantButton />
        <UpdateTenantButton />
        {tenant.status !== 'ACTIVE' ? (
          <ResumeTenantButton />
        ) : (
          tenant.kind !== 'COUNTY_OFFICE' && <SuspendTenantButton />
        )}
        {tenant.status !== 'CLOSED' && <CloseTenantButton />}
      </Box>
    </RecordContextProvider>
  );
}
