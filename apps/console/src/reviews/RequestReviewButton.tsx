import { STATEMENT_LENGTH } from '@huiyin/domain';
import { RequestReviewDocument } from '@huiyin/client';
import { maxLength, TextInput } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from '../petitions/PetitionVerb';
import { LateGroundInput } from './LateGroundInput';
import { useReviewText } from './review.text';

/** 申请复查复核, as the petitioner asks at the counter. */
export function RequestReviewButton(props: VerbProps) {
  const text = useReviewText();
  return (
    <PetitionVerb
      {...props}
      action="requestReview"
      document={RequestReviewDocument}
      intro={text.requestIntro}
      input={({ reason, lateGround, postedOn, bodyName, handedInOn }) => ({
        reason,
        ...(lateGround ? { lateGround } : {}),
        ...(postedOn ? { postedOn } : {}),
        ...(bodyName ? { bodyName } : {}),
        ...(handedInOn ? { handedInOn } : {}),
      })}
    >
      <LongText source="reason" label={text.reason} rows={5} longest={STATEMENT_LENGTH} autoFocus />
      <DayInput source="postedOn" label={text.postedOn} helperText={text.postedHint} optional />
      <LateGroundInput />
      <TextInput
        source="bodyName"
        label={text.outside}
        validate={maxLength(100)}
        helperText={text.outsideHint}
        fullWidth
      />
      <DayInput source="handedInOn" label={text.handedInOn} helperText={text.handedInHint} optional />
    </PetitionVerb>
  );
}
