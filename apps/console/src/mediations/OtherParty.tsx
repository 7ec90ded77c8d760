import { OTHER_SIDE_PURPOSES } from '@huiyin/domain';
import { RevealOtherPartyDocument } from '@huiyin/client';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { Fact } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { RevealForPurposeButton } from '../petitions/RevealForPurposeButton';
import { useMediationText, type MediationProps } from './mediation.text';

/** The other side: a person masked, and in clear only for as long as this page stands, written down each time. */
export function OtherParty({ mediation }: MediationProps) {
  const text = useMediationText();
  const kinds = useLabels('otherPartyKind');
  const [revealed, setRevealed] = useState<string | null>(null);
  const { otherParty, otherPartyKind } = mediation;
  return (
    <Fact label={text.otherParty}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <span>{noted(revealed ?? otherParty, kinds.of(otherPartyKind))}</span>
        {otherPartyKind === 'OTHER_PERSON' && revealed === null && (
          <RevealForPurposeButton
            subject={mediation}
            document={RevealOtherPartyDocument}
            intro={text.revealIntro}
            among={OTHER_SIDE_PURPOSES}
            onDone={({ revealOtherParty }) => setRevealed(revealOtherParty.otherPartyRevealed)}
          />
        )}
      </Box>
      {revealed !== null && (
        <Typography variant="body2" color="warning.main">
          {text.revealed}
        </Typography>
      )}
    </Fact>
  );
}
