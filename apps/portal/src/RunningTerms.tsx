import type { FollowPetitionQuery } from '@huiyin/client';
import { useDay } from './dates';
import { useText } from './language';
import { Section } from './parts';
import { Derivation, LastDay } from './Pathway';

type Terms = NonNullable<FollowPetitionQuery['followPetition']['runningTerms']>;

/** 照常计算的期限: what the petition does not stop, with the last days where they are known; one that ends soon first. */
export function RunningTerms({ terms: { told, knownOn, warnings, ways } }: { terms: Terms }) {
  const text = useText();
  const day = useDay();
  return (
    <Section title={text.runningTerms}>
      {warnings.map((warning) => (
        <p key={warning} className="state">
          {warning}
        </p>
      ))}
      <p>{told}</p>
      <p>{knownOn ? text.actKnown(day(knownOn)) : text.actUnknown}</p>
      <ul className="terms">
        {ways.map((way) => (
          <li key={way.what}>
            <strong>{way.what}</strong>
            <span>{way.endsOn ? <LastDay of={way} /> : way.term}</span>
            <Derivation of={way} rule={way.term} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
