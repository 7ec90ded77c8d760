import { Box } from '@mui/material';
import { Fact, Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

type Person = PetitionRecord['owner'] | null;

export function PetitionOwners({
  petition: { owner, firstAsked, responsible, leadOfficial, unit, responsibility, competence },
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
      <CompetenceFact competence={competence} />
      <Fact label={text.responsible}>{named(responsible)}</Fact>
      <Fact label={text.lead}>{named(leadOfficial)}</Fact>
      <Fact label={text.firstAsked}>{named(firstAsked)}</Fact>
      <Chain chain={responsibility} />
    </Section>
  );
}

/** 责任链: three who are never nobody, each with the reason why it is them. */
function Chain({ chain }: { chain: PetitionRecord['responsibility'] }) {
  const text = useShowText();
  const sources = useLabels('responsibilitySource');
  const positions = useLabels('leadershipPosition');
  return (
    <Box sx={{ mt: 1, pt: 1, borderTop: 1, borderColor: 'divider' }}>
      {chain.map(({ level, name, post, source, position, standIn }) => (
        <Fact key={level} label={text.level[level]}>
          {name}
          <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
            {noted(post, position ? positions.of(position) : sources.of(source))}
          </Box>
          {standIn && <Box>{text.standIn(standIn)}</Box>}
        </Fact>
      ))}
    </Box>
  );
}

/** 分派依据: which body the rules or a decision name, and why; nothing where there are no rules. */
function CompetenceFact({ competence: { standing, reasons } }: Pick<PetitionRecord, 'competence'>) {
  const text = useShowText();
  const standings = useLabels('competenceStanding');
  if (standing === 'NO_RULES') return null;
  return (
    <Fact label={text.competence}>
      {standing === 'ROUTED' ? null : standings.of(standing)}
      {reasons.map(({ name, why }) => (
        <Box key={`${name} ${why}`}>
          {name}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {noted('', why)}
          </Box>
        </Box>
      ))}
    </Fact>
  );
}
