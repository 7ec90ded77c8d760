import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { ChannelParityDocument, type ChannelParityQueryVariables } from '@huiyin/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ListProblem } from '../frame/ListProblem';
import { Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { FigureHead } from './FigureHead';
import { useOverviewText } from './overview.text';

/** 来信来访一视同仁: a channel against the others, for the county or one office; asked for beside the overview. */
export function ChannelParityTable({ period }: { period: ChannelParityQueryVariables }) {
  const text = useOverviewText();
  const labels = useLabels('channel');
  const { data, error, refetch } = useQuery({
    queryKey: ['channelParity', period],
    queryFn: async ({ signal }) => (await run(ChannelParityDocument, period, signal)).channelParity,
    placeholderData: keepPreviousData,
  });
  if (error)
    return <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />;
  const fares = data?.channels.filter(({ received }) => received > 0) ?? [];
  if (!data || fares.length === 0) return null;
  const told = (figure: number | null | undefined, as: (n: number) => string) =>
    figure === null || figure === undefined ? (
      <Box
        component="span"
        title={text.tooFew}
        aria-label={text.tooFew}
        role="img"
        sx={{ color: 'text.secondary' }}
      >
        —
      </Box>
    ) : (
      as(figure)
    );
  return (
    <Section title={text.parity}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text.parity}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text.channel}</TableCell>
              <TableCell align="right">{text.receivedMonth}</TableCell>
              {data.figures.map((head) => (
                <TableCell key={head.figure} align="right">
                  <FigureHead of={head} all={data.figures} />
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {fares.map(({ channel, received, inTime, daysToDecision, daysToAnswer }) => (
              <TableRow key={channel} hover sx={{ '& td': { fontVariantNumeric: 'tabular-nums' } }}>
                <TableCell>{labels.of(channel)}</TableCell>
                <TableCell align="right">{received}</TableCell>
                <TableCell align="right">{told(inTime, text.share)}</TableCell>
                <TableCell align="right">{told(daysToDecision, String)}</TableCell>
                <TableCell align="right">{told(daysToAnswer, String)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {text.parityHint}
      </Typography>
    </Section>
  );
}
