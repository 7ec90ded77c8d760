import { RateReceptionDocument, type Satisfaction } from '@huiyin/client';
import { useState, type SubmitEvent } from 'react';
import { useAct, useKey } from './api';
import { useText } from './language';
import { Choice, Refusal, Section } from './parts';
import type { Holder } from './RateForm';

/** How they were received: asked from the registration on, long before there is an answer. */
export function RateReceptionForm({ holder, onRated }: { holder: Holder; onRated: () => void }) {
  const text = useText();
  const [verdict, setVerdict] = useState<Satisfaction | null>(null);
  const [aside, setAside] = useState(false);
  const keyOf = useKey();
  const { act, pending, problem } = useAct(RateReceptionDocument);

  async function rate(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!verdict) return;
    const input = { ...holder, verdict };
    const answer = await act({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (answer?.rateReception.setAside) setAside(true);
    else if (answer) onRated();
  }

  return (
    <Section title={text.rateReception}>
      {aside ? (
        <p role="status">{text.setAside}</p>
      ) : (
        <form onSubmit={(event) => void rate(event)}>
          <p>{text.rateHint}</p>
          <Choice
            label={text.rateReception}
            options={text.satisfactions}
            value={verdict}
            onChange={setVerdict}
          />
          <Refusal problem={problem} />
          <button type="submit" className="main" disabled={pending}>
            {pending ? text.sending : text.sendReceptionRating}
          </button>
        </form>
      )}
    </Section>
  );
}
