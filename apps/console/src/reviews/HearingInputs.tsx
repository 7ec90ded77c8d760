import { addDays, HEARING_NOTICE_DAYS, LONGEST_HEARING_DAYS, STATEMENT_LENGTH } from '@huiyin/domain';
import { NumberInput, required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { today } from '../i18n/dates';
import { useHearingText } from './hearing.text';

const said = (value: FieldValues[string]): string => String(value ?? '');

export const arrangedByDefault = (): FieldValues => ({ on: addDays(today(), HEARING_NOTICE_DAYS) });

export const typedArrangement = ({ on, time, place, panel, consent }: FieldValues) => ({
  on: said(on),
  time: time ? said(time) : null,
  place: said(place),
  panel: said(panel)
    .split(/[、,，\s]+/)
    .filter(Boolean),
  consent: consent ? said(consent) : null,
});

/** 通知听证: day, hour, place and panel. */
export function ArrangementInputs() {
  const text = useHearingText();
  return (
    <>
      <DayInput source="on" label={text.hearingOn} />
      <TextInput
        source="time"
        label={text.hearingTime}
        type="time"
        helperText={text.timeHint}
        fullWidth
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextInput source="place" label={text.place} validate={required()} helperText={false} fullWidth />
      <TextInput
        source="panel"
        label={text.panel}
        validate={required()}
        helperText={text.panelHint}
        fullWidth
      />
      <LongText source="consent" label={text.consent} rows={1} optional helperText={text.consentHint} />
    </>
  );
}

export const typedSitting = ({ days, record }: FieldValues) => ({ days: Number(days), record: said(record) });

/** 听证笔录: how long it took, and what was said. */
export function SittingInputs() {
  const text = useHearingText();
  return (
    <>
      <NumberInput
        source="days"
        label={text.hearingDays}
        min={1}
        max={LONGEST_HEARING_DAYS}
        validate={required()}
        helperText={false}
      />
      <LongText source="record" label={text.record} rows={6} longest={STATEMENT_LENGTH} />
    </>
  );
}
