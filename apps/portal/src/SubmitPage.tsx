import { PublicOfficeDocument, SubmitPetitionDocument, type PublicOfficeQuery } from '@huiyin/client';
import { useState, type SubmitEvent } from 'react';
import { useAct, useKey, useQuestion } from './api';
import type { Held } from './App';
import { ChoosePapers } from './ChoosePapers';
import { GroupForm, NO_MANDATE } from './GroupForm';
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
    return (
      <Receipt
        received={received.receipt}
        chosen={received.chosen}
        tenantCode={received.receipt.tenantCode}
      />
    );
  // a form that is being filled in stays, whatever became of the office meanwhile
  if (answer)
    return (
      <Addressed
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

type Accusing = 'accusesNobody' | 'accusesSomebody' | 'staffHere' | 'staffAbove';

/** What accuses the office is received by the one above it, under that one's notice. */
function Addressed(props: Omit<FormProps, 'about' | 'receiver'>) {
  const { office } = props;
  const text = useText();
  const [accusing, setAccusing] = useState<Accusing>('accusesNobody');
  const superior = office.accusationsTo ?? null;
  return (
    <>
      <Heading>{text.submit}</Heading>
      <p>
        <a href={linkTo(office.code)}>{office.name}</a>
      </p>
      <section>
        <Choice
          label={text.accuses}
          options={{
            accusesNobody: text.accusesNobody,
            accusesSomebody: text.accusesSomebody,
            staffHere: text.staffHere,
            staffAbove: text.staffAbove,
          }}
          value={accusing}
          onChange={setAccusing}
        />
      </section>
      {(accusing === 'staffHere' || accusing === 'staffAbove') && office.teachersWay && (
        <p>{office.teachersWay}</p>
      )}
      {accusing === 'accusesNobody' || accusing === 'staffHere' ? (
        <SubmitForm {...props} receiver={office} about={accusing} />
      ) : superior === null ? (
        <p>{text.accusesNowhere}</p>
      ) : (
        <ToSuperior {...props} superior={superior} about={accusing} />
      )}
    </>
  );
}

function ToSuperior({ superior, ...props }: Omit<FormProps, 'receiver'> & Readonly<{ superior: string }>) {
  const text = useText();
  const { answer, problem, ask } = useQuestion(PublicOfficeDocument, { tenantCode: superior });
  if (answer)
    return (
      <>
        <p>
          {props.about === 'staffAbove'
            ? text.staffAboveHint(answer.publicOffice.name)
            : text.accusesHint(answer.publicOffice.name)}
        </p>
        <SubmitForm {...props} receiver={answer.publicOffice} onRefresh={ask} />
      </>
    );
  return problem ? <NoOffice tenantCode={superior} problem={problem} onRetry={ask} /> : <Loading />;
}

/** Several names, however they are parted. */
const namesIn = (written: string): string[] => written.split(/[、,，;；\s]+/).filter(Boolean);

const EMPTY = {
  title: '',
  content: '',
  name: '',
  phone: '',
  address: '',
  document: '',
  headCount: '1',
  accused: '',
  managers: '',
  actKnownOn: '',
};

type FormProps = Readonly<{
  office: PublicOfficeQuery['publicOffice'];
  /** Who receives it, and whose notice is consented to. */
  receiver: PublicOfficeQuery['publicOffice'];
  about: Accusing;
  onRefresh: () => void;
  onReceived: (received: Received, chosen: readonly File[]) => void;
}>;

function SubmitForm({ office, receiver, about, onRefresh, onReceived }: FormProps) {
  const accuses = about === 'accusesSomebody';
  const text = useText();
  const [typed, setTyped] = useState(EMPTY);
  const [kind, setKind] = useState<'OFFICIAL' | 'UNIT'>('OFFICIAL');
  const [asks, setAsks] = useState<'plea' | 'suggestion'>('plea');
  const [who, setWho] = useState<'withName' | 'anonymous'>('withName');
  /** The version of the notice that was consented to: another text asks again. */
  const [consented, setConsented] = useState<number | null>(null);
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [group, setGroup] = useState(NO_MANDATE);
  const concernsAct = about === 'accusesNobody' && asks === 'plea';
  const keyOf = useKey();
  const { act, pending, problem } = useAct(SubmitPetitionDocument);
  const field = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { title, content, headCount, accused, managers, actKnownOn, ...petitioner } = typed;
    const consent = consented === receiver.noticeVersion;
    const { asGroup, representatives, ...mandate } = group;
    const input = {
      tenantCode: office.code,
      title,
      content,
      petitioner: who === 'anonymous' ? null : petitioner,
      headCount: Number(headCount) || 1,
      consent,
      noticeVersion: receiver.noticeVersion,
      ...(concernsAct && actKnownOn ? { actKnownOn } : {}),
      ...(asGroup === 'group' && who === 'withName'
        ? { group: mandate, representatives: [...representatives] }
        : {}),
      ...(about === 'accusesNobody' && asks === 'suggestion' ? { suggestion: true } : {}),
      ...(accuses ? { accused: [{ kind, name: accused }] } : {}),
      ...(about === 'staffHere' ? { staff: { managers: namesIn(managers), toSuperior: false } } : {}),
      ...(about === 'staffAbove' ? { staff: { managers: [], toSuperior: true } } : {}),
    };
    const result = await act({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (result) onReceived(result.submitPetition, chosen);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Section title={text.matter}>
        {accuses && (
          <>
            <Choice
              label={text.accusedKind}
              options={{ OFFICIAL: text.accusedOfficial, UNIT: text.accusedUnit }}
              value={kind}
              onChange={setKind}
            />
            <Field label={text.accusedName} required most={100} {...field('accused')} />
          </>
        )}
        {about === 'accusesNobody' && (
          <Choice
            label={text.suggests}
            options={{ plea: text.suggestsNothing, suggestion: text.suggestsSomething }}
            value={asks}
            onChange={setAsks}
          />
        )}
        {about === 'staffHere' && (
          <Field label={text.managers} hint={text.managersHint} required most={200} {...field('managers')} />
        )}
        <Field label={text.matterTitle} required most={200} {...field('title')} />
        <Field
          label={text.content}
          hint={text.contentHint}
          required
          long
          most={20_000}
          {...field('content')}
        />
        {concernsAct && (
          <Field label={text.actKnownOn} hint={text.actKnownHint} type="date" {...field('actKnownOn')} />
        )}
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
            <GroupForm value={group} onChange={setGroup} />
          </>
        )}
      </Section>
      <Section title={text.notice}>
        <p className="written notice" tabIndex={0}>
          {receiver.privacyNotice}
        </p>
        <label className="choice">
          <input
            type="checkbox"
            required
            checked={consented === receiver.noticeVersion}
            onChange={({ target }) => setConsented(target.checked ? receiver.noticeVersion : null)}
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
