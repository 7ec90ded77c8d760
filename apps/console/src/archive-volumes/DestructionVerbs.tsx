import { Box } from '@mui/material';
import {
  ApproveDestructionDocument,
  DestroyVolumesDocument,
  RefuseDestructionDocument,
  type DestructionFieldsFragment,
} from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { OfficialInput } from '../officials/OfficialInput';
import { useDestructionText } from './destruction.text';

/** The decision, and its carrying out; the server says to whom each belongs. Nothing once it is over. */
export function DestructionVerbs({ destruction }: Readonly<{ destruction: DestructionFieldsFragment }>) {
  const text = useDestructionText();
  const { id, version, status } = destruction;
  if (status !== 'APPRAISED' && status !== 'DESTRUCTION_APPROVED') return null;
  const decided = ({ decision }: Record<string, unknown>) => ({
    id,
    version,
    decision: typeof decision === 'string' ? decision : '',
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <VerdictButton
        subject={destruction}
        action="approve"
        intro={text.decisionIntro}
        document={ApproveDestructionDocument}
        input={decided}
      >
        <LongText source="decision" label={text.opinion} rows={2} />
      </VerdictButton>
      <VerdictButton
        subject={destruction}
        action="refuse"
        intro={text.refuseIntro}
        document={RefuseDestructionDocument}
        input={decided}
      >
        <LongText source="decision" label={text.opinion} rows={2} />
      </VerdictButton>
      <VerdictButton
        subject={destruction}
        action="destroy"
        intro={text.destroyIntro}
        document={DestroyVolumesDocument}
        input={({ first, second }) => ({ id, version, supervisorIds: [String(first), String(second)] })}
      >
        <OfficialInput source="first" label={text.supervisor(1)} mandatory />
        <OfficialInput source="second" label={text.supervisor(2)} mandatory />
      </VerdictButton>
    </Box>
  );
}
