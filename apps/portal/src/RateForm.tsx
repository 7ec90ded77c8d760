import { RatePetitionDocument, type Satisfaction } from '@huiyin/client';
import { useState, type SubmitEvent } from 'react';
import { useAct, useKey } from './api';
import { useText } from './language';
import { Choice, Field, Refusal, Section } from './parts';

export type Holder = Readonly<{ tenantCode: string; number: string; code: string }>;

/** Two verdicts, because who receives a petition and who deals with it are not the same people. */
export function RateForm({ holder, onRated }: { holder: Holder; onRated: () => void }) {
  const text = useText();
  const [body, setBody] = useState<Satisfaction | null>(null);
  const [organ, setOrgan] = useState<Satisfaction | null>(null);
  const [bodyComment, setBodyComment] = useState('');
  const [organComment, setOrganComment] = useState('');
  const [aside, setAside] = useState(false);
  const keyOf = useKey();
  const { act, pending, problem } = useAct(RatePetitionDocument);

  async function rate(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!body || !organ) return;
    const input = { ...holder, body, organ, bodyComment, organComment };
    const answer = await act({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (answer?.ratePetition.setAside) setAside(true);
    else if (answer) onRated();
  }

  if (aside)
    return (
      <Section title={text.rate}>
        <p role="status">{text.setAside}</p>
      </Section>
    );
  return (
    <Section title={text.rate}>
      <form onSubmit={(event) => void rate(event)}>
        <p>{text.rateHint}</p>
        <Choice label={text.body} options={text.satisfactions} value={body} onChange={setBody} />
        <Field label={text.comment} value={bodyComment} onChange={setBodyComment} most={500} />
        <Choice label={text.organ} options={text.satisfactions} value={organ} onChange={setOrgan} />
        <Field label={text.comment} value={organComment} onChange={setOrganComment} most={500} />
        <Refusal problem={problem} />
        <button type="submit" className="main" disabled={pending}>
          {pending ? text.sending : text.sendRating}
        </button>
      </form>
    </Section>
  );
}
