import type { ReviewFieldsFragment } from '@huiyin/client';
import { overturns } from '@huiyin/domain';
import { Alert } from '@mui/material';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useHearingText } from './hearing.text';
import { useReviewText } from './review.text';

/** The hearing, and what the review came to; absent until there is something. */
export function ReviewOpinion({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const hearingText = useHearingText();
  const hearings = useLabels('hearingStatus');
  const results = useLabels('reviewResult');
  const grounds = useLabels('reviewGround');
  const methods = useLabels('serviceMethod');
  const { hearing, result, ground, tier, servedAt, serviceMethod, serviceProof, declineReason } = review;
  return (
    <>
      {hearing && (
        <Section title={text.hearing}>
          <Fact label={text.status}>{hearings.of(hearing)}</Fact>
          <Fact label={text.hearingReason}>{review.hearingReason}</Fact>
          <Fact label={hearingText.hearingOn}>
            {review.hearingOn &&
              [review.hearingOn, review.hearingTime, review.hearingPlace].filter(Boolean).join(' ')}
          </Fact>
          <Fact label={hearingText.panel}>{review.hearingPanel}</Fact>
          <Fact label={hearingText.hearingDays}>
            {review.hearingDays && text.excluded(review.hearingDays, tier)}
          </Fact>
          <Passage label={hearingText.record}>{review.hearingRecord}</Passage>
        </Section>
      )}
      {declineReason && (
        <Section title={text.declined}>
          <Passage label={text.declineReason}>{declineReason}</Passage>
          <Passage label={text.lawfulWay}>{review.lawfulWay}</Passage>
          <Fact label={text.declineNotice}>{review.declineNotice}</Fact>
        </Section>
      )}
      {result && (
        <Section title={tier === 'REVIEW' ? text.reviewOpinion : text.lastOpinion}>
          <Fact label={text.result}>{results.of(result)}</Fact>
          <Fact label={text.opinionNumber}>{review.opinionNumber}</Fact>
          <Fact label={text.ground}>{ground && grounds.of(ground)}</Fact>
          <Fact label={text.redoBy}>
            {dayText(review.redoBy) ?? (result === 'QUASHED' ? text.redoByLaw : null)}
          </Fact>
          <Fact label={text.performBy}>{dayText(review.performBy)}</Fact>
          <Passage label={text.opinion}>{review.opinion}</Passage>
          <Passage label={text.found}>{review.found}</Passage>
          <Passage label={text.basis}>{review.basis}</Passage>
          <Fact label={text.next}>{review.nextBodyName}</Fact>
          <Fact label={text.served}>
            {servedAt &&
              [minuteText(servedAt), serviceMethod && methods.of(serviceMethod), serviceProof].join(' · ')}
          </Fact>
          {review.setAsideResult && (
            <Alert severity="warning">
              {text.setAside(
                review.setAsideBy ?? '',
                dayText(review.setAsideOn) ?? '',
                results.of(review.setAsideResult),
              )}
            </Alert>
          )}
          {overturns(result) && <Alert severity="info">{text.falls}</Alert>}
          {tier === 'RE_REVIEW' && !overturns(result) && <Alert severity="info">{text.final}</Alert>}
        </Section>
      )}
    </>
  );
}
