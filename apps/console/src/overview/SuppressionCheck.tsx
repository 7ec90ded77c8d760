import { Box, LinearProgress, Link, Typography } from '@mui/material';
import {
  SuppressionSignalsDocument,
  type SuppressionSignalsQuery,
  type SuppressionSignalsQueryVariables,
} from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ListProblem } from '../frame/ListProblem';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useOverviewText } from './overview.text';
import { pathOf } from './suppression-path';

type Check = SuppressionSignalsQuery['suppressionSignals'][number];
type Finding = Check['found'][number];
type Props = Readonly<{ period: SuppressionSignalsQueryVariables; wholeCounty: boolean }>;

/** 压件、瞒报信号: a reason to look and no finding; what else it may be stands before what to do. Never a person, never a ranking. */
export default function SuppressionCheck({ period, wholeCounty }: Props) {
  const text = useOverviewText();
  const signals = useLabels('suppressionSignal');
  const { data, error, refetch } = useQuery({
    queryKey: ['suppression-signals', period],
    queryFn: async ({ signal }) => (await run(SuppressionSignalsDocument, period, signal)).suppressionSignals,
  });
  return (
    <Section title={text.suppression}>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {!data && !error && <LinearProgress />}
      {data && (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {data.every(({ found }) => found.length === 0) ? text.noSignal : text.signalHint}
          </Typography>
          {data.map((check) => (
            <Box component="section" key={check.signal} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Typography component="h3" sx={{ fontWeight: 600, fontSize: '1rem' }}>
                {signals.of(check.signal)}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {check.meaning}
              </Typography>
              {check.found.length === 0 ? (
                <Typography variant="body2" sx={{ color: 'success.main' }}>
                  {text.signalNone}
                </Typography>
              ) : (
                <Told check={check} wholeCounty={wholeCounty} />
              )}
            </Box>
          ))}
        </>
      )}
    </Section>
  );
}

function Told({ check, wholeCounty }: { check: Check; wholeCounty: boolean }) {
  const text = useOverviewText();
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {text.mayBe}
        {check.innocent}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {text.doNext}
        {check.next}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {check.found.map((one) => (
          <Typography component="li" variant="body2" key={keyOf(one)}>
            <Link component={LinkBase} to={pathOf(check.signal, one, wholeCounty)} underline="always">
              {[one.month, wholeCounty ? one.tenantName : null, one.unitName, daysOf(one), one.of]
                .filter(Boolean)
                .join(' ')}
            </Link>
            {text.signalCount(check.counts, one.count, check.against, one.counterFigure)}
          </Typography>
        ))}
      </Box>
    </>
  );
}

const keyOf = ({ tenantId, month, unitId, from, of }: Finding): string =>
  [tenantId, month, unitId, from, of].join(' ');

const daysOf = ({ from, until }: Finding): string | null =>
  from && until ? (from === until ? dayText(from) : `${dayText(from)} – ${dayText(until)}`) : null;
