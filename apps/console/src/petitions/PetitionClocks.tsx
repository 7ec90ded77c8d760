import { Typography } from '@mui/material';
import { OVERLAYS } from '@huiyin/domain';
import { Section } from '../frame/Section';
import { useLanguage } from '../i18n/language';
import { ClockList } from './ClockList';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

/** Every statutory term with its derivation, as the petitioner may read it too. */
export function PetitionClocks({ petition: { clocks, profile } }: { petition: PetitionRecord }) {
  const text = useShowText();
  const language = useLanguage();
  const [national = '', ...laid] = profile.split('+');
  const overlays = laid.map(
    (one) => OVERLAYS.find(({ id }) => id === one)?.law[language] ?? text.ownTerms(one),
  );
  return (
    <Section title={text.clocks}>
      {clocks.length === 0 && <Typography color="text.secondary">{text.noClocks}</Typography>}
      <ClockList clocks={clocks} />
      <Typography variant="body2" color="text.secondary">
        {[text.profile[national] ?? national, ...overlays].filter(Boolean).join(' · ')}
      </Typography>
    </Section>
  );
}
