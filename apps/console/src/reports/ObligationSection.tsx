import { Box, Typography } from '@mui/material';
import { useMay, useWholeCounty } from '../api/viewer-store';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { EndObligationButton } from './EndObligationButton';
import { useReportText } from './report.text';
import { SetObligationButton } from './SetObligationButton';
import { useObligations } from './use-reports';

/** 报送要求: what is asked for, how often, of whom. */
export function ObligationSection() {
  const text = useReportText();
  const rhythms = useLabels('reportRhythm');
  const scopes = useLabels('reportScope');
  const wholeCounty = useWholeCounty();
  const manages = useMay('report.manage');
  const { data } = useObligations();
  return (
    <Section title={text.obligations} aside={manages && <SetObligationButton />}>
      {data?.length === 0 && <Typography color="text.secondary">{text.noObligations}</Typography>}
      {data?.map((obligation) => (
        <Box
          key={obligation.id}
          sx={{
            py: 1,
            borderTop: 1,
            borderColor: 'divider',
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
          }}
        >
          <Box sx={{ flex: '1 1 16em', minWidth: 0 }}>
            <Typography sx={{ fontWeight: 600 }}>{obligation.what}</Typography>
            <Typography variant="body2" color="text.secondary">
              {wholeCounty && `${obligation.tenant.name} · `}
              {rhythms.of(obligation.rhythm)} · {scopes.of(obligation.scope)} ·{' '}
              {text.since(dayText(obligation.fromOn))}
              {obligation.untilOn && ` · ${text.until(dayText(obligation.untilOn))}`}
            </Typography>
          </Box>
          {manages && !wholeCounty && <EndObligationButton obligation={obligation} />}
        </Box>
      ))}
    </Section>
  );
}
