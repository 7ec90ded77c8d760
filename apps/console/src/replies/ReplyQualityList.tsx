import { Box, Chip, LinearProgress, Link, TextField, Typography } from '@mui/material';
import { ReplyQualityDocument, type ReplyQualityQuery } from '@huiyin/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, Title } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Section } from '../frame/Section';
import { dayText, today } from '../i18n/dates';
import { noted } from '../i18n/marks';
import { useReplyText } from './reply.text';

type Quality = ReplyQualityQuery['replyQuality'];

/** How soon matters were answered in a period, and which replies are to be read again. */
export default function ReplyQualityList() {
  const text = useReplyText();
  const [period, setPeriod] = useState({ from: `${today().slice(0, 4)}-01-01`, to: today() });
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['replyQuality', period],
    queryFn: ({ signal }) => run(ReplyQualityDocument, period, signal),
    placeholderData: keepPreviousData,
  });
  const day = (name: 'from' | 'to') => (
    <TextField
      type="date"
      label={text[name]}
      value={period[name]}
      onChange={({ target }) => target.value && setPeriod({ ...period, [name]: target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 170, m: 0 }}
    />
  );
  return (
    <Box aria-busy={isFetching}>
      <Title title={text.title} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, my: 1 }}>
        {day('from')}
        {day('to')}
      </Box>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {data && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Speed quality={data.replyQuality} />
          <Flawed quality={data.replyQuality} />
        </Box>
      )}
    </Box>
  );
}

function Speed({ quality: { answered, within15, within60 } }: { quality: Quality }) {
  const text = useReplyText();
  const share = (count: number): string =>
    answered === 0 ? '—' : noted(`${count}`, `${Math.round((1000 * count) / answered) / 10}%`);
  return (
    <Section title={text.speed}>
      <Fact label={text.answered}>{answered}</Fact>
      <Fact label={text.within(15)}>{share(within15)}</Fact>
      <Fact label={text.within(60)}>{share(within60)}</Fact>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {text.counted}
      </Typography>
    </Section>
  );
}

function Flawed({ quality: { answered, flawed, flawedCount } }: { quality: Quality }) {
  const text = useReplyText();
  if (flawedCount === 0)
    return <EmptyRoom title={answered === 0 ? text.nothing : text.none} hint={text.noneHint} />;
  return (
    <Section title={text.flawed(flawedCount)}>
      <Typography variant="body2" color="text.secondary">
        {text.flawedHelp} {flawed.length < flawedCount && text.shown(flawed.length)}
      </Typography>
      {flawed.map((reply) => (
        <Box key={reply.petitionId} sx={{ py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Link component={LinkBase} to={`/petitions/${reply.petitionId}/show`} sx={{ fontWeight: 600 }}>
              {reply.number} {reply.title}
            </Link>
            <Chip size="small" label={text.flaw[reply.flaw]} />
            {reply.sentTo > 1 && <Chip size="small" variant="outlined" label={text.sentTo(reply.sentTo)} />}
          </Box>
          <Typography variant="body2" color="text.secondary">
            {reply.tenantName} · {dayText(reply.answeredAt)}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{reply.replyText}</Typography>
        </Box>
      ))}
    </Section>
  );
}
