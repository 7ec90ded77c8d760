import { Box, Button, Typography } from '@mui/material';
import { MOST_PARTICIPANTS } from '@huiyin/domain';
import { useFieldArray } from 'react-hook-form';
import { useDisputeText } from './dispute.text';
import { ParticipantInputs } from './ParticipantInputs';

/** Who works on the dispute from the first day, beside this office and the mediation body: none, until one is added. */
export function FirstParticipants() {
  const text = useDisputeText();
  const { fields, append, remove } = useFieldArray({ name: 'participants' });
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text.firstHint}
      </Typography>
      {fields.map((field, i) => (
        <Box
          key={field.id}
          component="fieldset"
          sx={{ border: 1, borderColor: 'divider', borderRadius: 1, mb: 1.5, px: 1.5 }}
        >
          <legend>{text.participant(i + 1)}</legend>
          <ParticipantInputs at={`participants.${i}.`} />
          <Button size="small" onClick={() => remove(i)}>
            {text.removeParticipant}
          </Button>
        </Box>
      ))}
      <Button
        size="small"
        variant="outlined"
        disabled={fields.length >= MOST_PARTICIPANTS}
        onClick={() => append({ kind: 'BODY_SERVICE_CENTRE' })}
      >
        {text.addParticipant}
      </Button>
    </Box>
  );
}
