import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { ReportFieldsFragment } from '@huiyin/client';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { AcknowledgeButton } from './AcknowledgeButton';
import { CorrectButton } from './CorrectButton';
import { useReportText } from './report.text';
import { ReceiptChip } from './ReceiptChip';

/** Lists leave their shorter rows in react-admin's cache of single records; this page reads beside it. */
const WHOLE = { whole: true };

/** One report: as it stands, whether it was signed for, and every earlier text. */
export default function ReportShow() {
  const text = useReportText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<ReportFieldsFragment>('reports', {
    id,
    meta: WHOLE,
  });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/reports">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && <Whole report={data} />}
    </Box>
  );
}

type Edition = ReportFieldsFragment['editions'][number];

function Whole({ report }: { report: ReportFieldsFragment }) {
  const text = useReportText();
  const [latest, ...earlier] = report.editions.toReversed();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={report.obligation.what} />
      <Section
        title={`${report.obligation.what} · ${report.unit?.name ?? text.toCounty}`}
        aside={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            <AcknowledgeButton report={report} />
            <CorrectButton report={report} />
          </Box>
        }
      >
        <Fact label={text.period}>
          {dayText(report.periodFrom)} – {dayText(report.periodUntil)}
        </Fact>
        <Fact label={text.sentAt}>
          {minuteText(report.submittedAt)} {report.submittedBy} {report.late && text.late}
        </Fact>
        <Fact label={text.receipt}>
          <ReceiptChip report={report} />
        </Fact>
        {latest && <Content edition={latest} />}
      </Section>
      {earlier.map((edition) => (
        <Section key={edition.id} title={text.earlier(edition.edition)}>
          <Content edition={edition} />
        </Section>
      ))}
    </Box>
  );
}

function Content({ edition: { zero, content, items, reason, writtenAt, writtenBy } }: { edition: Edition }) {
  const text = useReportText();
  const subjects = useLabels('reportSubject');
  return (
    <Box sx={{ mt: 1 }}>
      {reason && <Fact label={text.reason}>{noted(reason, `${minuteText(writtenAt)} ${writtenBy}`)}</Fact>}
      {zero && <Typography sx={{ fontWeight: 600 }}>{text.zeroReport}</Typography>}
      {items.map(({ subject, title, description }) => (
        <Passage key={`${subject} ${title}`} label={`${subjects.of(subject)} · ${title}`}>
          {description ?? title}
        </Passage>
      ))}
      <Passage label={text.content}>{content}</Passage>
    </Box>
  );
}
