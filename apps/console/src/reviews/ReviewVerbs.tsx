import { Box } from '@mui/material';
import {
  AcceptReviewDocument,
  AskHearingDocument,
  DeclineHearingDocument,
  DeclineReviewDocument,
  NotifyHearingDocument,
  RecordHearingDocument,
  WithdrawReviewDocument,
  type ReviewFieldsFragment,
} from '@huiyin/client';
import { HEARING_NOTICE_DAYS, addDays } from '@huiyin/domain';
import { NumberInput, required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { DecideButton } from './DecideButton';
import { ServeReviewButton } from './ServeReviewButton';
import { useReviewText } from './review.text';

const said = (value: FieldValues[string]): string => String(value ?? '');

/** What may be done with a review; what is refused says why. */
export function ReviewVerbs({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const { id, version } = review;
  const reasoned = ({ reason }: FieldValues) => ({ id, version, reason: said(reason) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <VerdictButton
        subject={review}
        action="accept"
        document={AcceptReviewDocument}
        intro={text.acceptIntro}
        primary
        input={() => ({ id, version })}
      />
      <VerdictButton
        subject={review}
        action="notAccept"
        document={DeclineReviewDocument}
        intro={text.declineIntro}
        input={({ lawfulWay, notice, ...values }) => ({
          ...reasoned(values),
          lawfulWay: said(lawfulWay),
          notice: said(notice),
        })}
      >
        <LongText source="reason" label={text.declineReason} rows={2} longest={1_000} autoFocus />
        <LongText source="lawfulWay" label={text.lawfulWay} rows={2} longest={1_000} />
        <LongText source="notice" label={text.declineNotice} rows={1} longest={1_000} />
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="askHearing"
        document={AskHearingDocument}
        intro={text.askHearingIntro}
        input={reasoned}
      >
        <LongText source="reason" label={text.hearingReason} rows={3} longest={1_000} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="declineHearing"
        document={DeclineHearingDocument}
        intro={text.declineHearingIntro}
        input={reasoned}
      >
        <LongText source="reason" label={text.hearingReason} rows={3} longest={1_000} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="notifyHearing"
        document={NotifyHearingDocument}
        intro={text.notifyIntro}
        defaultValues={{ on: addDays(today(), HEARING_NOTICE_DAYS) }}
        input={({ on, place, panel, consent }) => ({
          id,
          version,
          on: said(on),
          place: said(place),
          panel: said(panel)
            .split(/[、,，\s]+/)
            .filter(Boolean),
          consent: consent ? said(consent) : null,
        })}
      >
        <DayInput source="on" label={text.hearingOn} />
        <TextInput source="place" label={text.place} validate={required()} helperText={false} fullWidth />
        <TextInput
          source="panel"
          label={text.panel}
          validate={required()}
          helperText={text.panelHint}
          fullWidth
        />
        <LongText
          source="consent"
          label={text.consent}
          rows={1}
          longest={1_000}
          optional
          helperText={text.consentHint}
        />
      </VerdictButton>
      <VerdictButton
        subject={review}
        action="recordHearing"
        document={RecordHearingDocument}
        intro={text.recordIntro}
        defaultValues={{ days: 1 }}
        input={({ days, record }) => ({ id, version, days: Number(days), record: said(record) })}
      >
        <NumberInput
          source="days"
          label={text.hearingDays}
          min={1}
          max={30}
          validate={required()}
          helperText={false}
        />
        <LongText source="record" label={text.record} rows={6} longest={5_000} />
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
        <LongText source="reason" label={text.withdrawal} rows={2} longest={1_000} autoFocus />
      </VerdictButton>
    </Box>
  );
}
