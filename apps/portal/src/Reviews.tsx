import { AskForHearingDocument, AskForReviewDocument, type FollowPetitionQuery } from '@huiyin/client';
import { useState, type SubmitEvent } from 'react';
import { useAct, useKey } from './api';
import { momentOf, useDay } from './dates';
import { useLanguage, useText } from './language';
import { Fact, Field, Refusal, Section } from './parts';
import type { Holder } from './RateForm';

type Petition = FollowPetitionQuery['followPetition'];
type Props = Readonly<{ petition: Petition; holder: Holder; onChanged: () => void }>;

/** What was asked of the bodies above, what came of it, and what may be asked for now. */
export function Reviews({ petition: { reviews, reviewOffer }, holder, onChanged }: Props) {
  return (
    <>
      {reviews.map((review) => (
        <Told key={review.requestedAt} review={review} holder={holder} onChanged={onChanged} />
      ))}
      {reviewOffer && <Ask offer={reviewOffer} holder={holder} onChanged={onChanged} />}
    </>
  );
}

function Told({
  review,
  holder,
  onChanged,
}: Omit<Props, 'petition'> & { review: Petition['reviews'][number] }) {
  const text = useText();
  const day = useDay();
  const language = useLanguage();
  const { hearing, result } = review;
  return (
    <Section title={text.tiers[review.tier]}>
      <p className="state">{review.unreached ? text.reviewUnreached : text.reviewStates[review.status]}</p>
      <dl>
        <Fact label={text.reviewBody}>{review.bodyName}</Fact>
        <Fact label={text.reviewAsked}>{momentOf(review.requestedAt, language)}</Fact>
        <Fact label={text.reviewDue}>{review.result ? null : day(review.dueOn)}</Fact>
        <Fact label={text.reviewExtended}>{review.extensionReason}</Fact>
        <Fact label={text.reason}>{review.declineReason}</Fact>
        <Fact label={text.lawfulWay}>{review.lawfulWay}</Fact>
        <Fact label={text.hearing}>
          {hearing &&
            [
              text.hearingStates[hearing],
              review.hearingOn && day(review.hearingOn),
              review.hearingTime,
              review.hearingPlace,
            ]
              .filter(Boolean)
              .join('　')}
        </Fact>
        <Fact label={text.reviewResult}>{result && text.results[result]}</Fact>
        <Fact label={text.redoBy}>{review.redoBy && day(review.redoBy)}</Fact>
        <Fact label={text.performBy}>{review.performBy && day(review.performBy)}</Fact>
      </dl>
      {!result && review.explanation && (
        <details>
          <summary>{text.why}</summary>
          <p>{review.explanation}</p>
        </details>
      )}
      {review.opinion && <p className="written">{review.opinion}</p>}
      {review.answerFalls && <p>{text.answerFalls}</p>}
      {result && review.tier === 'RE_REVIEW' && !review.answerFalls && <p>{text.lastTier}</p>}
      {review.mayAskHearing && <AskHearing holder={holder} onChanged={onChanged} />}
    </Section>
  );
}

function AskHearing({ holder, onChanged }: Omit<Props, 'petition'>) {
  const text = useText();
  const [reason, setReason] = useState('');
  const keyOf = useKey();
  const { act, pending, problem } = useAct(AskForHearingDocument);

  async function ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const input = { ...holder, reason };
    if (await act({ input: { ...input, idempotencyKey: keyOf(input) } })) onChanged();
  }

  return (
    <form onSubmit={(event) => void ask(event)}>
      <Field label={text.hearingReason} value={reason} onChange={setReason} most={1000} required />
      <Refusal problem={problem} />
      <button type="submit" disabled={pending}>
        {text.askHearing}
      </button>
    </form>
  );
}

function Ask({
  offer,
  holder,
  onChanged,
}: Omit<Props, 'petition'> & { offer: NonNullable<Petition['reviewOffer']> }) {
  const text = useText();
  const day = useDay();
  const [reason, setReason] = useState('');
  const [ground, setGround] = useState('');
  const keyOf = useKey();
  const { act, pending, problem } = useAct(AskForReviewDocument);

  async function ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const input = { ...holder, reason, ...(offer.late ? { lateGround: ground } : {}) };
    if (await act({ input: { ...input, idempotencyKey: keyOf(input) } })) onChanged();
  }

  return (
    <Section title={text.askTier[offer.tier]}>
      <form onSubmit={(event) => void ask(event)}>
        <p>{text.reviewHint(offer.bodyName ?? text.bodyAbove, offer.until ? day(offer.until) : null)}</p>
        <Field label={text.reviewReason} value={reason} onChange={setReason} most={5000} required long />
        {offer.late && (
          <Field label={text.lateGround} value={ground} onChange={setGround} most={1000} required />
        )}
        <Refusal problem={problem} />
        <button type="submit" disabled={pending}>
          {pending ? text.sending : text.sendReview}
        </button>
      </form>
    </Section>
  );
}
