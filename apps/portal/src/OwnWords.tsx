import { AnswerOwnWordsDocument, type FollowPetitionQuery } from '@huiyin/client';
import { useState } from 'react';
import { useAct, useKey } from './api';
import { useText } from './language';
import { Fact, Field, Refusal } from './parts';
import type { Holder } from './RateForm';

type Commitment = FollowPetitionQuery['followPetition']['commitments'][number];
type Props = Readonly<{ commitment: Commitment; holder: Holder; onChanged: () => void }>;

/** What the office took down as theirs: the petitioner says whether it is, or what they said instead, or nothing at all. */
export function OwnWords({ commitment, holder, onChanged }: Props) {
  const text = useText();
  const keyOf = useKey();
  const [objecting, setObjecting] = useState(false);
  const [objection, setObjection] = useState(commitment.wordsObjection ?? '');
  const { act, pending, problem } = useAct(AnswerOwnWordsDocument);
  const { id, petitionersWords, wordsStanding, wordsObjection, mayAnswerWords } = commitment;

  async function say(theirs: boolean): Promise<void> {
    const input = { ...holder, commitmentId: id, theirs, ...(theirs ? {} : { objection }) };
    const before = [wordsStanding, wordsObjection];
    if (!(await act({ input: { ...input, idempotencyKey: keyOf({ ...input, before }) } }))) return;
    setObjecting(false);
    onChanged();
  }

  return (
    <>
      <dl>
        <Fact label={text.commitmentOwn}>{petitionersWords}</Fact>
        <Fact label={text.ownWordsState}>{wordsStanding && text.ownWords[wordsStanding]}</Fact>
        <Fact label={text.ownWordsObjection}>{wordsObjection}</Fact>
      </dl>
      <Refusal problem={problem} />
      {mayAnswerWords && objecting && (
        <>
          <Field label={text.ownWordsInstead} value={objection} onChange={setObjection} long most={1_000} />
          <button type="button" disabled={pending} onClick={() => void say(false)}>
            {text.ownWordsSend}
          </button>
        </>
      )}
      {mayAnswerWords && !objecting && (
        <p>
          {wordsStanding !== 'WORDS_CONFIRMED' && (
            <button type="button" disabled={pending} onClick={() => void say(true)}>
              {text.ownWordsMine}
            </button>
          )}{' '}
          <button type="button" disabled={pending} onClick={() => setObjecting(true)}>
            {text.ownWordsNotMine}
          </button>
        </p>
      )}
    </>
  );
}
