import { Box } from '@mui/material';
import type { SupervisionRung } from '@huiyin/client';
import { SUPERVISION_RUNGS } from '@huiyin/domain';
import { useLabels } from '../i18n/labels';
import { useSupervisionText } from './supervision-order.text';

/** The five rungs, and which of them was reached. */
export function SupervisionLadder({ rung }: { rung: SupervisionRung }) {
  const text = useSupervisionText();
  const rungs = useLabels('supervisionRung');
  const reached = SUPERVISION_RUNGS.indexOf(rung);
  return (
    <Box
      component="ol"
      aria-label={text.ladder}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, listStyle: 'none', p: 0, m: 0, my: 1.5 }}
    >
      {SUPERVISION_RUNGS.map((one, i) => (
        <Box
          component="li"
          key={one}
          aria-current={i === reached ? 'step' : undefined}
          sx={{
            flex: '1 1 7em',
            px: 1,
            py: 0.75,
            textAlign: 'center',
            fontSize: '0.9rem',
            borderTop: 4,
            borderColor: i <= reached ? 'primary.main' : 'divider',
            color: i <= reached ? 'text.primary' : 'text.secondary',
            fontWeight: i === reached ? 600 : 400,
          }}
        >
          {rungs.of(one)}
        </Box>
      ))}
    </Box>
  );
}
