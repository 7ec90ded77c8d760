import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { TransferFieldsFragment } from '@huiyin/client';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { ClaimItem } from '../petitions/ClaimItem';
import { TransferPath } from './TransferPath';
import { TransferStatusChip } from './TransferStatusChip';
import { TransferVerbs } from './TransferVerbs';
import { useTransferText } from './transfer.text';

/** What was handed over, whose turn it is, and every hop of its way. */
export default function TransferShow() {
  const text = useTransferText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<TransferFieldsFragment>('transfers', {
    id,
    meta: { whole: true },
  });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/transfers">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && <Whole transfer={data} />}
    </Box>
  );
}

function Whole({ transfer }: { transfer: TransferFieldsFragment }) {
  const text = useTransferText();
  const categories = useLabels('matterCategory');
  const { title, receiptNumber, status, petitionId, deliveredAt, topic, content, report } = transfer;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={receiptNumber} />
      {deliveredAt === null && <Alert severity="info">{text.delivering}</Alert>}
      {transfer.recallAskedAt !== null && <Alert severity="info">{text.recalling}</Alert>}
      <Section title={title ?? receiptNumber} aside={<TransferStatusChip status={status} />}>
        <Fact label={text.receipt}>{receiptNumber}</Fact>
        <Fact label={text.other}>{transfer.otherName}</Fact>
        <Fact label={text.instruction}>{transfer.instruction}</Fact>
        <Fact label={text.holder}>
          {transfer.holderName && [transfer.holderOffice, transfer.holderName].filter(Boolean).join(' ')}
        </Fact>
        <Fact label={text.objectUntil}>{status === 'OFFERED' ? transfer.objectUntil : null}</Fact>
        <Fact label={text.reportDue}>{dayText(transfer.reportDueOn)}</Fact>
        <Fact label={text.petitioner}>{transfer.petitionerMasked}</Fact>
        <Fact label={text.received}>{transfer.receivedAt && dayText(transfer.receivedAt)}</Fact>
        <Fact label={text.topic}>{topic?.path}</Fact>
        <Fact label={text.category}>{transfer.category && categories.of(transfer.category)}</Fact>
        <Fact label={text.place}>{transfer.placeName}</Fact>
        <Passage label={text.content}>{content}</Passage>
        <Passage label={text.report}>{report}</Passage>
        {content === null && transfer.side === 'RECEIVED' && (
          <Box sx={{ color: 'text.secondary' }}>{text.moved}</Box>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          <TransferVerbs transfer={transfer} />
          {petitionId && (
            <Button size="small" component={LinkBase} to={`/petitions/${petitionId}/show`}>
              {text.petition}
            </Button>
          )}
        </Box>
      </Section>
      {transfer.answers.length > 0 && (
        <Section title={text.answers}>
          {transfer.answers.map((claim) => (
            <ClaimItem key={claim.ordinal} claim={claim} apart />
          ))}
          <Box sx={{ color: 'text.secondary' }}>{text.papersThere}</Box>
        </Section>
      )}
      <TransferPath transfer={transfer} />
    </Box>
  );
}
