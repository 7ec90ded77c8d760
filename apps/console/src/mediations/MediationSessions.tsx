import { Box, Typography } from '@mui/material';
import { RUNNING_MEDIATION } from '@huiyin/domain';
import { Fact, Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { HoldSessionButton } from './HoldSessionButton';
import { MoveSessionButton } from './MoveSessionButton';
import { PlanSessionButton } from './PlanSessionButton';
import { useMediationText, type MediationProps } from './mediation.text';

/** Sessions planned and held, the first first. */
export function MediationSessions({ mediation }: MediationProps) {
  const text = useMediationText();
  const results = useLabels('sessionResult');
  const { sessions, status } = mediation;
  const running = RUNNING_MEDIATION.includes(status);
  return (
    <Section title={text.sessions}>
      {sessions.length === 0 && <Typography color="text.secondary">{text.noSessions}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {sessions.map(({ id, at, place, result, attended, record, recordedBy }) => (
          <li key={id}>
            <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {minuteText(at)} · {place}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary">
              {result ? results.of(result) : running ? text.planned : text.dropped} · {recordedBy}
            </Typography>
            <Fact label={text.attended}>{attended}</Fact>
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{record}</Typography>
            {result === null && running && (
              <MoveSessionButton
                mediation={mediation}
                session={{ id, at, place, result, attended, record, recordedBy }}
              />
            )}
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <PlanSessionButton mediation={mediation} />
        <HoldSessionButton mediation={mediation} />
      </Box>
    </Section>
  );
}
