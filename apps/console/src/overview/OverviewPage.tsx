import Download from '@mui/icons-material/DownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { addDays, DUE_SOON_DAYS } from '@huiyin/domain';
import { lazy, Suspense, useState } from 'react';
import { LinkBase, Title } from 'react-admin';
import { problemOf } from '../api/problem';
import { useWholeCounty } from '../api/viewer-store';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Section } from '../frame/Section';
import { dayText, today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { petitionsPath } from '../petitions/petitions-path';
import { BarList } from './BarList';
import { BounceList, type Of } from './BounceList';
import { BouncesDialog } from './BouncesDialog';
import { ChainCheck } from './ChainCheck';
import { ChannelParityTable } from './ChannelParityTable';
import { MonthChart } from './MonthChart';
import { useOverviewText } from './overview.text';
import { ReceptionTable } from './ReceptionTable';
import { TenantTable } from './TenantTable';
import { daysOf, useOverview, type Overview } from './use-overview';

const SuppressionCheck = lazy(() => import('./SuppressionCheck'));

/** What the county sees first: its tenants by what presses, then what the matters are about and how they go. */
export default function OverviewPage() {
  const text = useOverviewText();
  const wholeCounty = useWholeCounty();
  const [period, setPeriod] = useState({ from: `${today().slice(0, 4)}-01`, to: today().slice(0, 7) });
  const [tenantId, setTenantId] = useState('');
  const [bouncesOf, setBouncesOf] = useState<Of | null>(null);
  const { data, error, isFetching, refetch } = useOverview({ ...period, tenantId: tenantId || null });
  const month = (name: 'from' | 'to') => (
    <TextField
      type="month"
      label={text[name]}
      value={period[name]}
      onChange={({ target }) => target.value && setPeriod({ ...period, [name]: target.value })}
      sx={{ width: 160, m: 0 }}
    />
  );
  return (
    <Box aria-busy={isFetching}>
      <Title title={text.title} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'center',
          my: 1,
          '@media print': { display: 'none' },
        }}
      >
        {month('from')}
        {month('to')}
        {wholeCounty && data && (
          <TextField
            select
            label={text.tenant}
            value={tenantId}
            onChange={({ target }) => setTenantId(target.value)}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ minWidth: 160, m: 0 }}
          >
            <MenuItem value="">{text.all}</MenuItem>
            {data.tenants.map((tenant) => (
              <MenuItem key={tenant.tenantId} value={tenant.tenantId}>
                {tenant.name}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
          <Button
            component="a"
            href={`/overview.xlsx?${new URLSearchParams(period).toString()}`}
            download
            variant="outlined"
            startIcon={<Download />}
          >
            {text.export}
          </Button>
          <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {text.print}
          </Button>
        </Box>
      </Box>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {data && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Section title={text.tenants}>
            <TenantTable
              tenants={
                tenantId ? data.tenants.filter((tenant) => tenant.tenantId === tenantId) : data.tenants
              }
              figures={data.figures}
              period={data}
              wholeCounty={wholeCounty}
              soon={addDays(today(), DUE_SOON_DAYS)}
              onShow={setTenantId}
              onBounces={(of) => setBouncesOf({ tenantId: of, unitId: null, byOffice: false })}
            />
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
              {text.asOf(dayText(today()))}
            </Typography>
          </Section>
          <ReceptionTable
            tenants={tenantId ? data.tenants.filter((tenant) => tenant.tenantId === tenantId) : data.tenants}
            figures={data.figures}
            period={data}
            wholeCounty={wholeCounty}
          />
          <ChannelParityTable period={{ from: data.from, to: data.to, tenantId: tenantId || null }} />
          <BounceList bounces={data.bounces} onAsk={setBouncesOf} />
          <ChainCheck tenantId={tenantId} wholeCounty={wholeCounty} />
          <Suspense fallback={<LinearProgress />}>
            <SuppressionCheck
              period={{ from: data.from, to: data.to, tenantId: tenantId || null }}
              wholeCounty={wholeCounty}
            />
          </Suspense>
          {bouncesOf && <BouncesDialog of={bouncesOf} period={data} onClose={() => setBouncesOf(null)} />}
          <Charts overview={data} at={wholeCounty && tenantId ? { tenantId } : {}} />
        </Box>
      )}
    </Box>
  );
}

function Charts({ overview, at }: { overview: Overview; at: object }) {
  const text = useOverviewText();
  const channels = useLabels('channel');
  const { first, last } = daysOf(overview);
  const within = { receivedFrom: first, receivedTo: last, voided: false, ...at };
  if (
    overview.months.every(
      ({ received, answeredInTime, answeredLate }) => received + answeredInTime + answeredLate === 0,
    )
  )
    return (
      <EmptyRoom title={text.empty} hint={text.emptyHint}>
        <Button variant="outlined" component={LinkBase} to="/tenants">
          {text.toTenants}
        </Button>
      </EmptyRoom>
    );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Section title={text.topics}>
        <BarList
          matters={text.matters}
          bars={overview.topics.map(({ topicId, name, count }) => ({
            key: topicId ?? '',
            label: name ?? text.noTopic,
            count,
            to: petitionsPath({ ...within, ...(topicId ? { topicUnder: topicId } : { withoutTopic: true }) }),
          }))}
        />
      </Section>
      <Section title={text.channels}>
        <BarList
          matters={text.matters}
          bars={overview.channels.map(({ channel, count }) => ({
            key: channel,
            label: channels.of(channel),
            count,
            to: petitionsPath({ ...within, channel: [channel] }),
          }))}
        />
      </Section>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Section title={text.months}>
          <MonthChart months={overview.months} />
        </Section>
      </Box>
    </Box>
  );
}
