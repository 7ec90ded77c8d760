import { ReportPetitionUpDocument } from '@huiyin/client';
import { REPORT_UP_LENGTHS } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useReportUpText } from './report-up.text';

/** 报请: to whom, and what the office suggests. */
export function ReportUpButton(props: VerbProps) {
  const text = useReportUpText();
  return (
    <PetitionVerb {...props} action="reportUp" document={ReportPetitionUpDocument} intro={text.intro}>
      <LongText source="to" label={text.to} rows={1} longest={REPORT_UP_LENGTHS.to} autoFocus />
      <LongText source="advice" label={text.advice} longest={REPORT_UP_LENGTHS.advice} />
    </PetitionVerb>
  );
}
