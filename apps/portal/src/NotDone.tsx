import { DisputePerformanceDocument } from '@huiyin/client';
import { useState } from 'react';
import { useAct, useKey } from './api';
import { useText } from './language';
import { Field, Refusal } from './parts';
import type { Holder } from './RateForm';

type Props = Readonly<{ commitmentId: string; holder: Holder; onChanged: () => void }>;

/** Of a promise that is recorded as kept the petitioner may say that it was not; the office hears of it. */
export function NotDone({ commitmentId, holder, onChanged }: Props) {
  const text = useText();
  const keyOf = useKey();
  const [state, setState] = useState<'closed' | 'open' | 'sent'>('closed');
  const [reason, setReason] = useState('');
  const { act, pending, problem } = useAct(DisputePerformanceDocument);

  async function send(): Promise<void> {
    const input = { ...holder, commitmentId, reason };
    if (!(await act({ input: { ...input, idempotencyKey: keyOf(input) } }))) return;
    setState('sent');
    onChanged();
  }

  if (state === 'sent') return <p role="status">{text.notDoneSent}</p>;
  if (state === 'closed')
    return (
      <p>
        <button type="button" onClick={() => setState('open')}>
          {text.notDone}
        </button>
      </p>
    );
  return (
    <>
      <Refusal problem={problem} />
      <Field label={text.notDoneWhat} value={reason} onChange={setReason} long most={1_000} />
      <button type="button" disabled={pending} onClick={() => void send()}>
        {text.ownWordsSend}
      </button>
    </>
  );
}
