import type { FollowPetitionQuery } from '@huiyin/client';
import { useDay } from './dates';
import { useText } from './language';
import { NotDone } from './NotDone';
import { OwnWords } from './OwnWords';
import { Fact, Section } from './parts';
import type { Holder } from './RateForm';

type Petition = FollowPetitionQuery['followPetition'];
type Props = Readonly<{ petition: Petition; holder: Holder; onChanged: () => void }>;

/** 双向承诺: what the office promised, by when, and what came of it; what the petitioner wrote beside it binds nobody. */
export function Commitments({ petition: { commitments }, holder, onChanged }: Props) {
  const text = useText();
  const day = useDay();
  if (commitments.length === 0) return null;
  return (
    <Section title={text.commitments}>
      <p>{text.commitmentsHint}</p>
      <ol>
        {commitments.map((commitment) => {
          const {
            id,
            text: what,
            dueOn,
            status,
            keptOn,
            proof,
            petitionersWords,
            mayDisputePerformance,
            performanceObjection,
            performanceObjectedOn,
          } = commitment;
          return (
            <li key={id}>
              <p>{what}</p>
              <dl>
                <Fact label={text.commitmentDue}>{day(dueOn)}</Fact>
                <Fact label={text.commitmentState}>{text.commitment[status](keptOn && day(keptOn))}</Fact>
                <Fact label={text.commitmentProof}>{proof}</Fact>
                <Fact label={text.notDoneSaid(performanceObjectedOn && day(performanceObjectedOn))}>
                  {performanceObjection}
                </Fact>
              </dl>
              {mayDisputePerformance && <NotDone commitmentId={id} holder={holder} onChanged={onChanged} />}
              {petitionersWords && <OwnWords commitment={commitment} holder={holder} onChanged={onChanged} />}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
