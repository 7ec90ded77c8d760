import { WithdrawCoSignatureDocument, type FollowPetitionQuery } from '@huiyin/client';
import { useState } from 'react';
import { useAct, useKey } from './api';
import { momentOf } from './dates';
import { useLanguage, useText } from './language';
import { Fact, Refusal, Section } from './parts';
import type { Holder } from './RateForm';

type CoSigner = NonNullable<FollowPetitionQuery['followPetition']['coSigner']>;
type Props = Readonly<{ coSigner: CoSigner; holder: Holder; onWithdrawn: () => void }>;

/** 联名: as which number one is known, how the answer comes, and the way out. */
export function CoSigned({
  coSigner: { ordinal, wish, servedAt, serviceMethod },
  holder,
  onWithdrawn,
}: Props) {
  const text = useText();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const keyOf = useKey();
  const { act, pending, problem } = useAct(WithdrawCoSignatureDocument);

  async function withdraw(): Promise<void> {
    if (await act({ input: { ...holder, idempotencyKey: keyOf(holder) } })) onWithdrawn();
  }

  return (
    <Section title={text.coSigner(ordinal)}>
      <p>{text.coSignerHint}</p>
      <dl>
        <Fact label={text.wish}>{text.wishes[wish]}</Fact>
        <Fact label={text.replyServed}>
          {servedAt && serviceMethod && `${text.coServices[serviceMethod]} ${momentOf(servedAt, language)}`}
        </Fact>
      </dl>
      <Refusal problem={problem} />
      {asking ? (
        <>
          <p>{text.withdrawHint}</p>
          <button type="button" disabled={pending} onClick={() => void withdraw()}>
            {text.reallyWithdraw}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {text.stay}
          </button>
        </>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          {text.withdrawJoin}
        </button>
      )}
    </Section>
  );
}
