import { Fact, Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { useAccusedText } from './accused.text';
import type { PetitionRecord } from './PetitionVerb';

/** Whom it accuses, from whom it is withheld. Nothing of any other matter. */
export function PetitionAccused({ petition: { accusations } }: { petition: PetitionRecord }) {
  const text = useAccusedText();
  const kinds = useLabels('accusedKind');
  if (accusations.length === 0) return null;
  return (
    <Section title={text.section}>
      {accusations.map(({ id, kind, name, officeName }) => (
        <Fact key={id} label={kinds.of(kind)}>
          {officeName} {name}
        </Fact>
      ))}
    </Section>
  );
}
