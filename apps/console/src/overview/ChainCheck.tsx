import CheckCircle from '@mui/icons-material/CheckCircleOutline';
import { Box, LinearProgress, Link, Typography } from '@mui/material';
import { ChainCheckDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ListProblem } from '../frame/ListProblem';
import { Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { petitionsPath } from '../petitions/petitions-path';
import { useOverviewText } from './overview.text';

/** 闭环检查: where the chain of a matter is broken, with the way to those matters; that all is whole is said too. */
export function ChainCheck({ tenantId, wholeCounty }: { tenantId: string; wholeCounty: boolean }) {
  const text = useOverviewText();
  const gaps = useLabels('chainGap');
  const { data, error, refetch } = useQuery({
    queryKey: ['chain-check'],
    queryFn: async ({ signal }) => (await run(ChainCheckDocument, {}, signal)).chainCheck,
  });
  const shown = data?.map((check) => ({
    ...check,
    tenants: check.tenants.filter((one) => !tenantId || one.tenantId === tenantId),
  }));
  return (
    <Section title={text.chain}>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {!shown && !error && <LinearProgress />}
      {shown && (
        <Box>
          {shown.map(({ gap, meaning, mend, tenants }) => (
            <Box component="section" key={gap} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Typography component="h3" sx={{ fontWeight: 600, fontSize: '1rem' }}>
                {gaps.of(gap)}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {meaning}
                {tenants.length > 0 && ` ${mend}`}
              </Typography>
              {tenants.length === 0 ? (
                <Typography
                  variant="body2"
                  sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'success.main' }}
                >
                  <CheckCircle fontSize="small" />
                  {text.chainWhole}
                </Typography>
              ) : (
                <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
                  {tenants.map(({ tenantId: at, tenantName, count }) => (
                    <Link
                      key={at}
                      component={LinkBase}
                      to={petitionsPath({ chainGap: gap, ...(wholeCounty ? { tenantId: at } : {}) })}
                      underline="hover"
                    >
                      {wholeCounty ? `${tenantName} ${text.matters(count)}` : text.matters(count)}
                    </Link>
                  ))}
                </Box>
              )}
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
