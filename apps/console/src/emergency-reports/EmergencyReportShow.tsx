import { Box, Button, LinearProgress } from '@mui/material';
import type { EmergencyReportFieldsFragment } from '@huiyin/client';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Passage, Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { Acknowledged } from './Acknowledged';
import { AcknowledgeEmergencyButton } from './AcknowledgeEmergencyButton';
import { useEmergencyText } from './emergency-report.text';
import { FollowUpButton } from './FollowUpButton';

/** Lists leave their shorter rows in react-admin's cache of single records; this page reads beside it. */
const WHOLE = { whole: true };

/** One emergency: what, where, when, what was done, and how long each level let it wait. */
export default function EmergencyReportShow() {
  const text = useEmergencyText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<EmergencyReportFieldsFragment>('emergency-reports', {
    id,
    meta: WHOLE,
  });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/emergency-reports">
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

function Whole({ report }: { report: EmergencyReportFieldsFragment }) {
  const text = useEmergencyText();
  const levels = useLabels('emergencyLevel');
  const { reportedAt, officeAt, officeBy, countyAt, countyBy } = report;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={report.what} />
      <Section
        title={report.what}
        aside={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            <AcknowledgeEmergencyButton report={report} />
            <FollowUpButton report={report} />
          </Box>
        }
      >
        <Fact label={text.place}>{[report.unit?.name, report.place].filter(Boolean).join(' ')}</Fact>
        <Fact label={text.happenedAt}>{minuteText(report.happenedAt)}</Fact>
        <Fact label={text.reportedAt}>
          {minuteText(reportedAt)} {report.reportedBy}
        </Fact>
        <Fact label={levels.of('OFFICE')}>
          <Acknowledged reportedAt={reportedAt} at={officeAt} by={officeBy} />
        </Fact>
        <Fact label={levels.of('COUNTY')}>
          <Acknowledged reportedAt={reportedAt} at={countyAt} by={countyBy} />
        </Fact>
        <Passage label={text.measures}>{report.measures}</Passage>
        {report.followUps.map(({ id, measures, final, writtenAt, writtenBy }) => (
          <Passage
            key={id}
            label={`${final ? text.last : text.followUp} ${minuteText(writtenAt)} ${writtenBy}`}
          >
            {measures}
          </Passage>
        ))}
      </Section>
    </Box>
  );
}
