import { Chip, Tooltip } from '@mui/material';
import type { AuditEntriesQuery } from '@huiyin/client';
import { FilterChip } from '../frame/FilterChip';
import { RoomList } from '../frame/RoomList';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useActName } from './acts';
import { AuditDetail } from './AuditDetail';
import { useAuditText } from './audit.text';

type Entry = AuditEntriesQuery['auditEntries']['nodes'][number];

const nowrap = { whiteSpace: 'nowrap' } as const;

export default function AuditList() {
  const text = useAuditText();
  const nameOf = useActName();
  const outcomes = useLabels('auditOutcome');
  return (
    <RoomList<Entry>
      title={text.title}
      perPage={50}
      filters={[
        <FilterChip key="refused" label={text.refused} filter={{ outcome: 'REFUSED' }} />,
        <FilterChip key="reveals" label={text.reveals} filter={{ looks: true }} />,
      ]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      columns={[
        { key: 'at', label: text.at, cell: ({ at }) => <span style={nowrap}>{minuteText(at)}</span> },
        {
          key: 'actor',
          label: text.actor,
          cell: ({ actorName }) => <span style={nowrap}>{actorName || text.petitioner}</span>,
        },
        {
          key: 'action',
          label: text.action,
          main: true,
          cell: ({ action }) => nameOf(action),
        },
        {
          key: 'outcome',
          label: text.outcome,
          cell: ({ outcome }) => (
            <Chip
              size="small"
              variant="outlined"
              color={outcome === 'REFUSED' ? 'error' : 'default'}
              label={outcomes.of(outcome)}
            />
          ),
        },
        { key: 'detail', label: text.detail, cell: ({ detail }) => <AuditDetail json={detail} /> },
        {
          key: 'hash',
          label: text.hash,
          wideOnly: true,
          cell: ({ hash }) => (
            <Tooltip title={hash}>
              <code tabIndex={0}>{hash.slice(0, 8)}</code>
            </Tooltip>
          ),
        },
      ]}
    />
  );
}
