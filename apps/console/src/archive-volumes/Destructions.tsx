import { Box, Button, Chip, LinearProgress, Typography } from '@mui/material';
import type { DestructionFieldsFragment } from '@huiyin/client';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { listed } from '../i18n/marks';
import { useDestructionText } from './destruction.text';
import { DestructionVerbs } from './DestructionVerbs';
import { useDestructions, useFreshVolumes } from './use-archive';

/** 销毁清册, the latest first: who appraised, decided and watched, what is left to do, and the certificate. */
export function Destructions() {
  const text = useDestructionText();
  const { data, error, isLoading, refetch } = useDestructions();
  useFreshVolumes(data?.nodes);
  return (
    <Section title={text.destructions}>
      {isLoading && <LinearProgress aria-label={text.destructions} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data?.totalCount === 0 && <Typography>{text.noDestructions}</Typography>}
      {data && data.totalCount > data.nodes.length && (
        <Typography variant="body2" color="text.secondary">
          {text.more(data.totalCount)}
        </Typography>
      )}
      {data?.nodes.map((one) => (
        <Destruction key={one.id} destruction={one} />
      ))}
    </Section>
  );
}

function Destruction({ destruction }: Readonly<{ destruction: DestructionFieldsFragment }>) {
  const text = useDestructionText();
  const statuses = useLabels('destructionStatus');
  const { id, number, status, confidential, volumes, destroyed, decidedBy, decidedAt } = destruction;
  return (
    <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
      <Typography sx={{ fontWeight: 600, mb: 0.5 }}>
        {number} <Chip size="small" variant="outlined" label={statuses.of(status)} />{' '}
        {confidential && <Chip size="small" label={text.confidential} />}
      </Typography>
      {status === 'DESTROYING' && (
        <>
          <Typography variant="body2">{text.progress(destroyed, volumes)}</Typography>
          <LinearProgress
            variant="determinate"
            value={volumes === 0 ? 0 : (destroyed / volumes) * 100}
            aria-label={text.progress(destroyed, volumes)}
          />
        </>
      )}
      <Fact label={text.appraised}>
        {text.by(listed(destruction.appraisers), minuteText(destruction.appraisedAt))}
      </Fact>
      <Lines lines={destruction.lines} />
      <Fact label={text.decided}>
        {decidedBy && decidedAt && `${text.by(decidedBy, minuteText(decidedAt))} · ${destruction.decision}`}
      </Fact>
      <Fact label={text.supervisors}>{destruction.supervisors && listed(destruction.supervisors)}</Fact>
      <Fact label={text.executed}>
        {destruction.executedBy &&
          text.by(
            destruction.executedBy,
            destruction.destroyedAt ? minuteText(destruction.destroyedAt) : '…',
          )}
      </Fact>
      <Fact label={text.certificateHash}>
        {destruction.certificateSha256 && (
          <>
            <code>{destruction.certificateSha256}</code>{' '}
            <Button component="a" size="small" href={`/destructions/${id}`} download>
              {text.certificate}
            </Button>
          </>
        )}
      </Fact>
      <DestructionVerbs destruction={destruction} />
    </Box>
  );
}

function Lines({ lines }: Readonly<{ lines: DestructionFieldsFragment['lines'] }>) {
  const text = useDestructionText();
  const opinions = useLabels('appraisalOpinion');
  return (
    <Box component="ol" sx={{ m: 0, pl: 3 }}>
      {lines.map(({ id, opinion, years, reason, volume }) => (
        <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
          <Button size="small" component={LinkBase} to={`/archive-volumes/${volume.id}/show`}>
            {volume.number}
          </Button>
          {volume.title} · {opinions.of(opinion)}
          {years !== null && ` · ${text.keptLonger(years)}`}
          {reason && ` · ${reason}`}
        </Box>
      ))}
    </Box>
  );
}
