import { ConsentToElectronicServiceDocument } from '@huiyin/client';
import { useAct, useKey } from './api';
import { momentOf } from './dates';
import { useLanguage, useText } from './language';
import { Refusal, Section } from './parts';
import type { Holder } from './RateForm';

type Props = Readonly<{
  holder: Holder;
  /** What was not dealt with here is told by a notice, against which there is no review. */
  byNotice: boolean;
  /** Where the law knows no review of the answer, the way against it is another one. */
  otherWay: boolean;
  since: string | null | undefined;
  onChanged: () => void;
}>;

/** Whether the answer may be served here: nobody else can say so for the petitioner. */
export function ConsentForm({ holder, byNotice, otherWay, since, onChanged }: Props) {
  const text = useText();
  const language = useLanguage();
  const keyOf = useKey();
  const answered = otherWay ? text.serviceConsentOtherWay : text.serviceConsentHint;
  const hint = byNotice ? text.serviceConsentNotice : answered;
  const { act, pending, problem } = useAct(ConsentToElectronicServiceDocument);

  async function say(): Promise<void> {
    const input = { ...holder, consent: !since };
    if (await act({ input: { ...input, idempotencyKey: keyOf({ ...input, since }) } })) onChanged();
  }

  return (
    <Section title={text.serviceConsent}>
      <p>{since ? text.serviceConsented(momentOf(since, language)) : hint}</p>
      <Refusal problem={problem} />
      <button type="button" disabled={pending} onClick={() => void say()}>
        {since ? text.takeBack : text.agree}
      </button>
    </Section>
  );
}
