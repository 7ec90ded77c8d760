import { RecordMediationPerformanceDocument } from '@huiyin/client';
import { MEDIATION_LENGTHS } from '@huiyin/domain';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { useMediationText, type ItemProps } from './mediation.text';

/** 登记履行 of one item. */
export function PerformItemButton({ mediation, item }: ItemProps) {
  const text = useMediationText();
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="perform"
      document={RecordMediationPerformanceDocument}
      intro={text.performIntro}
      label={text.perform(item.ordinal)}
      defaultValues={{ performedOn: today() }}
      input={({ performedOn, proof }) => ({
        id,
        version,
        itemId: item.id,
        performedOn: String(performedOn ?? ''),
        proof: String(proof ?? ''),
      })}
    >
      <DayInput source="performedOn" label={text.performedOn} />
      <LongText source="proof" label={text.proof} rows={2} longest={MEDIATION_LENGTHS.proof} autoFocus />
    </VerdictButton>
  );
}
