import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useLabels } from '../i18n/labels';
import { labelled, noted } from '../i18n/marks';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

/** The one body that rules or a decision name; none where they name several or nobody. */
export function soleBody(petition: PetitionRecord | undefined) {
  const reasons = petition?.competence.reasons ?? [];
  return reasons.length === 1 ? reasons[0] : undefined;
}

/** What an act of routing means, and where the rules say that this matter belongs. */
export function Route({ intro }: { intro: string }) {
  const text = useShowText();
  const standings = useLabels('competenceStanding');
  const petition = useRecordContext<PetitionRecord>();
  if (!petition || petition.competence.standing === 'NO_RULES') return intro;
  const { standing, reasons } = petition.competence;
  return (
    <>
      {intro}
      <Box component="span" sx={{ display: 'block', mt: 1, color: 'text.primary' }}>
        {labelled(text.competence, standings.of(standing))}
        {reasons.map(({ name, why }) => (
          <Box component="span" key={`${name} ${why}`} sx={{ display: 'block', fontWeight: 600 }}>
            {noted(name, why)}
          </Box>
        ))}
      </Box>
    </>
  );
}
