import { Box } from '@mui/material';
import { GrantRecusalDocument, RefuseRecusalDocument, type RecusalFieldsFragment } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { OfficialInput } from '../officials/OfficialInput';
import { useRecusalText } from './recusal.text';

/** The decision; the server says to whom it belongs. */
export function RecusalVerbs({ recusal }: { recusal: RecusalFieldsFragment }) {
  const text = useRecusalText();
  const { id, version } = recusal;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <VerdictButton
        subject={recusal}
        action="grant"
        intro={text.grantIntro}
        document={GrantRecusalDocument}
        input={({ decision, toId }) => ({
          id,
          version,
          decision: String(decision ?? ''),
          ...(toId ? { toId: String(toId) } : {}),
        })}
      >
        <OfficialInput source="toId" label={text.successor} helperText={text.successorHelp} />
        <LongText source="decision" label={text.decision} rows={2} />
      </VerdictButton>
      <VerdictButton
        subject={recusal}
        action="refuse"
        intro={text.refuseIntro}
        document={RefuseRecusalDocument}
        input={({ decision }) => ({ id, version, decision: String(decision ?? '') })}
      >
        <LongText source="decision" label={text.decision} rows={2} />
      </VerdictButton>
    </Box>
  );
}
