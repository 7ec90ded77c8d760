import { Chip } from '@mui/material';
import { useListContext } from 'react-admin';
import type { ChainGap } from '@huiyin/client';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { usePetitionText } from './petition.text';

type Told = Readonly<{ keys: readonly string[]; label: string }>;

/** Conditions that a figure elsewhere brought along and no field here shows: each is named, and can be taken away. */
export function FurtherFilters() {
  const text = usePetitionText();
  const gaps = useLabels('chainGap');
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Record<string, string | boolean | undefined>;
  const told = (key: string): string => dayText(String(values[key] ?? ''));
  const between = (from: string, to: string): string => `${told(from)} – ${told(to)}`;
  const further: readonly Told[] = [
    {
      keys: ['receivedFrom', 'receivedTo'],
      label: `${text.received} ${between('receivedFrom', 'receivedTo')}`,
    },
    {
      keys: ['answeredFrom', 'answeredTo'],
      label: `${text.answered} ${between('answeredFrom', 'answeredTo')}`,
    },
    { keys: ['answeredInTime'], label: values['answeredInTime'] ? text.inTime : text.tooLate },
    { keys: ['answeredWhenDue'], label: text.answeredWhenDue },
    { keys: ['topicUnder'], label: text.topicUnder },
    { keys: ['withoutTopic'], label: text.withoutTopic },
    { keys: ['voided'], label: values['voided'] ? text.voided : text.notVoided },
    { keys: ['returned'], label: text.returned },
    { keys: ['ratedFrom', 'ratedTo'], label: `${text.rated} ${between('ratedFrom', 'ratedTo')}` },
    {
      keys: ['bodySatisfied'],
      label: values['bodySatisfied'] ? text.bodySatisfied : text.bodyDissatisfied,
    },
    {
      keys: ['organSatisfied'],
      label: values['organSatisfied'] ? text.organSatisfied : text.organDissatisfied,
    },
    { keys: ['settledHere'], label: values['settledHere'] ? text.settledHere : text.notSettledHere },
    { keys: ['inVillage'], label: values['inVillage'] ? text.inVillage : text.notInVillage },
    { keys: ['besideOfficialId'], label: text.beside },
    {
      keys: ['setAsideFrom', 'setAsideTo'],
      label: `${text.ratingSetAside} ${between('setAsideFrom', 'setAsideTo')}`,
    },
    { keys: ['chainGap'], label: values['chainGap'] ? gaps.of(values['chainGap'] as ChainGap) : '' },
    { keys: ['responsibleId'], label: text.responsible },
    { keys: ['leadId'], label: text.led },
  ];
  return further
    .filter(({ keys }) => keys.some((key) => values[key] !== undefined && values[key] !== null))
    .map(({ keys, label }) => (
      <Chip
        key={keys[0]}
        label={label}
        color="primary"
        onDelete={() =>
          setFilters(Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key))))
        }
      />
    ));
}
