import { FollowPetitionDocument, type FollowPetitionQuery } from '@huiyin/client';
import { useState, type SubmitEvent } from 'react';
import { useAct } from './api';
import type { Held } from './App';
import { Followed } from './Followed';
import { useText } from './language';
import { Field, Heading, Refusal } from './parts';
import { linkTo } from './route';

/** `number` as the address has it that a receipt shows. */
type Props = Readonly<{ tenantCode: string; number: string; held: Held | null }>;

/** Number and query code open one matter, for as long as this page stays. */
export function FollowPage({ tenantCode, number: printed, held }: Props) {
  const text = useText();
  const [number, setNumber] = useState(printed || (held?.number ?? ''));
  const [code, setCode] = useState(printed && printed !== held?.number ? '' : (held?.code ?? ''));
  const [petition, setPetition] = useState<FollowPetitionQuery['followPetition'] | null>(null);
  const { act, pending, problem } = useAct(FollowPetitionDocument);

  async function look(event?: SubmitEvent): Promise<void> {
    event?.preventDefault();
    const answer = await act({ tenantCode, number, code });
    if (answer) setPetition(answer.followPetition);
  }

  if (petition)
    return (
      <Followed
        petition={petition}
        holder={{ tenantCode, number, code }}
        onChanged={() => void look()}
        onAnother={() => {
          setPetition(null);
          setNumber('');
          setCode('');
        }}
      />
    );
  return (
    <form onSubmit={(event) => void look(event)}>
      <Heading>{text.follow}</Heading>
      <p>{text.codeHint}</p>
      <Field label={text.number} required value={number} onChange={setNumber} autoComplete="off" />
      <Field label={text.code} required value={code} onChange={setCode} autoComplete="off" />
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
