import { Typography } from '@mui/material';
import { nationalOf, OVERLAYS } from '@huiyin/domain';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { ClockList } from './ClockList';
import { lawOf } from './law-of';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

/** Every statutory term with its derivation, as the petitioner may read it too. */
export function PetitionClocks({ petition }: { petition: PetitionRecord }) {
  const { clocks } = petition;
  const text = useShowText();
  const language = useLanguage();
  const law = lawOf(petition);
  const { laid } = law;
  const overlays = (laid?.overlays ?? []).map(({ id, law: called }) =>
    OVERLAYS.some((one) => one.id === id) ? called[language] : text.ownTerms(called[language], id),
  );
  const national = nationalOf(law);
  return (
    <Section title={text.clocks}>
      {clocks.length === 0 && <Typography color="text.secondary">{text.noClocks}</Typography>}
      <ClockList clocks={clocks} />
      <Typography variant="body2" color="text.secondary">
        {[text.profile(national.law[language], dayText(national.inForceFrom)), ...overlays].join(' · ')}
      </Typography>
    </Section>
  );
}
