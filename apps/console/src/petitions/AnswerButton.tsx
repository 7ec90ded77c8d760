import { Typography } from '@mui/material';
import { AnswerPetitionDocument, type AnswerPetitionInput } from '@huiyin/client';
import { TEXT_LENGTH } from '@huiyin/domain';
import { useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useClaimText } from './claims.text';
import { isSuggestion, OutcomeInputs, outcomeOfForm } from './OutcomeInputs';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useTrackText } from './track.text';
import { useVerbText } from './verbs.text';

/** 答复: the opinion on a matter that is split stands with its claims already. */
export function AnswerButton(props: VerbProps) {
  const text = useVerbText();
  const claimText = useClaimText();
  const tracks = useTrackText();
  const petition = useRecordContext<PetitionRecord>();
  const claims = petition?.claims ?? [];
  return (
    <PetitionVerb
      {...props}
      action="answer"
      document={AnswerPetitionDocument}
      intro={isSuggestion(petition?.claimOutcomes ?? []) ? tracks.answerIntro : text.answer}
      wide
      input={(values) =>
        (claims.length > 0 ? { replyText: values['replyText'] as string } : outcomeOfForm(values)) as Omit<
          AnswerPetitionInput,
          'id' | 'version' | 'idempotencyKey'
        >
      }
    >
      {claims.length > 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {claimText.fromClaims(claims.length)}
        </Typography>
      ) : (
        petition && <OutcomeInputs known={petition.claimOutcomes} />
      )}
      <LongText source="replyText" label={text.replyText} rows={6} longest={TEXT_LENGTH} />
    </PetitionVerb>
  );
}
