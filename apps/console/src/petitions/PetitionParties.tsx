import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import { Fact, Section } from '../frame/Section';
import type { PetitionRecord } from './PetitionVerb';
import { RevealButton, type RevealedParty } from './RevealButton';
import { useShowText } from './show.text';

/** Masked; in clear only for as long as this page stands. */
export function PetitionParties({
  petition: { parties, anonymous, headCount },
}: {
  petition: PetitionRecord;
}) {
  const text = useShowText();
  const [revealed, setRevealed] = useState<RevealedParty[]>([]);
  const people = headCount > 1 ? ` · ${text.people(headCount)}` : '';
  return (
    <Section title={text.petitioner + people} aside={!anonymous && <RevealButton onRevealed={setRevealed} />}>
      {anonymous && text.anonymous}
      {revealed.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {text.revealed}
        </Alert>
      )}
      {parties.map((party) => {
        const clear = revealed.find(({ ordinal }) => ordinal === party.ordinal);
        return (
          <Box key={party.id} sx={{ mb: 1 }}>
            <Fact label={parties.length > 1 ? text.representative(party.ordinal) : text.petitioner}>
              {clear?.name ?? party.nameMasked}
            </Fact>
            <Fact label={text.phone}>{clear ? clear.phone : party.phoneMasked}</Fact>
            <Fact label={text.address}>{clear ? clear.address : party.addressMasked}</Fact>
            <Fact label={text.document}>{clear ? clear.document : party.documentMasked}</Fact>
          </Box>
        );
      })}
    </Section>
  );
}
