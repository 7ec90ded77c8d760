import { Box } from '@mui/material';
import {
  AcceptReviewDocument,
  ArchiveReviewDocument,
  AskHearingDocument,
  DeclineHearingDocument,
  DeclineReviewDocument,
  NotifyHearingDocument,
  RecordHearingDocument,
  WithdrawReviewDocument,
} from '@huiyin/client';
import { maxLength, required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import {
  arrangedByDefault,
  ArrangementInputs,
  SittingInputs,
  typedArrangement,
  typedSitting,
} from './HearingInputs';
import { VerdictButton } from '../frame/VerdictButton';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf } from '../i18n/dates';
import { DecideButton } from './DecideButton';
import { ExtendReviewButton, type ShownReview } from './ExtendReviewButton';
import { RemindBodyButton } from './RemindBodyButton';
import { ServeReviewButton } from './ServeReviewButton';
import { useReviewText } from './review.text';

const momentOf = <K extends string>(name: K, wall: FieldValues[string]) =>
  (wall ? { [name]: instantOf(wall) } : {}) as Partial<Record<K, string>>;
const said = (value: FieldValues[string]): string => String(value ?? '');

/** What may be done with a review; what is refused says why. */
export function ReviewVerbs({ review }: { review: ShownReview }) {
  const text = useReviewText();
  const { id, version, side } = review;
  // what a body outside Huiyin did is written down by its own days
  const [outside, asked] = [side === 'ANSWERING', new Date(review.requestedAt)];
  const reasoned = ({ reason }: FieldValues) => ({ id, version, reason: said(reason) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <VerdictButton
        subject={review}
        action="accept"
        document={AcceptReviewDocument}
        intro={text.acceptIntro}
        primary
        input={({ acceptedAt }) => ({ id, version, ...momentOf('acceptedAt', acceptedAt) })}
      >
        {outside && <WallTimeInput source="acceptedAt" label={text.acceptedAt} earliest={asked} />}
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="notAccept"
        document={DeclineReviewDocument}
        intro={text.declineIntro}
        input={({ lawfulWay, notice, declinedAt, ...values }) => ({
          ...reasoned(values),
          ...momentOf('declinedAt', declinedAt),
          lawfulWay: said(lawfulWay),
          notice: said(notice),
        })}
      >
        <LongText source="reason" label={text.declineReason} rows={2} autoFocus />
        <LongText source="lawfulWay" label={text.lawfulWay} rows={2} />
        <LongText source="notice" label={text.declineNotice} rows={1} />
        {outside && <WallTimeInput source="declinedAt" label={text.declinedAt} earliest={asked} />}
      </VerdictButton>
      <ExtendReviewButton review={review} />
      <RemindBodyButton review={review} />
      <VerdictButton
        subject={review}
        action="askHearing"
        document={AskHearingDocument}
        intro={text.askHearingIntro}
        input={reasoned}
      >
        <LongText source="reason" label={text.hearingReason} rows={3} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="declineHearing"
        document={DeclineHearingDocument}
        intro={text.declineHearingIntro}
        input={reasoned}
      >
        <LongText source="reason" label={text.hearingReason} rows={3} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="notifyHearing"
        document={NotifyHearingDocument}
        intro={outside ? text.notifyOutsideIntro : text.notifyIntro}
        defaultValues={outside ? {} : arrangedByDefault()}
        input={(values) => ({ id, version, ...typedArrangement(values) })}
      >
        <ArrangementInputs />
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="recordHearing"
        document={RecordHearingDocument}
        intro={text.recordIntro}
        defaultValues={{ days: 1 }}
        input={(values) => ({ id, version, ...typedSitting(values) })}
      >
        <SittingInputs />
      </VerdictButton>
      <DecideButton review={review} />
      <ServeReviewButton review={review} />
      <VerdictButton
        subject={review}
        action="withdraw"
        document={WithdrawReviewDocument}
        intro={text.withdrawIntro}
        input={reasoned}
      >
        <LongText source="reason" label={text.withdrawal} rows={2} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="archive"
        document={ArchiveReviewDocument}
        intro={text.archiveIntro}
        input={({ volume }) => ({ id, version, volume: said(volume) })}
      >
        <TextInput
          source="volume"
          label={text.volume}
          validate={[required(), maxLength(100)]}
          fullWidth
          autoFocus
        />
      </VerdictButton>
    </Box>
  );
}
