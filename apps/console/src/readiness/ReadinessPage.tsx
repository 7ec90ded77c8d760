import { Box, Chip, LinearProgress, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { problemOf } from '../api/problem';
import { useWholeCounty } from '../api/viewer-store';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Section } from '../frame/Section';
import { PointList } from './PointList';
import { useReadinessText } from './readiness.text';
import { useReadiness, type TenantReadiness } from './use-readiness';

/** One's own tenant point by point; the county all of its tenants, each to be opened. */
export default function ReadinessPage() {
  const text = useReadinessText();
  const wholeCounty = useWholeCounty();
  const { data, error, isFetching, refetch } = useReadiness();
  return (
    <Box aria-busy={isFetching} sx={{ display: 'grid', gap: 2, pt: 1 }}>
      <Title title={text.title} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyRoom title={text.none} hint={text.noneHint} />}
      {data && wholeCounty && data.length > 0 && <WholeCounty tenants={data} />}
      {data && !wholeCounty && data.map((tenant) => <Own key={tenant.tenantId} tenant={tenant} />)}
    </Box>
  );
}

function Own({ tenant }: { tenant: TenantReadiness }) {
  const text = useReadinessText();
  return (
    <Section title={tenant.name} aside={<OpenPoints tenant={tenant} />}>
      {tenant.open === 0 && <Typography color="text.secondary">{text.readyHint}</Typography>}
      <PointList tenant={tenant} mendable />
    </Section>
  );
}

function WholeCounty({ tenants }: { tenants: readonly TenantReadiness[] }) {
  const text = useReadinessText();
  return (
    <Section title={text.tenants}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text.tenantsHint} {text.enter}
      </Typography>
      {tenants.map((tenant) => (
        <Box component="details" key={tenant.tenantId} sx={{ borderTop: 1, borderColor: 'divider' }}>
          <Box
            component="summary"
            sx={{ py: 1.25, cursor: 'pointer', '& > span': { display: 'inline-flex', gap: 1.5, ml: 0.5 } }}
          >
            <span>
              <Typography component="span">{tenant.name}</Typography>
              <OpenPoints tenant={tenant} />
            </span>
          </Box>
          <PointList tenant={tenant} mendable={false} />
        </Box>
      ))}
    </Section>
  );
}

function OpenPoints({ tenant: { open } }: { tenant: TenantReadiness }) {
  const text = useReadinessText();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={open === 0 ? 'success' : 'warning'}
      label={open === 0 ? text.ready : text.open(open)}
    />
  );
}
