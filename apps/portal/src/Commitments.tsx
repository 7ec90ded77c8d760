import type { FollowPetitionQuery } from '@huiyin/client';
import { useDay } from './dates';
import { useText } from './language';
import { Fact, Section } from './parts';

type Petition = FollowPetitionQuery['followPetition'];

/** 双向承诺: what the office promised, by when, and what came of it; what the petitioner wrote beside it binds nobody. */
export function Commitments({ petition: { commitments } }: { petition: Petition }) {
  const text = useText();
  const day = useDay();
  if (commitments.length === 0) return null;
  return (
    <Section title={text.commitments}>
      <p>{text.commitmentsHint}</p>
      <ol>
        {commitments.map(({ text: what, dueOn, status, keptOn, proof, petitionersWords }, i) => (
          <li key={i}>
            <p>{what}</p>
            <dl>
              <Fact label={text.commitmentDue}>{day(dueOn)}</Fact>
              <Fact label={text.commitmentState}>{text.commitment[status](keptOn && day(keptOn))}</Fact>
              <Fact label={text.commitmentProof}>{proof}</Fact>
              <Fact label={text.commitmentOwn}>{petitionersWords}</Fact>
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  );
}
