import { Section } from '../frame/Section';
import { AnswerClaimButton } from './AnswerClaimButton';
import { ClaimItem } from './ClaimItem';
import { useClaimText } from './claims.text';
import type { PetitionRecord } from './PetitionVerb';

/** 诉求 of a petition, each with its answer; nothing until it is split. */
export function PetitionClaims({ petition }: { petition: PetitionRecord }) {
  const text = useClaimText();
  const { claims, answeredAt } = petition;
  // the one claim of a petition that nobody split is its answer
  if (claims.length === 0 || (claims.length === 1 && answeredAt && !claims[0]?.performBy)) return null;
  return (
    <Section title={text.claims}>
      {claims.map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          apart={claims.length > 1}
          verb={!answeredAt && <AnswerClaimButton claim={claim} />}
        />
      ))}
    </Section>
  );
}
