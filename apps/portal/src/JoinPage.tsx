import {
  ConfirmCoSignatureDocument,
  InvitedMatterDocument,
  PublicOfficeDocument,
  type CoSignerWish,
  type InvitedMatterQuery,
  type PublicOfficeQuery,
} from '@huiyin/client';
import { useState, type SubmitEvent } from 'react';
import { useAct, useKey, useQuestion } from './api';
import type { Held } from './App';
import { useText } from './language';
import { NoOffice } from './OfficePage';
import { Choice, Fact, Field, Heading, Loading, Refusal, Section } from './parts';
import { linkTo } from './route';

type Props = Readonly<{ tenantCode: string; number: string; onHeld: (held: Held) => void }>;

/** 联名: number and invitation code show the matter; who puts their name to it gets a code of their own. */
export function JoinPage({ tenantCode, number: printed, onHeld }: Props) {
  const text = useText();
  const { answer, problem: closed, ask } = useQuestion(PublicOfficeDocument, { tenantCode });
  const [number, setNumber] = useState(printed);
  const [code, setCode] = useState('');
  const [matter, setMatter] = useState<InvitedMatterQuery['invitedMatter'] | null>(null);
  const [own, setOwn] = useState<Held | null>(null);
  const { act, pending, problem } = useAct(InvitedMatterDocument);

  async function look(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const found = await act({ tenantCode, number, code });
    if (found) setMatter(found.invitedMatter);
  }

  if (own) return <Joined own={own} tenantCode={tenantCode} />;
  if (!answer)
    return closed ? <NoOffice tenantCode={tenantCode} problem={closed} onRetry={ask} /> : <Loading />;
  if (matter)
    return (
      <JoinForm
        matter={matter}
        code={code}
        office={answer.publicOffice}
        onRefresh={ask}
        onJoined={(held) => {
          onHeld(held);
          setOwn(held);
        }}
      />
    );
  return (
    <form onSubmit={(event) => void look(event)}>
      <Heading>{text.join}</Heading>
      <p>{text.joinHint}</p>
      <Field label={text.number} required value={number} onChange={setNumber} autoComplete="off" />
      <Field label={text.invitationCode} required value={code} onChange={setCode} autoComplete="off" />
      <Refusal problem={problem} />
      <button type="submit" className="main" disabled={pending}>
        {pending ? text.looking : text.look}
      </button>
      <p>
        <a href={linkTo(tenantCode)}>{text.toOffice}</a>
      </p>
    </form>
  );
}

type FormProps = Readonly<{
  matter: InvitedMatterQuery['invitedMatter'];
  code: string;
  office: PublicOfficeQuery['publicOffice'];
  onRefresh: () => void;
  onJoined: (held: Held) => void;
}>;

function JoinForm({ matter, code, office, onRefresh, onJoined }: FormProps) {
  const text = useText();
  const [typed, setTyped] = useState({ name: '', phone: '', address: '' });
  const [wish, setWish] = useState<CoSignerWish>('IN_PORTAL');
  /** The version of the notice that was consented to: another text asks again. */
  const [consented, setConsented] = useState<number | null>(null);
  const keyOf = useKey();
  const { act, pending, problem } = useAct(ConfirmCoSignatureDocument);
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });
  const wishes = Object.fromEntries(matter.wishes.map((one) => [one, text.wishes[one]]));

  async function sign(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const input = {
      tenantCode: office.code,
      number: matter.number,
      code,
      name: typed.name,
      phone: typed.phone,
      ...(wish === 'BY_POST' ? { address: typed.address } : {}),
      wish,
      consent: consented === office.noticeVersion,
      noticeVersion: office.noticeVersion,
    };
    const done = await act({ input: { ...input, idempotencyKey: keyOf(input) } });
    const queryCode = done?.confirmCoSignature.queryCode;
    if (queryCode) onJoined({ number: matter.number, code: queryCode });
  }

  return (
    <form onSubmit={(event) => void sign(event)}>
      <Heading>{matter.title}</Heading>
      <p>
        {matter.officeName} {matter.number}
      </p>
      <Section title={text.joinMatter}>
        <p className="written">{matter.content}</p>
      </Section>
      <Section title={text.joinAs}>
        <p>{text.joinSealed}</p>
        <Field label={text.name} required most={100} autoComplete="name" {...field('name')} />
        <Field
          label={text.yourPhone}
          hint={text.onePhone}
          required
          most={50}
          type="tel"
          autoComplete="tel"
          {...field('phone')}
        />
        <Choice
          label={text.wish}
          options={wishes as Record<CoSignerWish, string>}
          value={wish}
          onChange={setWish}
        />
        {wish === 'BY_POST' && (
          <Field
            label={text.postAddress}
            required
            most={200}
            autoComplete="street-address"
            {...field('address')}
          />
        )}
      </Section>
      <Section title={text.notice}>
        <p className="written">{office.privacyNotice}</p>
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
        {pending ? text.sending : text.confirmJoin}
      </button>
    </form>
  );
}

/** The own code, once. */
function Joined({ own, tenantCode }: { own: Held; tenantCode: string }) {
  const text = useText();
  return (
    <article>
      <Heading>{text.joined}</Heading>
      <p>{text.joinedHint}</p>
      <dl className="keys">
        <Fact label={text.number}>
          <strong>{own.number}</strong>
        </Fact>
        <Fact label={text.ownCode}>
          <strong>{own.code}</strong>
        </Fact>
      </dl>
      <p className="ways">
        <a href={linkTo(tenantCode, 'follow')}>
          <strong>{text.follow}</strong>
        </a>
        <button type="button" onClick={() => window.print()}>
          {text.print}
        </button>
      </p>
    </article>
  );
}
