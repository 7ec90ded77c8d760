import type { ReviewChannel } from '@huiyin/client';
import { bearsPostmark, STATEMENT_LENGTH } from '@huiyin/domain';
import { RadioButtonGroupInput, required } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { LateGroundInput } from './LateGroundInput';
import { useReviewCounterText } from './review-counter.text';
import { useReviewText } from './review.text';

/** How and when a request came to the counter of the body that reviews, and what is wanted. */
export function CounterInputs() {
  const text = useReviewCounterText();
  const of = useReviewText();
  const channels = useLabels('reviewChannel');
  const channel: unknown = useWatch({ name: 'channel' });
  return (
    <>
      <RadioButtonGroupInput
        source="channel"
        label={text.channel}
        choices={channels.choices()}
        validate={required()}
        helperText={false}
      />
      <DayInput source="receivedOn" label={text.receivedOn} optional />
      {bearsPostmark(channel) && (
        <DayInput source="postedOn" label={of.postedOn} helperText={of.postedHint} optional />
      )}
      <LongText source="reason" label={of.reason} rows={4} longest={STATEMENT_LENGTH} />
      <LateGroundInput />
    </>
  );
}

/** The same as the contract wants it. */
export const typedAtCounter = ({ channel, receivedOn, postedOn, reason, lateGround }: FieldValues) => ({
  channel: channel as ReviewChannel,
  reason: String(reason ?? ''),
  ...(receivedOn ? { receivedOn: String(receivedOn) } : {}),
  ...(bearsPostmark(channel) && postedOn ? { postedOn: String(postedOn) } : {}),
  ...(lateGround ? { lateGround: String(lateGround) } : {}),
});
