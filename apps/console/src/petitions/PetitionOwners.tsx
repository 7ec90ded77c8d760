import { Box } from '@mui/material';
import { Fact, Section } from '../frame/Section';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

type Person = PetitionRecord['owner'] | null;

export function PetitionOwners({
  petition: { owner, firstAsked, responsible, leadOfficial, unit },
}: {
  petition: PetitionRecord;
}) {
  const text = useShowText();
  const nobody = (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {text.nobody}
    </Box>
  );
  const named = (person: Person) =>
    person ? (
      <>
        {person.name}
        <Box
          component="span"
          sx={{ color: 'text.secondary', fontWeight: 400, '& > span': { ml: 1, display: 'inline-block' } }}
        >
          <span>{person.post}</span> <span>{person.phone}</span>
        </Box>
      </>
    ) : (
      nobody
    );
  return (
    <Section title={text.owners}>
      <Box sx={{ fontWeight: 600 }}>
        <Fact label={text.owner}>{named(owner)}</Fact>
      </Box>
      <Fact label={text.unit}>{unit?.name ?? nobody}</Fact>
      <Fact label={text.responsible}>{named(responsible)}</Fact>
      <Fact label={text.lead}>{named(leadOfficial)}</Fact>
      <Fact label={text.firstAsked}>{named(firstAsked)}</Fact>
    </Section>
  );
}
