import { CorrectPetitionDocument } from '@huiyin/client';
import { TEXT_LENGTH, TITLE_LENGTH } from '@huiyin/domain';
import {
  maxLength,
  minValue,
  NumberInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
} from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { UnitInput } from '../units/UnitInput';
import { TopicInput } from '../topics/TopicInput';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useRunningTermsText } from './running-terms.text';
import { useVerbText } from './verbs.text';

export function CorrectButton(props: VerbProps) {
  const text = useVerbText();
  const terms = useRunningTermsText();
  const channels = useLabels('channel');
  const categories = useLabels('matterCategory');
  const petition = useRecordContext<PetitionRecord>();
  if (!petition) return null;
  const { title, content, channel, headCount, topicId, placeUnitId, category, actKnownOn } = petition;
  const before: FieldValues = {
    title,
    content,
    channel,
    headCount,
    topicId,
    placeUnitId,
    category,
    actKnownOn,
  };

  /** Only what was changed is sent, so that the trace says what was corrected. */
  function input({ reason, ...after }: FieldValues) {
    // an emptied day is taken out
    const sent = Object.entries(after).map(([field, value]) => [field, value === '' ? null : value] as const);
    const changed = sent.filter(([field, value]) => value !== before[field]);
    return { reason, ...Object.fromEntries(changed) };
  }

  return (
    <PetitionVerb
      {...props}
      action="correct"
      document={CorrectPetitionDocument}
      intro={text.correct}
      input={input}
      defaultValues={before}
      wide
    >
      <TextInput
        source="title"
        label={text.title}
        validate={[required(), maxLength(TITLE_LENGTH)]}
        fullWidth
      />
      <LongText source="content" label={text.content} rows={5} longest={TEXT_LENGTH} />
      <SelectInput
        source="channel"
        label={text.channel}
        choices={channels.choices()}
        validate={required()}
        fullWidth
      />
      <NumberInput source="headCount" label={text.headCount} min={1} step={1} validate={minValue(1)} />
      <TopicInput source="topicId" label={text.topic} />
      <UnitInput source="placeUnitId" label={text.place} />
      <SelectInput
        source="category"
        label={text.category}
        choices={categories.choices()}
        parse={(value: string) => value || null}
        fullWidth
      />
      <DayInput source="actKnownOn" label={terms.input} helperText={terms.inputHelp} optional />
      <LongText source="reason" label={text.reason} rows={2} />
    </PetitionVerb>
  );
}
