import { RecordDirectionDocument } from '@huiyin/client';
import { REPORT_UP_LENGTHS } from '@huiyin/domain';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { today } from '../i18n/dates';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useReportUpText } from './report-up.text';

/** 登记批示意见: when it was decided, and what. */
export function RecordDirectionButton(props: VerbProps) {
  const text = useReportUpText();
  return (
    <PetitionVerb
      {...props}
      action="recordDirection"
      document={RecordDirectionDocument}
      intro={text.directionIntro}
      defaultValues={{ on: today() }}
    >
      <DayInput source="on" label={text.on} />
      <LongText source="direction" label={text.direction} longest={REPORT_UP_LENGTHS.direction} autoFocus />
    </PetitionVerb>
  );
}
