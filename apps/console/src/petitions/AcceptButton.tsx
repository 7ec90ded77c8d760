import { AcceptPetitionDocument, type MatterTrack } from '@huiyin/client';
import { Box, Typography } from '@mui/material';
import { RESPONDENT_LENGTH } from '@huiyin/domain';
import { maxLength, RadioButtonGroupInput, required, TextInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useLabels } from '../i18n/labels';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useTrackText } from './track.text';
import { useVerbText } from './verbs.text';

type Choice = PetitionRecord['acceptTracks'][number];

/** 受理: on a track that is open here, each with what it means; of the others, whom to turn to. */
export function AcceptButton(props: VerbProps) {
  const petition = useRecordContext<PetitionRecord>();
  const choices = petition?.acceptTracks ?? [];
  const open = choices.filter(({ reason }) => reason === null);
  return (
    <PetitionVerb
      {...props}
      ready
      action="accept"
      document={AcceptPetitionDocument}
      intro={useVerbText().accept}
      defaultValues={{ track: open[0]?.track }}
      input={({ track, respondent }) => ({
        track: track as MatterTrack,
        ...(track === 'TEACHER_APPEAL' && respondent ? { respondent: String(respondent) } : {}),
      })}
    >
      <Tracks open={open} closed={choices.filter(({ reason }) => reason !== null)} />
    </PetitionVerb>
  );
}

function Tracks({ open, closed }: Readonly<{ open: readonly Choice[]; closed: readonly Choice[] }>) {
  const text = useTrackText();
  const tracks = useLabels('matterTrack');
  const chosen: unknown = useWatch({ name: 'track' });
  const [only, ...others] = open;
  const told = ({ track, means }: Choice) => (
    <Box component="span" sx={{ display: 'block', py: 0.5 }}>
      {tracks.of(track)}
      <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
        {means}
      </Typography>
    </Box>
  );
  return (
    <>
      {only && others.length === 0 && closed.length === 0 ? (
        <>
          <Typography variant="body2" color="text.secondary">
            {text.only}
          </Typography>
          {told(only)}
        </>
      ) : (
        <RadioButtonGroupInput
          source="track"
          label={text.choose}
          choices={open.map((one) => ({ id: one.track, name: told(one) }))}
          optionText="name"
          translateChoice={false}
          validate={required()}
          row={false}
          helperText={false}
        />
      )}
      {chosen === 'TEACHER_APPEAL' && (
        <TextInput
          source="respondent"
          label={text.respondent}
          helperText={text.respondentHelp}
          validate={maxLength(RESPONDENT_LENGTH)}
          fullWidth
        />
      )}
      {closed.length > 0 && (
        <Box component="section" aria-label={text.closed}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {text.closed}
          </Typography>
          {closed.map(({ track, reason }) => (
            <Typography key={track} variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
              {reason}
            </Typography>
          ))}
        </Box>
      )}
    </>
  );
}
