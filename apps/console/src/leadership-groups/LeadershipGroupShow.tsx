import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, LinearProgress, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Section } from '../frame/Section';
import { dayText, today } from '../i18n/dates';
import { DutySection } from '../duties/DutySection';
import { AbsenceSection } from './AbsenceSection';
import { AppointButton } from './AppointButton';
import { EditLeadershipGroupButton } from './EditLeadershipGroupButton';
import { EndGroupButton } from './EndGroupButton';
import { useLeadershipText } from './leadership-group.text';
import { LeadershipDocuments } from './LeadershipDocuments';
import { LeadingLine } from './LeadingLine';
import { OrganizationChart } from './OrganizationChart';
import { PostHistory } from './PostHistory';
import { findingsOn, livesOn, type Group, type GroupProps } from './posts';
import { useAbsences, type Away } from './use-absences';

/** Lists leave their shorter rows in react-admin's cache of single records; this page reads beside it. */
const WHOLE = { whole: true };

/** What the group lacks, how it stands on any day, and every post there was. */
export default function LeadershipGroupShow() {
  const text = useLeadershipText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<Group>('leadership-groups', { id, meta: WHOLE });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/leadership-groups">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && <Whole group={data} />}
    </Box>
  );
}

function Whole({ group }: GroupProps) {
  const text = useLeadershipText();
  const [day, setDay] = useState(today());
  const { data: absences } = useAbsences({ groupId: group.id, on: day });
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={group.name} />
      <Section
        title={group.name}
        aside={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', '@media print': { display: 'none' } }}>
            <AppointButton group={group} />
            <EditLeadershipGroupButton group={group} />
            <EndGroupButton group={group} />
          </Box>
        }
      >
        <Fact label={text.document}>
          {[group.documentNumber, group.documentTitle].filter(Boolean).join(' ')}
        </Fact>
        <Fact label={text.foundedOn}>{dayText(group.foundedOn)}</Fact>
        <Fact label={text.endedOn}>{dayText(group.endedOn)}</Fact>
        <Fact label={text.office}>{group.officeName}</Fact>
        <Fact label={text.officeUnit}>{group.officeUnit?.name}</Fact>
        <Fact label={text.officePhone}>{group.officePhone}</Fact>
        <Fact label={text.officeAddress}>{group.officeAddress}</Fact>
      </Section>
      <Section
        title={`${text.chart} · ${dayText(day)}`}
        aside={
          <Box
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              flexWrap: 'wrap',
              '@media print': { display: 'none' },
            }}
          >
            <TextField
              type="date"
              label={text.asOf}
              value={day}
              onChange={({ target }) => target.value && setDay(target.value)}
              sx={{ m: 0 }}
            />
            <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
              {text.print}
            </Button>
          </Box>
        }
      >
        <Box sx={{ mb: 2, '@media print': { display: 'none' } }}>
          <Findings group={group} day={day} absences={absences ?? []} />
        </Box>
        <LeadingLine group={group} day={day} absences={absences} />
        <OrganizationChart group={group} day={day} absences={absences ?? []} />
      </Section>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'minmax(0, 1fr)',
          '@media print': { display: 'none' },
        }}
      >
        <DutySection groupId={group.id} />
        <AbsenceSection group={group} />
        <LeadershipDocuments group={group} />
        <Section title={text.history}>
          {group.posts.length === 0 ? (
            <EmptyRoom title={text.nobody} hint={text.appointIntro} />
          ) : (
            <PostHistory group={group} />
          )}
        </Section>
      </Box>
    </Box>
  );
}

function Findings({ group, day, absences }: GroupProps & { day: string; absences: readonly Away[] }) {
  const text = useLeadershipText();
  const findings = findingsOn(group, day, absences);
  if (!livesOn(group, day)) return null;
  if (findings.length === 0) return <Alert severity="success">{text.allHeld}</Alert>;
  const nameOf = (officialId: string | null): string =>
    group.posts.find((post) => post.officialId === officialId)?.official.name ?? '';
  return (
    <Alert severity="warning">
      <Typography sx={{ fontWeight: 600 }}>{text.findings}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {findings.map(({ kind, from, until, officialId }) => (
          <li key={`${kind}${from ?? ''}${officialId ?? ''}`}>
            {text.finding[kind]} {nameOf(officialId)}{' '}
            {from && (until ? `${dayText(from)} – ${dayText(until)}` : text.since(dayText(from)))}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
