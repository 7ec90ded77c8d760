import { PublicOfficeDocument, SubmitPetitionDocument, type PublicOfficeQuery } from '@huiyin/client';
import { useState, type SubmitEvent } from 'react';
import { useAct, useKey, useQuestion } from './api';
import type { Held } from './App';
import { ChoosePapers } from './ChoosePapers';
import { useText } from './language';
import { NoOffice } from './OfficePage';
import { Choice, Field, Heading, Loading, Refusal, Section } from './parts';
import { Receipt, type Received } from './Receipt';
import { linkTo } from './route';

type Props = Readonly<{ tenantCode: string; onHeld: (held: Held) => void }>;

export function SubmitPage({ tenantCode, onHeld }: Props) {
  const { answer, problem, ask } = useQuestion(PublicOfficeDocument, { tenantCode });
  const [received, setReceived] = useState<{ receipt: Received; chosen: readonly File[] } | null>(null);
  if (received)
    return <Receipt received={received.receipt} chosen={received.chosen} tenantCode={tenantCode} />;
  // a form that is being filled in stays, whatever became of the office meanwhile
  if (answer)
    return (
      <SubmitForm
        office={answer.publicOffice}
        onRefresh={ask}
        onReceived={(receipt, chosen) => {
          onHeld({ number: receipt.number, code: receipt.queryCode });
          setReceived({ receipt, chosen });
        }}
      />
    );
  return problem ? <NoOffice tenantCode={tenantCode} problem={problem} onRetry={ask} /> : <Loading />;
}

const EMPTY = { title: '', content: '', name: '', phone: '', address: '', document: '', headCount: '1' };

type FormProps = Readonly<{
  office: PublicOfficeQuery['publicOffice'];
  onRefresh: () => void;
  onReceived: (received: Received, chosen: readonly File[]) => void;
}>;

function SubmitForm({ office, onRefresh, onReceived }: FormProps) {
  const text = useText();
  const [typed, setTyped] = useState(EMPTY);
  const [who, setWho] = useState<'withName' | 'anonymous'>('withName');
  /** The version of the notice that was consented to: another text asks again. */
  const [consented, setConsented] = useState<number | null>(null);
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const keyOf = useKey();
  const { act, pending, problem } = useAct(SubmitPetitionDocument);
  const field = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { title, content, headCount, ...petitioner } = typed;
    const consent = consented === office.noticeVersion;
    const input = {
      tenantCode: office.code,
      title,
      content,
      petitioner: who === 'anonymous' ? null : petitioner,
      headCount: Number(headCount) || 1,
      consent,
      noticeVersion: office.noticeVersion,
    };
    const result = await act({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (result) onReceived(result.submitPetition, chosen);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Heading>{text.submit}</Heading>
      <p>
        <a href={linkTo(office.code)}>{office.name}</a>
      </p>
      <Section title={text.matter}>
        <Field label={text.matterTitle} required most={200} {...field('title')} />
        <Field
          label={text.content}
          hint={text.contentHint}
          required
          long
          most={20_000}
          {...field('content')}
        />
        <ChoosePapers files={chosen} onChange={setChosen} />
        <Field label={text.headCount} type="number" {...field('headCount')} />
      </Section>
      <Section title={text.who}>
        <Choice
          label={text.whether}
          options={{ withName: text.withName, anonymous: text.anonymous }}
          value={who}
          onChange={setWho}
        />
        {who === 'anonymous' ? (
          <p>{text.anonymousHint}</p>
        ) : (
          <>
            <Field label={text.name} required most={100} autoComplete="name" {...field('name')} />
            <Field
              label={text.yourPhone}
              required
              most={50}
              type="tel"
              autoComplete="tel"
              {...field('phone')}
            />
            <Field label={text.yourAddress} most={200} {...field('address')} />
            <Field label={text.document} most={40} {...field('document')} />
          </>
        )}
      </Section>
      <Section title={text.notice}>
        <p className="written notice" tabIndex={0}>
          {office.privacyNotice}
        </p>
        <label className="choice">
          <input
            type="checkbox"
            required
            checked={consented === office.noticeVersion}
            onChange={({ target }) => setConsented(target.checked ? office.noticeVersion : null)}
          />
          {text.consent}
        </label>
      </Section>
      <Refusal problem={problem} {...(problem?.code === 'STALE_VERSION' ? { onRetry: onRefresh } : {})} />
      <button type="submit" className="main" disabled={pending}>
        {pending ? text.sending : text.send}
      </button>
    </form>
  );
}
