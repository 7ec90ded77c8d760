import { Typography } from '@mui/material';
import { MOST_PARTICIPANTS } from '@huiyin/domain';
import { FieldsetArray } from '../frame/Fieldsets';
import { useDisputeText } from './dispute.text';
import { ParticipantInputs } from './ParticipantInputs';

/** Who works on the dispute from the first day, beside this office and the mediation body: none, until one is added. */
export function FirstParticipants() {
  const text = useDisputeText();
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text.firstHint}
      </Typography>
      <FieldsetArray
        source="participants"
        legend={text.participant}
        removeLabel={text.removeParticipant}
        addLabel={text.addParticipant}
        most={MOST_PARTICIPANTS}
        blank={() => ({ kind: 'BODY_SERVICE_CENTRE' })}
      >
        {(i) => <ParticipantInputs at={`participants.${i}.`} />}
      </FieldsetArray>
    </>
  );
}
