import { decidesForOffices } from '@huiyin/domain';
import { useViewer } from '../api/viewer-store';
import { BodyInput } from '../competence-rules/BodyInput';
import { UnitInput } from '../units/UnitInput';
import { useJurisdictionDocketText } from './jurisdiction-docket.text';

/** The competent body: a unit; or another office, where the county’s office decides as the common superior. */
export function DecidedBody() {
  const text = useJurisdictionDocketText();
  const kind = useViewer()?.workplace?.kind;
  return kind && decidesForOffices(kind) ? (
    <BodyInput source="bodyId" />
  ) : (
    <UnitInput source="bodyId" label={text.decidedFor} mandatory />
  );
}
